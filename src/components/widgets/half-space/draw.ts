import { select } from 'd3-selection';
import type { Point } from '../kit/parts/d3.ts';
import { layer } from '../kit/parts/layer.ts';
import { path } from '../kit/parts/relative.ts';
import { round } from '../kit/parts/round.ts';
import { grips } from '../kit/parts/grips.ts';
import { points } from '../kit/parts/points.ts';
import type { View } from '../kit/widget.ts';
import { wordOf } from '../kit/words.ts';
import { histogram } from './draw/histogram.ts';
import { halfPlane } from './half-plane.ts';
import { handlePoints, layout } from './layout.ts';
import type { Scene, Words } from './model.ts';

/** The points with the unit's half-plane, and beside them how z is spread over the points. */
export function draw(element: SVGSVGElement, scene: Scene, words: Words, view: View): void {
  const svg = select(element);
  const place = layout(view);
  const { x, y } = place;
  const at = ([one, other]: Point): Point => [round(x(one)), round(y(other))];
  const plane = layer(svg, 'plane');
  const [left, right] = x.range();
  const [bottom, top] = y.range();
  plane
    .selectChildren('rect.frame')
    .data([0])
    .join('rect')
    .attr('class', 'frame')
    .attr('x', left)
    .attr('y', top)
    .attr('width', right - left)
    .attr('height', bottom - top);
  const { area, line } = halfPlane(scene.now);
  layer(plane, 'tints')
    .selectChildren('path.tint')
    .data(area.length ? [area] : [])
    .join('path')
    .attr('class', 'tint')
    .attr('d', (all) => `${path(all.map(at))}Z`);
  points(layer(plane, 'points'), scene.examples, x, y);
  const old = halfPlane(scene.before).line;
  layer(plane, 'olds')
    .selectChildren('path.old')
    .data(scene.progress > 0 && old.length ? [old] : [])
    .join('path')
    .attr('class', 'old')
    .attr('fill', 'none')
    .attr('d', (all) => path(all.map(at)));
  layer(plane, 'lines')
    .selectChildren('path.line')
    .data(line.length ? [line] : [])
    .join('path')
    .attr('class', 'line c-param')
    .attr('fill', 'none')
    .attr('d', (all) => path(all.map(at)));
  const side = scene.reading.dead ? 'dead' : 'on';
  plane
    .selectChildren('text.side')
    .data([side])
    .join('text')
    .attr('class', `side strong halo ${scene.reading.dead ? 'c-dead' : 'c-value'}`)
    .attr('x', left + 10)
    .attr('y', bottom - 12)
    .text((name) => wordOf(words, `side.${name}`).replace('{on}', String(scene.reading.on)));
  const axes = [{ name: 'axis.x', x: right - 10, y: bottom - 12 }, { name: 'axis.y', x: right - 10, y: top + 22 }]; // prettier-ignore
  plane
    .selectChildren('text.axis')
    .data(axes)
    .join('text')
    .attr('class', 'axis quiet halo')
    .attr('x', (axis) => axis.x)
    .attr('y', (axis) => axis.y)
    .attr('text-anchor', 'end')
    .text(({ name }) => wordOf(words, name));
  const handles = handlePoints(scene);
  grips(layer(svg, 'grips'), [
    { handle: 'move', x: x(handles.move[0]), y: y(handles.move[1]), role: 'c-param' },
    { handle: 'turn', x: x(handles.turn[0]), y: y(handles.turn[1]), role: 'c-param', radius: 6 },
  ]);
  histogram(svg, scene, words, place);
}
