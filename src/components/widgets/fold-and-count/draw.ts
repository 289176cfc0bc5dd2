import { bottomAxis, leftAxis, round } from '../kit/parts/axes.ts';
import { path, type Point } from '../kit/parts/curve.ts';
import { layer, marks } from '../kit/parts/join.ts';
import type { Scale } from '../kit/parts/scale.ts';
import type { View } from '../kit/widget.ts';
import { fill } from '../kit/words.ts';
import { cut } from './cut.ts';
import { drawHandles } from './draw-handles.ts';
import { formulaOf } from './describe.ts';
import { layout, type Layout } from './layout.ts';
import type { Pair, Scene, Words } from './model.ts';

export function draw(svg: SVGSVGElement, scene: Scene, words: Words, view: View): void {
  const place = layout(view);
  bands(svg, scene, place);
  axes(svg, words, place);
  sum(svg, scene, words, place);
  own(svg, scene, words, place);
  drawHandles(svg, scene, words, place);
}

/** The pieces as bands through both plots, parted where a hinge bends. */
function bands(svg: SVGSVGElement, { pieces }: Scene, { x, sum, own, counts }: Layout): void {
  const group = layer(svg, 'bands');
  marks(layer(group, 'grounds'), 'rect.band', pieces)
    .attr('class', (_, index) => `band ${index % 2 ? 'odd' : 'even'}`)
    .attr('fill', 'none')
    .attr('x', ({ from }) => round(x(from)))
    .attr('width', ({ from, to }) => round(x(to) - x(from)))
    .attr('y', counts - 16)
    .attr('height', own.range[0] - counts + 16);
  marks(layer(group, 'counts'), 'text.count', pieces)
    .attr('class', 'count c-value')
    .attr('text-anchor', 'middle')
    .attr('x', ({ from, to }) => round((x(from) + x(to)) / 2))
    .attr('y', counts)
    .text(({ from, to }, index) => (x(to) - x(from) > 12 ? String(index + 1) : ''));
  marks(layer(group, 'folds'), 'line.fold', pieces.slice(1))
    .attr('x1', ({ from }) => round(x(from)))
    .attr('x2', ({ from }) => round(x(from)))
    .attr('y1', ({ line }) => round(Math.min(Math.max(sum(line[0][1]), sum.range[1]), sum.range[0])))
    .attr('y2', own(0));
}

function axes(svg: SVGSVGElement, words: Words, { x, sum, own }: Layout): void {
  const locale = words['locale']!;
  const group = layer(svg, 'axes');
  const [left, right] = x.range;
  leftAxis(layer(group, 'of-sum'), sum, { locale, at: left - 6, to: right, ticks: [-1, 0, 1] }, 0);
  leftAxis(layer(group, 'of-own'), own, { locale, at: left - 6, to: right, ticks: [-1, 0, 1] }, 0);
  bottomAxis(group, x, { locale, at: own.range[0] - 5, to: own.range[0], ticks: [-1, -0.5, 0, 0.5, 1] });
  marks(group, 'text.unit', [0])
    .attr('class', 'unit quiet')
    .attr('x', right + 16)
    .attr('y', own.range[0] + 15)
    .text('x');
}

/** A straight line as far as it lies inside the plot. */
const inside = (line: readonly [Pair, Pair], x: Scale, y: Scale): string | null => {
  const seen = cut(line, ...y.domain);
  return seen && path(seen.map(([at, value]): Point => [x(at), y(value)]));
};

/** The folded line with its bends, over the curve that it should follow. */
function sum(svg: SVGSVGElement, scene: Scene, words: Words, { x, sum: y, rail }: Layout): void {
  const group = layer(svg, 'sum');
  marks(group, 'path.target', [0])
    .attr('fill', 'none')
    .attr('d', path(scene.wanted.map(([at, value]): Point => [x(at), y(value)])));
  marks(layer(group, 'pieces'), 'path.piece', scene.pieces)
    .attr('class', 'piece line c-value')
    .attr('fill', 'none')
    .attr('d', ({ line }) => inside(line, x, y));
  const bends = scene.pieces.slice(1).filter(({ line }) => line[0][1] >= y.domain[0] && line[0][1] <= y.domain[1]);
  marks(layer(group, 'bends'), 'circle.bend', bends)
    .attr('cx', ({ from }) => round(x(from)))
    .attr('cy', ({ line }) => round(y(line[0][1])))
    .attr('r', 4);
  const over = scene.error === null ? 'axis.sum' : 'axis.sumOver';
  marks(group, 'text.heading', [
    { text: fill(words[over], { target: words[`target.${scene.target}`]! }), x: x.range[0], end: false },
    {
      text: `${scene.pieces.length} ${words[scene.pieces.length === 1 ? 'piece' : 'pieces']}`,
      x: rail + 14,
      end: true,
    },
  ])
    .attr('class', ({ end }) => `heading ${end ? 'strong c-value' : 'quiet'}`)
    .attr('x', (heading) => heading.x)
    .attr('y', 14)
    .attr('text-anchor', ({ end }) => (end ? 'end' : 'start'))
    .text((heading) => heading.text);
}

/** Each hinge by itself, drawn where it is on; the chosen one with its formula. */
function own(svg: SVGSVGElement, { hinges, chosen }: Scene, words: Words, { x, own: y, rail }: Layout): void {
  const group = layer(svg, 'own');
  marks(layer(group, 'lines'), 'path.hinge', hinges)
    .attr('class', (_, index) => `hinge line${index + 1 === chosen ? ' chosen' : ''}`)
    .attr('fill', 'none')
    .attr('data-tap', (_, index) => `hinge=${index + 1}`)
    .attr('d', ({ line }) => inside(line, x, y));
  marks(group, 'text.heading', [
    { text: words['axis.own']!, x: x.range[0], end: false },
    { text: `${chosen}: ${formulaOf(hinges[chosen - 1]!, words)}`, x: rail + 14, end: true },
  ])
    .attr('class', ({ end }) => `heading halo ${end ? 'strong c-param' : 'quiet'}`)
    .attr('x', (heading) => heading.x)
    .attr('y', y.range[1] - 14)
    .attr('text-anchor', ({ end }) => (end ? 'end' : 'start'))
    .text((heading) => heading.text);
}
