/** Every picture on the map: 270 × 96, a unit of z as long as a unit of y in the usual frame. */
export const width = 270;
export const height = 96;

export interface Frame {
  x: (z: number) => number;
  y: (value: number) => number;
  /** The z at the right edge; the left edge is −reach. */
  reach: number;
}

export function frame(reach = 4, bottom = -1.15, top = 1.75): Frame {
  return {
    x: (z) => round(((z + reach) / (2 * reach)) * width),
    y: (value) => round(((top - value) / (top - bottom)) * height),
    reach,
  };
}

/** A tenth of a unit is finer than any screen. */
export const round = (length: number): number => Math.round(length * 10) / 10;

/** An SVG element as text; attributes that are undefined are left out. */
export function element(name: string, attributes: Record<string, string | number | undefined>, text?: string): string {
  const written = Object.entries(attributes).map(([key, value]) => (value === undefined ? '' : ` ${key}="${value}"`));
  return text === undefined ? `<${name}${written.join('')}/>` : `<${name}${written.join('')}>${text}</${name}>`;
}

export function axes({ x, y }: Frame): string {
  return element('path', { class: 'axis', d: `M0 ${y(0)}H${width}M${x(0)} 0V${height}` });
}

/** The curve through `value` at z of each stretch between `breaks`, where it may jump or bend. */
export function curve({ x, y, reach }: Frame, value: (z: number) => number, breaks: number[], role: string): string {
  const edges = [-reach, ...breaks.filter((z) => Math.abs(z) < reach), reach];
  const stretches = edges.slice(1).map((end, index) => stretch(value, edges[index]!, end));
  const d = stretches.map(
    (points) =>
      `M${unbent(points)
        .map(([z, v]) => [x(z), y(v)])
        .join('L')}`,
  );
  return element('path', { class: role, d: d.join('') });
}

/** Points just inside a stretch: at its ends the value is that of its own side. */
function stretch(value: (z: number) => number, from: number, to: number): [number, number][] {
  const inset = (to - from) * 1e-9;
  const steps = 60;
  return Array.from({ length: steps + 1 }, (_, index) => {
    const z = from + inset + ((to - from - 2 * inset) * index) / steps;
    return [z, value(z)];
  });
}

/** A region of the z-axis with hatching: one way for saturated, both ways for dead. */
export function hatched({ x, reach }: Frame, from: number, to: number, kind: 'saturated' | 'dead'): string {
  const [left, right] = [x(Math.max(from, -reach)), x(Math.min(to, reach))];
  const area = { x: left, y: 0, width: round(right - left), height };
  return (
    element('rect', { ...area, class: `${kind}-tint` }) +
    element('rect', { ...area, fill: `url(#card-${kind})`, class: kind })
  );
}

/** `points` without those that lie on the line between their neighbours. */
function unbent(points: [number, number][]): [number, number][] {
  return points.filter(([x, y], index) => {
    const [before, after] = [points[index - 1], points[index + 1]];
    if (!before || !after) return true;
    const onLine = before[1] + ((after[1] - before[1]) * (x - before[0])) / (after[0] - before[0]);
    return Math.abs(onLine - y) > 1e-6;
  });
}

export function dot(x: number, y: number, kind: string): string {
  return element('circle', { cx: x, cy: y, r: 3, class: kind });
}
