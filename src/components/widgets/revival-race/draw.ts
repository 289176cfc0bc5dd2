import { round } from '../kit/parts/axes.ts';
import { path, type Point } from '../kit/parts/curve.ts';
import { layer, marks } from '../kit/parts/join.ts';
import { linear } from '../kit/parts/scale.ts';
import type { View } from '../kit/widget.ts';
import { fill, say, wordOf } from '../kit/words.ts';
import { nameOf } from './describe.ts';
import { drawRace } from './draw-race.ts';
import { layout, type Layout } from './layout.ts';
import { classOf, colourOf } from './look.ts';
import type { Racer, Scene, Words } from './model.ts';

export function draw(svg: SVGSVGElement, scene: Scene, words: Words, view: View): void {
  const place = layout(view, scene);
  const { columns, gap, width, top, row } = place.cells;
  marks(svg, 'text.heading', [0]).attr('class', 'heading quiet').attr('y', 14).text(words['answers']!);
  const left = (index: number) => (index % columns) * (width + gap);
  const units = marks(layer(svg, 'units'), 'g.unit', scene.racers).attr(
    'transform',
    (_, index) => `translate(${round(left(index))},${top + Math.floor(index / columns) * row})`,
  );
  units.each(function (racer) {
    unit(this, racer, scene, words, place.cells);
  });
  const wide = view.name === 'wide';
  key(svg, words, wide ? [view.width - 270, 9, 150] : [left(5), top + row + 14, 0]);
  drawRace(svg, scene, words, view, place);
}

/** One unit's answer over its target; its lamp says whether it has ever been on, and since when. */
function unit(parent: SVGElement, racer: Racer, scene: Scene, words: Words, { width, height }: Layout['cells']): void {
  const x = linear([-1, 1], [0, width]);
  const y = linear([-1.1, 1.1], [height, 0]);
  const inside = (points: Racer['output']): Point[] => points.map(([at, a]) => [x(at), Math.abs(a) > 1.1 ? NaN : y(a)]);
  marks(parent, 'rect.frame', [0]).attr('width', round(width)).attr('height', height);
  marks(parent, 'line.grid', [0])
    .attr('x2', round(width))
    .attr('y1', round(y(0)))
    .attr('y2', round(y(0)));
  marks(parent, 'path.target', [0])
    .attr('fill', 'none')
    .attr('d', path(inside(scene.target)));
  marks(parent, 'path.line', [racer])
    .attr('class', `line solid ${classOf(racer.name)}`)
    .attr('fill', 'none')
    .attr('d', path(inside(racer.output)));
  marks(parent, 'text.name', [racer])
    .attr('class', `name strong ${classOf(racer.name)}`)
    .attr('y', -7)
    .text(() => nameOf(racer.name, scene.alpha, words));
  marks(parent, 'circle.light', [racer])
    .attr('class', `light ${racer.lit ? 'on' : 'off'} ${colourOf(racer.name)}`)
    .attr('cx', 9)
    .attr('cy', 9)
    .attr('r', 6);
  marks(parent, 'text.since', [racer])
    .attr('class', 'since quiet')
    .attr('x', 18)
    .attr('y', 14)
    .text(racer.lit ? fill(words['since'], { step: say(racer.light!, words) }) : words['stillDark']!);
}

/** What the two states of a lamp mean: side by side at the head, or in the cell that is free. */
function key(svg: SVGSVGElement, words: Words, [x, y, aside]: readonly [number, number, number]): void {
  const group = layer(svg, 'key');
  const states = ['off', 'on'].map((state, index) => ({
    state,
    x: x + index * aside,
    y: y + (aside ? 0 : index * 26),
  }));
  marks(group, 'circle.light', states)
    .attr('class', ({ state }) => `light ${state}`)
    .attr('cx', (state) => round(state.x + 13))
    .attr('cy', (state) => state.y)
    .attr('r', 6);
  marks(group, 'text.quiet', states)
    .attr('x', (state) => round(state.x + 25))
    .attr('y', (state) => state.y + 5)
    .text(({ state }) => wordOf(words, `lamp.${state}`));
}
