import { leftAxis, round } from '../kit/parts/axes.ts';
import { path, stairs, type Point } from '../kit/parts/curve.ts';
import { layer, marks } from '../kit/parts/join.ts';
import { lamps } from '../kit/parts/lamps.ts';
import { fill, wordOf } from '../kit/words.ts';
import type { Layout } from './layout.ts';
import type { Floor, Scene, Words } from './model.ts';

/** One layer: a lamp for each unit, and over the run how many are dead, how many have been, and where one came back. */
export function drawFloor(
  parent: SVGElement,
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
  marks(parent, 'text.title', ['layer', 'counts'])
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
  leftAxis(strip, y, { locale, at: x.range[0], to: x.range[1], ticks: [0, 8, 16] }, 0);
  const line = (values: readonly number[]): Point[] =>
    stairs(values.map((value, moment) => [x(steps[moment]! + 1), y(value)]));
  const dark = line(floor.dark);
  const ground = round(y(0));
  const area = path([[dark[0]![0], ground], ...dark, [dark.at(-1)![0], ground]]);
  marks(strip, 'path.area', [area]).attr('fill', scene.dies ? hatch.dead : 'none').attr('d', (d) => d); // prettier-ignore
  marks(strip, 'path.ever', [floor.ever])
    .attr('fill', 'none')
    .attr('d', (values) => path(line(values)));
  marks(strip, 'path.line', [dark]).attr('class', 'line c-dead').attr('fill', 'none').attr('d', path);
  // On a phone lamps stand between the strips: there the cursor is a line of its own in each strip.
  const cursor = round(x((steps[at] ?? 0) + 1));
  marks(layer(strip, 'cursors'), 'line.run-cursor', place.narrow ? [cursor] : [])
    .attr('x1', cursor)
    .attr('x2', cursor)
    .attr('y1', y.range[1])
    .attr('y2', ground);
  marks(layer(strip, 'sparks'), 'path.spark', floor.sparks)
    .attr('fill', 'none')
    .attr('d', (moment) => {
      const [across, high] = [round(x(steps[moment]! + 1)), round(y(floor.dark[moment]!))];
      return `M${across - 5},${high}h10M${across},${high - 5}v10`;
    });
  marks(layer(strip, 'names'), 'text.strip-name', index ? [] : [scene.dies ? 'strip' : 'strip.dark'])
    .attr('class', 'strip-name quiet halo')
    .attr('x', x.range[0])
    .attr('y', y.range[1] - 10)
    .text((name) => wordOf(words, name));
}
