import { bottomAxis, leftAxis, round } from '../kit/parts/axes.ts';
import { path, type Point } from '../kit/parts/curve.ts';
import { grips } from '../kit/parts/grips.ts';
import { hatches } from '../kit/parts/hatch.ts';
import { layer, marks } from '../kit/parts/join.ts';
import type { View } from '../kit/widget.ts';
import { fill, type Words } from '../kit/words.ts';
import { ends, layout, type Layout } from './layout.ts';
import type { Pair, Scene } from './model.ts';

export function draw(svg: SVGSVGElement, scene: Scene, words: Words, view: View): void {
  const place = layout(view, scene.target);
  const hatch = hatches(svg, view).dead;
  axes(svg, words, place);
  curves(svg, scene, words, place);
  bars(svg, scene, words, place, hatch);
  handles(svg, scene, place);
}

function axes(svg: SVGSVGElement, words: Words, { x, y }: Layout): void {
  const group = layer(svg, 'axes');
  const locale = words['locale']!;
  const [bottom, top] = y.range;
  leftAxis(layer(group, 'left'), y, { locale, at: x.range[0], to: x.range[1], ticks: y.ticks(5) }, 0);
  bottomAxis(layer(group, 'bottom'), x, { locale, at: bottom, to: top, ticks: [-1, -0.5, 0, 0.5, 1] });
}

/** The target wide and pale, every line thin, what the unit answers bold. */
function curves(svg: SVGSVGElement, scene: Scene, words: Words, { x, y }: Layout): void {
  const group = layer(svg, 'curves');
  const [bottom, top] = y.range;
  const put = (pairs: readonly Pair[]) =>
    path(pairs.map(([at, value]): Point => [x(at), y(value) < top - 1 || y(value) > bottom + 1 ? NaN : y(value)]));
  marks(group, 'path.target', [0]).attr('fill', 'none').attr('d', put(scene.wanted));
  marks(layer(group, 'lines'), 'path.own', scene.lines)
    .attr(
      'class',
      ({ subtracted, wins }, index) =>
        `own ${subtracted ? 'minus' : 'plus'}${wins ? '' : ' dead'}${scene.chosen === index + 1 ? ' chosen' : ''}`,
    ) // prettier-ignore
    .attr('fill', 'none')
    .attr('data-tap', scene.chosen === null ? null : (_, index) => `line=${index + 1}`)
    .attr('d', ({ slope, height }) => clipped(slope, height, { x, y }));
  marks(layer(group, 'parts'), 'path.part', scene.parts)
    .attr('class', (_, index) => `part line ${index ? 'minus' : 'plus'}`)
    .attr('fill', 'none')
    .attr('d', put);
  marks(group, 'path.answer', [0])
    .attr('class', 'answer line c-value')
    .attr('fill', 'none')
    .attr('d', put(scene.answer));
  marks(group, 'text.key', [0])
    .attr('class', 'key strong c-value halo')
    .attr('x', x.range[0] + 8)
    .attr('y', top - 8)
    .text(words[scene.minus ? 'answerDifference' : 'answer']!);
}

/** A line from edge to edge of the plot. */
function clipped(slope: number, height: number, { x, y }: Pick<Layout, 'x' | 'y'>): string | null {
  const [low, high] = y.domain;
  let [from, to] = [-1, 1];
  if (slope !== 0) {
    const [one, other] = [(low - height) / slope, (high - height) / slope];
    from = Math.max(from, Math.min(one, other));
    to = Math.min(to, Math.max(one, other));
  } else if (height < low || height > high) return null;
  return from < to ? path([from, to].map((at): Point => [x(at), y(slope * at + height)])) : null;
}

/** How many of the points each line wins: only a winner learns, and a line that never wins is dead. */
function bars(
  svg: SVGSVGElement,
  scene: Scene,
  words: Words,
  { bars: { left, top, row, full } }: Layout,
  hatch: string,
): void {
  const group = layer(svg, 'bars');
  const points = scene.answer.length;
  marks(group, 'text.heading', [0])
    .attr('class', 'heading quiet')
    .attr('x', left - 16)
    .attr('y', top - 16)
    .text(fill(words['winsHeading'], { points }));
  marks(layer(group, 'rows'), 'g.row', scene.lines)
    .attr(
      'class',
      ({ subtracted, wins }, index) =>
        `row ${subtracted ? 'minus' : 'plus'}${wins ? '' : ' dead'}${scene.chosen === index + 1 ? ' chosen' : ''}`,
    ) // prettier-ignore
    .attr('data-tap', scene.chosen === null ? null : (_, index) => `line=${index + 1}`)
    .attr('transform', (_, index) => `translate(${left},${top + index * row})`)
    .each(function ({ wins, subtracted }, index) {
      const height = row - 12;
      marks(this, 'rect.full', [0])
        .attr('width', full)
        .attr('height', height)
        .attr('fill', wins ? 'none' : hatch);
      marks(this, 'rect.won', [0])
        .attr('width', round((full * wins) / points))
        .attr('height', height);
      marks(this, 'text.number', [0])
        .attr('x', -6)
        .attr('y', height - height / 2 + 5)
        .attr('text-anchor', 'end')
        .text(`${subtracted ? '−' : ''}${index + 1}`);
      marks(this, 'text.wins', [0])
        .attr('x', full + 6)
        .attr('y', height - height / 2 + 5)
        .text(wins ? String(wins) : words['dead']!);
    });
}

/** The chosen line is held at two places: the one that is not moved stays where it is. */
function handles(svg: SVGSVGElement, { chosen, lines }: Scene, { x, y }: Layout): void {
  const line = chosen === null ? undefined : lines[chosen - 1];
  const [bottom, top] = y.range;
  grips(
    layer(svg, 'grips'),
    line
      ? ends.map((end, index) => ({
          handle: `${index ? 'right' : 'left'}-${chosen}`,
          x: x(end),
          y: Math.min(Math.max(y(line.slope * end + line.height), top), bottom),
          role: 'c-param',
        }))
      : [],
  );
}
