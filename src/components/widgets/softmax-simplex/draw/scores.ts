import type { Group } from '../../kit/parts/d3.ts';
import { layer, present } from '../../kit/parts/layer.ts';
import { round } from '../../kit/parts/round.ts';
import { grips } from '../../kit/parts/grips.ts';
import { fill, say } from '../../kit/words.ts';
import type { Layout } from '../layout.ts';
import type { Scene, Words } from '../model.ts';
import { brief } from './brief.ts';
import { columns } from './columns.ts';

/** The scores as bars to be dragged, and where one step of learning would take them. */
export function scores(parent: Group, scene: Scene, words: Words, { scores: frame, narrow }: Layout): void {
  const { bars, shift, temperature, lesson } = scene;
  const format = (tick: number) => say(tick + shift, words);
  columns(parent, bars, { title: words['scores']!, role: 'score', ticks: [-5, 0, 5], format }, words, frame);
  layer(parent, 'pulls')
    .selectChildren('path.pull')
    .data(lesson ? lesson.gradient : [])
    .join('path')
    .attr('class', 'pull c-grad')
    .attr('fill', 'none')
    .attr('d', (slope, index) => {
      const x = round(frame.at[index]! + frame.width / 2 + (narrow ? 6 : 9));
      const from = round(frame.y(bars[index]!));
      const to = round(frame.y(Math.min(Math.max(bars[index]! - slope, -5.6), 5.6)));
      return arrow(x, from, to);
    });
  layer(parent, 'slopes')
    .selectChildren('text.slope')
    .data(lesson ? lesson.gradient : [])
    .join('text')
    .attr('class', 'slope c-grad halo')
    .attr('text-anchor', 'middle')
    .attr('x', (_, index) => round(frame.at[index]!))
    .attr('y', frame.bottom + 44)
    .text((slope) => brief(slope, words, 2));
  layer(parent, 'slopes-name')
    .selectChildren('text.name')
    .data(present(lesson && words[temperature === 1 ? 'gradient' : 'gradient.tempered']))
    .join('text')
    .attr('class', 'name c-grad')
    .attr('x', frame.left)
    .attr('y', frame.bottom + 64)
    .text(String);
  const between = narrow ? { x: 188, y: 156 } : { x: 309, y: 178 };
  way(layer(parent, 'way'), scene, words, between);
  grips(
    layer(parent, 'grips'),
    bars.map((bar, index) => ({
      handle: `z${index + 1}`,
      x: frame.at[index]!,
      y: frame.y(bar),
      role: 'score',
      ...(narrow && { radius: 7 }),
    })),
  );
  parent
    .selectChildren('text.number')
    .data(bars)
    .join('text')
    .attr('class', 'number strong halo')
    .attr('text-anchor', 'middle')
    .attr('x', (_, index) => round(frame.at[index]!))
    .attr('y', (bar) => round(frame.y(bar) + (bar < 0 || bar > 4 ? 27 : -16)))
    .text((_, index) => say(scene.scores[index]!, words, 4));
}

/** From scores to probabilities: over T, through the softmax. */
function way(parent: Group, { temperature }: Scene, words: Words, { x, y }: { x: number; y: number }): void {
  parent
    .selectChildren('path.to')
    .data([x])
    .join('path')
    .attr('class', 'to')
    .attr('fill', 'none')
    .attr('d', `M${x - 14},${y}H${x + 14}m-6,-5l6,5l-6,5`);
  parent
    .selectChildren('text.temperature')
    .data([temperature])
    .join('text')
    .attr('class', 'temperature c-param strong')
    .attr('text-anchor', 'middle')
    .attr('x', x)
    .attr('y', y - 14)
    .text((degree) => fill(words['over'], { temperature: say(degree, words) }));
}

function arrow(x: number, from: number, to: number): string {
  const way = Math.sign(to - from);
  const head = Math.min(5, Math.abs(to - from) / 2);
  return (
    `M${x},${from}V${to}` +
    (head < 1 ? '' : `M${x - 4},${round(to - way * head)}L${x},${to}L${x + 4},${round(to - way * head)}`)
  );
}
