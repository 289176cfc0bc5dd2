import { curveStepAfter, line } from 'd3-shape';
import { leftAxis } from '../../kit/parts/axis.ts';
import type { Group } from '../../kit/parts/d3.ts';
import { layer } from '../../kit/parts/layer.ts';
import { relative } from '../../kit/parts/relative.ts';
import { round } from '../../kit/parts/round.ts';
import { lamps } from '../../kit/parts/lamps.ts';
import { fill, wordOf } from '../../kit/words.ts';
import type { Layout } from '../layout.ts';
import type { Floor, Scene, Words } from '../model.ts';

/** One layer: a lamp for each unit, and over the run how many are dead, how many have been, and where one came back. */
export function drawFloor(
  parent: Group,
  floor: Floor,
  scene: Scene,
  words: Words,
  place: Layout,
  index: number,
  hatch: { dead: string; saturated: string },
): void {
  const { left, pitch, radius, x } = place;
  const { title, lamps: top, dead: y } = place.floor(index);
  const { at, steps } = scene;
  const counts = {
    layer: floor.layer,
    dark: floor.dark[at]!,
    ever: floor.ever[at]!,
    revived: floor.revived[at]!,
  };
  parent
    .selectChildren('text.title')
    .data(['layer', 'counts'])
    .join('text')
    .attr('class', (_, part) => (part ? 'title c-dead' : 'title strong'))
    .attr('x', (_, part) => (part ? left + 8 * pitch - pitch + radius : left - radius))
    .attr('y', title)
    .attr('text-anchor', (_, part) => (part ? 'end' : 'start'))
    .text((_, part) => fill(words[part ? (scene.dies ? 'counts' : 'counts.dark') : 'layer'], counts));
  lamps(
    layer(parent, 'lamps'),
    floor.units.map((unit, number) => ({
      ...unit,
      x: left + (number % 8) * pitch,
      y: top + Math.floor(number / 8) * (pitch - 2),
    })),
    radius,
    hatch,
  );
  const strip = layer(parent, 'strip');
  const locale = words['locale'] ?? 'en';
  leftAxis(strip, y, { locale, at: x.range()[0], to: x.range()[1], ticks: [0, 8, 16] }, 0);
  const from = round(x(steps[0]!));
  const stairs = relative(
    line<number>()
      .x((_, moment) => x(steps[moment]!))
      .y(y)
      .curve(curveStepAfter),
  );
  const ground = round(y(0));
  strip
    .selectChildren('path.area')
    .data([floor.dark])
    .join('path')
    .attr('class', 'area')
    .attr('fill', scene.dies ? hatch.dead : 'none')
    .attr('d', (values) => `${stairs(values)}V${ground}H${from}`);
  strip
    .selectChildren('path.ever')
    .data([floor.ever])
    .join('path')
    .attr('class', 'ever')
    .attr('fill', 'none')
    .attr('d', stairs);
  strip
    .selectChildren('path.line')
    .data([floor.dark])
    .join('path')
    .attr('class', 'line c-dead')
    .attr('fill', 'none')
    .attr('d', stairs);
  // On a phone lamps stand between the strips: there the cursor is a line of its own in each strip.
  const cursor = round(x(steps[at] ?? 0));
  layer(strip, 'cursors')
    .selectChildren('line.run-cursor')
    .data(place.narrow ? [cursor] : [])
    .join('line')
    .attr('class', 'run-cursor')
    .attr('x1', cursor)
    .attr('x2', cursor)
    .attr('y1', y.range()[1])
    .attr('y2', ground);
  layer(strip, 'sparks')
    .selectChildren('path.spark')
    .data(floor.sparks)
    .join('path')
    .attr('class', 'spark')
    .attr('fill', 'none')
    .attr('d', (moment) => {
      const [across, high] = [round(x(steps[moment]!)), round(y(floor.dark[moment]!))];
      return `M${across - 5},${high}h10M${across},${high - 5}v10`;
    });
  layer(strip, 'names')
    .selectChildren('text.strip-name')
    .data(index ? [] : [scene.dies ? 'strip' : 'strip.dark'])
    .join('text')
    .attr('class', 'strip-name quiet halo')
    .attr('x', x.range()[0])
    .attr('y', y.range()[1] - 10)
    .text((name) => wordOf(words, name));
}
