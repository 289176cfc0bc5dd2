import type { Group } from '../../kit/parts/d3.ts';
import { layer, present } from '../../kit/parts/layer.ts';
import { round } from '../../kit/parts/round.ts';
import { fill } from '../../kit/words.ts';
import type { Layout } from '../layout.ts';
import type { Scene, Way, Words } from '../model.ts';
import { write } from './write.ts';

/** z before learning and after every step, on the scale of the curve. */
export function lane(parent: Group, scene: Scene, way: Way, words: Words, place: Layout, y: number): void {
  const { z, plot, narrow } = place;
  const held = (value: number) => round(Math.min(Math.max(z(value), plot.left), plot.right));
  const places = way.trail.slice(1).map(held);
  const start = held(scene.z);
  const end = places.at(-1) ?? start;
  parent
    .selectChildren('line.lane')
    .data([y])
    .join('line')
    .attr('class', 'lane')
    .attr('x1', plot.left)
    .attr('x2', plot.right)
    .attr('y1', y)
    .attr('y2', y);
  // One path of round dots: thirty circles would be most of the drawing.
  parent
    .selectChildren('path.steps')
    .data([places])
    .join('path')
    .attr('class', 'steps c-grad')
    .attr('stroke', 'currentColor')
    .attr('stroke-linecap', 'round')
    .attr('stroke-width', narrow ? 4 : 5)
    .attr('d', (dots) => dots.map((x) => `M${x},${y}h0`).join(''));
  layer(parent, 'now')
    .selectChildren('circle.now')
    .data(present(places.at(-1)))
    .join('circle')
    .attr('class', 'now c-grad')
    .attr('fill', 'currentColor')
    .attr('cx', String)
    .attr('cy', y)
    .attr('r', 5);
  parent
    .selectChildren('circle.start')
    .data([start])
    .join('circle')
    .attr('class', 'start')
    .attr('fill', 'none')
    .attr('cx', String)
    .attr('cy', y)
    .attr('r', 5.5);
  const [low, high] = [Math.min(start, end), Math.max(start, end)];
  const values = { z: write(way.trail.at(-1)!, words), steps: scene.steps };
  const long = fill(words['after'], values);
  const length = long.length * (narrow ? 6.6 : 7.2);
  const toTheRight = high + 12 + length < (narrow ? 356 : 800);
  const text = toTheRight || low - 12 - length > 0 ? long : fill(words['after.short'], values);
  parent
    .selectChildren('text.after')
    .data([text])
    .join('text')
    .attr('class', 'after halo')
    .attr('text-anchor', toTheRight ? 'start' : 'end')
    .attr('x', toTheRight ? high + 12 : low - 12)
    .attr('y', y)
    .attr('dy', '0.34em')
    .text(String);
}
