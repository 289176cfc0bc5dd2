import { round } from '../kit/parts/axes.ts';
import { path, type Point } from '../kit/parts/curve.ts';
import { grips } from '../kit/parts/grips.ts';
import { layer, mark, marks } from '../kit/parts/join.ts';
import { points } from '../kit/parts/points.ts';
import type { View } from '../kit/widget.ts';
import { wordOf } from '../kit/words.ts';
import { histogram } from './draw-histogram.ts';
import { halfPlane } from './half-plane.ts';
import { handlePoints, layout } from './layout.ts';
import type { Scene, Words } from './model.ts';

/** The points with the unit's half-plane, and beside them how z is spread over the points. */
export function draw(svg: SVGSVGElement, scene: Scene, words: Words, view: View): void {
  const place = layout(view);
  const { x, y } = place;
  const at = ([one, other]: Point): Point => [round(x(one)), round(y(other))];
  const plane = layer(svg, 'plane');
  const [left, right] = x.range;
  const [bottom, top] = y.range;
  marks(plane, 'rect.frame', [0])
    .attr('x', left)
    .attr('y', top)
    .attr('width', right - left)
    .attr('height', bottom - top);
  const { area, line } = halfPlane(scene.now);
  mark(layer(plane, 'tints'), 'path.tint', area.length ? area : null).attr('d', (all) => `${path(all.map(at))}Z`);
  points(layer(plane, 'points'), scene.examples, x, y);
  const old = halfPlane(scene.before).line;
  mark(layer(plane, 'olds'), 'path.old', scene.progress > 0 && old.length ? old : null)
    .attr('fill', 'none')
    .attr('d', (all) => path(all.map(at)));
  mark(layer(plane, 'lines'), 'path.line', line.length ? line : null)
    .attr('class', 'line c-param')
    .attr('fill', 'none')
    .attr('d', (all) => path(all.map(at)));
  const side = scene.reading.dead ? 'dead' : 'on';
  marks(plane, 'text.side', [side])
    .attr('class', `side strong halo ${scene.reading.dead ? 'c-dead' : 'c-value'}`)
    .attr('x', left + 10)
    .attr('y', bottom - 12)
    .text((name) => wordOf(words, `side.${name}`).replace('{on}', String(scene.reading.on)));
  const axes = [{ name: 'axis.x', x: right - 10, y: bottom - 12 }, { name: 'axis.y', x: right - 10, y: top + 22 }]; // prettier-ignore
  marks(plane, 'text.axis', axes)
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
