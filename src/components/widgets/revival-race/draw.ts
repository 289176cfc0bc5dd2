import { select } from 'd3-selection';
import { scaleLinear } from 'd3-scale';
import type { Group, Point } from '../kit/parts/d3.ts';
import { layer } from '../kit/parts/layer.ts';
import { path } from '../kit/parts/relative.ts';
import { round } from '../kit/parts/round.ts';
import type { View } from '../kit/widget.ts';
import { fill, say, wordOf } from '../kit/words.ts';
import { nameOf } from './describe.ts';
import { drawRace } from './draw/race.ts';
import { layout, type Layout } from './layout.ts';
import { classOf, colourOf } from './colours.ts';
import type { Racer, Scene, Words } from './model.ts';

export function draw(element: SVGSVGElement, scene: Scene, words: Words, view: View): void {
  const svg = select(element);
  const place = layout(view, scene);
  const { columns, gap, width, top, row } = place.cells;
  svg
    .selectChildren('text.heading')
    .data([0])
    .join('text')
    .attr('class', 'heading quiet')
    .attr('y', 14)
    .text(words['answers']!);
  const left = (index: number) => (index % columns) * (width + gap);
  const units = layer(svg, 'units')
    .selectChildren('g.unit')
    .data(scene.racers)
    .join('g')
    .attr('class', 'unit')
    .attr('transform', (_, index) => `translate(${round(left(index))},${top + Math.floor(index / columns) * row})`);
  units.each(function (racer) {
    unit(select(this), racer, scene, words, place.cells);
  });
  const wide = view.name === 'wide';
  key(svg, words, wide ? [view.width - 270, 9, 150] : [left(5), top + row + 14, 0]);
  drawRace(svg, scene, words, view, place);
}

/** One unit's answer over its target; its lamp says whether it has ever been on, and since when. */
function unit(parent: Group, racer: Racer, scene: Scene, words: Words, { width, height }: Layout['cells']): void {
  const x = scaleLinear([-1, 1], [0, width]);
  const y = scaleLinear([-1.1, 1.1], [height, 0]);
  const inside = (points: Racer['output']): Point[] => points.map(([at, a]) => [x(at), Math.abs(a) > 1.1 ? NaN : y(a)]);
  parent
    .selectChildren('rect.frame')
    .data([0])
    .join('rect')
    .attr('class', 'frame')
    .attr('width', round(width))
    .attr('height', height);
  parent
    .selectChildren('line.grid')
    .data([0])
    .join('line')
    .attr('class', 'grid')
    .attr('x2', round(width))
    .attr('y1', round(y(0)))
    .attr('y2', round(y(0)));
  parent
    .selectChildren('path.target')
    .data([0])
    .join('path')
    .attr('class', 'target')
    .attr('fill', 'none')
    .attr('d', path(inside(scene.target)));
  parent
    .selectChildren('path.line')
    .data([racer])
    .join('path')
    .attr('class', `line solid ${colourOf(racer.name)}`)
    .attr('fill', 'none')
    .attr('d', path(inside(racer.output)));
  parent
    .selectChildren('text.name')
    .data([racer])
    .join('text')
    .attr('class', `name strong ${classOf(racer.name)}`)
    .attr('y', -7)
    .text(() => nameOf(racer.name, scene.alpha, words));
  parent
    .selectChildren('circle.light')
    .data([racer])
    .join('circle')
    .attr('class', `light ${racer.lit ? 'on' : 'off'} ${colourOf(racer.name)}`)
    .attr('cx', 9)
    .attr('cy', 9)
    .attr('r', 6);
  parent
    .selectChildren('text.since')
    .data([racer])
    .join('text')
    .attr('class', 'since quiet')
    .attr('x', 18)
    .attr('y', 14)
    .text(racer.lit ? fill(words['since'], { step: say(racer.light!, words) }) : words['stillDark']!);
}

/** What the two states of a lamp mean: side by side at the head, or in the cell that is free. */
function key(svg: Group, words: Words, [x, y, aside]: readonly [number, number, number]): void {
  const group = layer(svg, 'key');
  const states = ['off', 'on'].map((state, index) => ({
    state,
    x: x + index * aside,
    y: y + (aside ? 0 : index * 26),
  }));
  group
    .selectChildren('circle.light')
    .data(states)
    .join('circle')
    .attr('class', ({ state }) => `light ${state}`)
    .attr('cx', (state) => round(state.x + 13))
    .attr('cy', (state) => state.y)
    .attr('r', 6);
  group
    .selectChildren('text.quiet')
    .data(states)
    .join('text')
    .attr('class', 'quiet')
    .attr('x', (state) => round(state.x + 25))
    .attr('y', (state) => state.y + 5)
    .text(({ state }) => wordOf(words, `lamp.${state}`));
}
