import { select } from 'd3-selection';
import { bottomAxis, leftAxis } from '../kit/parts/axis.ts';
import type { Group, Point, Scale } from '../kit/parts/d3.ts';
import { layer } from '../kit/parts/layer.ts';
import { path } from '../kit/parts/relative.ts';
import { round } from '../kit/parts/round.ts';
import type { View } from '../kit/widget.ts';
import { fill } from '../kit/words.ts';
import { cut } from './cut.ts';
import { drawHandles } from './draw/handles.ts';
import { formulaOf } from './describe.ts';
import { layout, type Layout } from './layout.ts';
import type { Pair, Scene, Words } from './model.ts';

export function draw(element: SVGSVGElement, scene: Scene, words: Words, view: View): void {
  const svg = select(element);
  const place = layout(view);
  bands(svg, scene, place);
  axes(svg, words, place);
  sum(svg, scene, words, place);
  own(svg, scene, words, place);
  drawHandles(svg, scene, words, place);
}

/** The pieces as bands through both plots, parted where a hinge bends. */
function bands(svg: Group, { pieces }: Scene, { x, sum, own, counts }: Layout): void {
  const group = layer(svg, 'bands');
  layer(group, 'grounds')
    .selectChildren('rect.band')
    .data(pieces)
    .join('rect')
    .attr('class', (_, index) => `band ${index % 2 ? 'odd' : 'even'}`)
    .attr('fill', 'none')
    .attr('x', ({ from }) => round(x(from)))
    .attr('width', ({ from, to }) => round(x(to) - x(from)))
    .attr('y', counts - 16)
    .attr('height', own.range()[0] - counts + 16);
  layer(group, 'counts')
    .selectChildren('text.count')
    .data(pieces)
    .join('text')
    .attr('class', 'count c-value')
    .attr('text-anchor', 'middle')
    .attr('x', ({ from, to }) => round((x(from) + x(to)) / 2))
    .attr('y', counts)
    .text(({ from, to }, index) => (x(to) - x(from) > 12 ? String(index + 1) : ''));
  layer(group, 'folds')
    .selectChildren('line.fold')
    .data(pieces.slice(1))
    .join('line')
    .attr('class', 'fold')
    .attr('x1', ({ from }) => round(x(from)))
    .attr('x2', ({ from }) => round(x(from)))
    .attr('y1', ({ line }) => round(Math.min(Math.max(sum(line[0][1]), sum.range()[1]), sum.range()[0])))
    .attr('y2', own(0));
}

function axes(svg: Group, words: Words, { x, sum, own }: Layout): void {
  const locale = words['locale']!;
  const group = layer(svg, 'axes');
  const [left, right] = x.range();
  leftAxis(layer(group, 'of-sum'), sum, { locale, at: left - 6, to: right, ticks: [-1, 0, 1] }, 0);
  leftAxis(layer(group, 'of-own'), own, { locale, at: left - 6, to: right, ticks: [-1, 0, 1] }, 0);
  bottomAxis(group, x, { locale, at: own.range()[0] - 5, to: own.range()[0], ticks: [-1, -0.5, 0, 0.5, 1] });
  group
    .selectChildren('text.unit')
    .data([0])
    .join('text')
    .attr('class', 'unit quiet')
    .attr('x', right + 16)
    .attr('y', own.range()[0] + 15)
    .text('x');
}

/** A straight line as far as it lies inside the plot. */
const inside = (line: readonly [Pair, Pair], x: Scale, y: Scale): string | null => {
  const seen = cut(line, ...y.domain());
  return seen && path(seen.map(([at, value]): Point => [x(at), y(value)]));
};

/** The folded line with its bends, over the curve that it should follow. */
function sum(svg: Group, scene: Scene, words: Words, { x, sum: y, rail }: Layout): void {
  const group = layer(svg, 'sum');
  group
    .selectChildren('path.target')
    .data([0])
    .join('path')
    .attr('class', 'target')
    .attr('fill', 'none')
    .attr('d', path(scene.wanted.map(([at, value]): Point => [x(at), y(value)])));
  layer(group, 'pieces')
    .selectChildren('path.piece')
    .data(scene.pieces)
    .join('path')
    .attr('class', 'piece line c-value')
    .attr('fill', 'none')
    .attr('d', ({ line }) => inside(line, x, y));
  const bends = scene.pieces.slice(1).filter(({ line }) => line[0][1] >= y.domain()[0] && line[0][1] <= y.domain()[1]);
  layer(group, 'bends')
    .selectChildren('circle.bend')
    .data(bends)
    .join('circle')
    .attr('class', 'bend')
    .attr('cx', ({ from }) => round(x(from)))
    .attr('cy', ({ line }) => round(y(line[0][1])))
    .attr('r', 4);
  const over = scene.error === null ? 'axis.sum' : 'axis.sumOver';
  group
    .selectChildren('text.heading')
    .data([
      { text: fill(words[over], { target: words[`target.${scene.target}`]! }), x: x.range()[0], end: false },
      {
        text: `${scene.pieces.length} ${words[scene.pieces.length === 1 ? 'piece' : 'pieces']}`,
        x: rail + 14,
        end: true,
      },
    ])
    .join('text')
    .attr('class', ({ end }) => `heading ${end ? 'strong c-value' : 'quiet'}`)
    .attr('x', (heading) => heading.x)
    .attr('y', 14)
    .attr('text-anchor', ({ end }) => (end ? 'end' : 'start'))
    .text((heading) => heading.text);
}

/** Each hinge by itself, drawn where it is on; the chosen one with its formula. */
function own(svg: Group, { hinges, chosen }: Scene, words: Words, { x, own: y, rail }: Layout): void {
  const group = layer(svg, 'own');
  layer(group, 'lines')
    .selectChildren('path.hinge')
    .data(hinges)
    .join('path')
    .attr('class', (_, index) => `hinge line${index + 1 === chosen ? ' chosen' : ''}`)
    .attr('fill', 'none')
    .attr('data-tap', (_, index) => `hinge=${index + 1}`)
    .attr('d', ({ line }) => inside(line, x, y));
  group
    .selectChildren('text.heading')
    .data([
      { text: words['axis.own']!, x: x.range()[0], end: false },
      { text: `${chosen}: ${formulaOf(hinges[chosen - 1]!, words)}`, x: rail + 14, end: true },
    ])
    .join('text')
    .attr('class', ({ end }) => `heading halo ${end ? 'strong c-param' : 'quiet'}`)
    .attr('x', (heading) => heading.x)
    .attr('y', y.range()[1] - 14)
    .attr('text-anchor', ({ end }) => (end ? 'end' : 'start'))
    .text((heading) => heading.text);
}
