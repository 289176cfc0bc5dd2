import { bottomAxis, leftAxis, round } from '../kit/parts/axes.ts';
import { path, type Point } from '../kit/parts/curve.ts';
import { grips } from '../kit/parts/grips.ts';
import { layer, marks } from '../kit/parts/join.ts';
import type { View } from '../kit/widget.ts';
import type { Words } from '../kit/words.ts';
import { layout, type Layout } from './layout.ts';
import type { Pair, Scene } from './model.ts';

export function draw(svg: SVGSVGElement, scene: Scene, words: Words, view: View): void {
  const place = layout(view);
  axes(svg, words, place);
  sum(svg, scene, words, place, view);
  own(svg, scene, words, place, view);
}

function axes(svg: SVGSVGElement, words: Words, { x, sum, own }: Layout): void {
  const locale = words['locale']!;
  const group = layer(svg, 'axes');
  const [left, right] = x.range;
  leftAxis(layer(group, 'of-sum'), sum, { locale, at: left, to: right, ticks: [-1, 0, 1] }, 0);
  leftAxis(layer(group, 'of-own'), own, { locale, at: left, to: right, ticks: [-1, 0, 1] }, 0);
  bottomAxis(group, x, { locale, at: own.range[0], to: sum.range[1], ticks: [-1, -0.5, 0, 0.5, 1] });
  marks(group, 'text.quiet', [
    { text: words['axis.sum']!, at: sum.range[1] - 6 },
    { text: words['axis.own']!, at: own.range[1] - 6 },
  ])
    .attr('x', left)
    .attr('y', ({ at }) => at)
    .text(({ text }) => text);
  marks(group, 'text.unit', [0])
    .attr('class', 'unit quiet')
    .attr('x', right + 14)
    .attr('y', own.range[0] + 20)
    .text('x');
}

const held = (points: readonly Point[], [bottom, top]: readonly [number, number]): Point[] =>
  points.map(([at, place]) => [at, Math.min(Math.max(place, top - 6), bottom + 6)]);

/** The folded line in its pieces, counted, over the curve that it should follow. */
function sum(svg: SVGSVGElement, scene: Scene, words: Words, { x, sum: y }: Layout, view: View): void {
  const group = layer(svg, 'sum');
  const onto = ([at, value]: Pair): Point => [x(at), y(value)];
  marks(group, 'path.target', [0])
    .attr('fill', 'none')
    .attr('d', path(scene.wanted.map(onto)));
  marks(layer(group, 'pieces'), 'path.piece', scene.pieces)
    .attr('class', (_, index) => `piece line ${index % 2 ? 'odd' : 'even'}`)
    .attr('fill', 'none')
    .attr('d', ({ line }) => path(held(line.map(onto), y.range))); // prettier-ignore
  marks(layer(group, 'bends'), 'circle.bend', scene.pieces.slice(1))
    .attr('cx', ({ from }) => round(x(from)))
    .attr('cy', ({ line }) => round(Math.min(Math.max(y(line[0][1]), y.range[1] - 6), y.range[0] + 6)))
    .attr('r', 4);
  const roomy = scene.pieces.map(({ from, to }) => x(to) - x(from) > 16);
  marks(layer(group, 'counts'), 'text.count', scene.pieces)
    .attr('class', (_, index) => `count strong halo ${index % 2 ? 'odd' : 'even'}`)
    .attr('text-anchor', 'middle')
    .attr('x', ({ from, to }) => round((x(from) + x(to)) / 2))
    .attr('y', ({ middle }) => round(Math.min(Math.max(y(middle) - 12, y.range[1] + 12), y.range[0] - 4)))
    .text((_, index) => (roomy[index] ? String(index + 1) : ''));
  marks(group, 'text.total', [0])
    .attr('class', 'total strong')
    .attr('x', view.width)
    .attr('y', y.range[1] - 6)
    .attr('text-anchor', 'end')
    .text(`${scene.pieces.length} ${words[scene.pieces.length === 1 ? 'piece' : 'pieces']}`);
}

/** Each hinge by itself: take it by its bend, or by its far end. */
function own(svg: SVGSVGElement, scene: Scene, words: Words, { x, own: y }: Layout, view: View): void {
  const group = layer(svg, 'own');
  marks(layer(group, 'lines'), 'path.hinge', scene.hinges)
    .attr('class', (_, index) => `hinge line h${index + 1}${index + 1 === scene.chosen ? ' chosen' : ''}`)
    .attr('fill', 'none')
    .attr('d', ({ line }) =>
      path(
        held(
          line.map(([at, value]): Point => [x(at), y(value)]),
          y.range,
        ),
      ),
    );
  grips(
    layer(svg, 'grips'),
    scene.hinges.flatMap(({ at, tip }, index) => {
      const role = `h${index + 1}`;
      const end = Math.min(Math.max(y(tip[1]), y.range[1]), y.range[0]);
      return [
        { handle: `bend-${index + 1}`, x: x(at), y: y(0) + bendOffset(scene.hinges, index), role },
        { handle: `tip-${index + 1}`, x: x(tip[0]), y: end, role, radius: 6 },
      ];
    }),
  );
  if (view.name === 'wide') {
    marks(layer(group, 'names'), 'text.name', scene.hinges)
      .attr('class', (_, index) => `name h${index + 1}`)
      .attr('x', x.range[1] + 14)
      .attr('y', (_, index) => y.range[1] + 14 + index * 24)
      .text((each, index) => `${index + 1}  ${words[each.side === 'right' ? 'onRight' : 'onLeft']}`);
  }
}

/** Bends at one place stand under one another, so that each can be taken. */
const bendOffset = (hinges: Scene['hinges'], index: number): number =>
  18 * hinges.slice(0, index).filter(({ at }) => Math.abs(at - hinges[index]!.at) < 0.04).length;
