import { select } from 'd3-selection';
import { bottomAxis, leftAxis } from '../kit/parts/axis.ts';
import type { Group, Point } from '../kit/parts/d3.ts';
import { layer } from '../kit/parts/layer.ts';
import { path } from '../kit/parts/relative.ts';
import { round } from '../kit/parts/round.ts';
import { hatches } from '../kit/parts/hatch.ts';
import { stepTicks } from '../kit/parts/step-scale.ts';
import { runCursor } from '../kit/parts/run-cursor.ts';
import type { View } from '../kit/widget.ts';
import { say, wordOf } from '../kit/words.ts';
import { drawFloor } from './draw/floor.ts';
import { layout, type Layout } from './layout.ts';
import type { Scene, Words } from './model.ts';

/** A row for each hidden layer, with its lamps and its counts over the run; the accuracy under them, and a cursor through all. */
export function draw(element: SVGSVGElement, scene: Scene, words: Words, view: View): void {
  const svg = select(element);
  const place = layout(view);
  const hatch = hatches(svg, view);
  layer(svg, 'floors')
    .selectChildren('g.storey')
    .data(scene.floors)
    .join('g')
    .attr('class', 'storey')
    .each(function (one, index) {
      drawFloor(select(this), one, scene, words, place, index, hatch);
    });
  accuracy(svg, scene, words, place);
  const { x, accuracy: y } = place;
  runCursor(layer(svg, 'cursor'), {
    x: round(x(scene.steps[scene.at] ?? 0)),
    top: place.narrow ? y.range()[1] : place.floor(0).dead.range()[1],
    bottom: y.range()[0],
    y: y(Math.max(scene.accuracies[scene.at] ?? 0, y.domain()[0])),
    handle: 'cursor',
  });
}

function accuracy(svg: Group, scene: Scene, words: Words, { x, accuracy: y, narrow, left }: Layout): void {
  const group = layer(svg, 'accuracy');
  const locale = words['locale'] ?? 'en';
  const percent = (share: number) => `${say(100 * share, words)}`;
  const [from, to] = x.range();
  leftAxis(group, y, { locale, at: from, to, ticks: [0.5, 1], format: percent });
  const bottom = y.range()[0];
  bottomAxis(group, x, { locale, at: bottom, to: bottom + 5, ticks: stepTicks(narrow ? 100 : 1000) });
  const held = (share: number) => y(Math.max(share, y.domain()[0]));
  group
    .selectChildren('path.line')
    .data([scene.accuracies])
    .join('path')
    .attr('class', 'line c-value')
    .attr('fill', 'none')
    .attr('d', path(scene.accuracies.map((share, index): Point => [x(scene.steps[index]!), held(share)])));
  const now = scene.accuracies[scene.at];
  group
    .selectChildren('text.name')
    .data(['accuracy', 'axis.step'])
    .join('text')
    .attr('class', (_, index) => (index ? 'name quiet' : 'name strong'))
    .attr('x', (_, index) => (index ? (narrow ? to : from - 44) : narrow ? 2 : left - 16))
    .attr('y', (_, index) =>
      narrow ? (index ? bottom + 38 : y.range()[1] - 10) : index ? bottom + 20 : y.range()[1] + 22,
    )
    .attr('text-anchor', (_, index) => (index ? 'end' : 'start'))
    .text((name, index) => `${wordOf(words, name)}${index || now === undefined ? '' : ` ${percent(now)} %`}`);
}
