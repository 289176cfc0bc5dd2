import type { Group } from '../../kit/parts/d3.ts';

/** A line, or an area where it has a fill: the classes that colour it, and where it runs. */
export type Shape = readonly [look: string, d: string, fill?: string];

/** Lines and areas, in the order in which they lie over one another. */
export function shapes(parent: Group, all: readonly Shape[]): void {
  parent
    .selectChildren('path.shape')
    .data(all)
    .join('path')
    .attr('class', ([look]) => `shape ${look}`)
    .attr('fill', ([, , fill]) => fill ?? 'none')
    .attr('d', ([, d]) => d);
}

/** A place as it is written: to a hundredth. */
export const r = (place: number): number => Math.round(place * 100) / 100;

export const at = (x: number, y: number): string => `translate(${r(x)},${r(y)})`;

export const box = (x: number, y: number, width: number, height: number): string =>
  height > 0 ? `M${r(x)},${r(y)}h${r(width)}v${r(height)}h${-r(width)}z` : '';

export const dot = (x: number, y: number, radius: number): string =>
  `M${r(x - radius)},${r(y)}a${radius},${radius} 0 1,0 ${2 * radius},0a${radius},${radius} 0 1,0 ${-2 * radius},0z`;

export const level = (from: number, to: number, y: number): string => `M${r(from)},${r(y)}H${r(to)}`;

export const post = (x: number, from: number, to: number): string => `M${r(x)},${r(from)}V${r(to)}`;

export type Anchor = 'start' | 'middle' | 'end';

/** A text's place: its baseline, and which end of it stands at x. */
export type Spot = readonly [x: number, y: number, anchor: Anchor];

/** A line of text, and where it stands. */
export type Label = readonly [text: string, spot: Spot, tone?: string];

export function labels(parent: Group, all: readonly Label[]): Group {
  return parent
    .selectChildren('text.label')
    .data(all)
    .join('text')
    .attr('class', ([, , tone]) => `label ${tone ?? ''}`)
    .attr('transform', ([, [x, y]]) => at(x, y))
    .attr('text-anchor', ([, [, , anchor]]) => anchor)
    .text(([text]) => text);
}
