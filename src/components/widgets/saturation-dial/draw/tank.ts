import { select } from 'd3-selection';
import type { Group } from '../../kit/parts/d3.ts';
import { layer } from '../../kit/parts/layer.ts';
import { round } from '../../kit/parts/round.ts';
import { fill } from '../../kit/words.ts';
import type { Layout } from '../layout.ts';
import type { Scene, Words } from '../model.ts';
import { write } from './write.ts';

/** The output p as the level of a tank, with the label as a mark at its side and the error between them. */
export function tank(parent: Group, scene: Scene, words: Words, { tank: box, p, narrow }: Layout): void {
  const level = round(p(scene.output));
  parent
    .selectChildren('rect.water')
    .data([level])
    .join('rect')
    .attr('class', 'water c-value')
    .attr('fill', 'currentColor')
    .attr('x', box.left)
    .attr('width', box.right - box.left)
    .attr('y', level)
    .attr('height', round(box.bottom - level));
  parent
    .selectChildren('path.wall')
    .data([box])
    .join('path')
    .attr('class', 'wall')
    .attr('fill', 'none')
    .attr('d', `M${box.left},${box.top - 8}V${box.bottom}H${box.right}V${box.top - 8}`);
  parent
    .selectChildren('line.level')
    .data([level])
    .join('line')
    .attr('class', 'level line c-value')
    .attr('x1', box.left)
    .attr('x2', box.right)
    .attr('y1', level)
    .attr('y2', level);
  const target = parent
    .selectChildren('g.target')
    .data([0, 1])
    .join('g')
    .attr('class', (label) => (label === scene.label ? 'target chosen' : 'target'))
    .attr('data-tap', (label) => `label=${label}`)
    .attr('transform', (label) => `translate(${box.right},${round(p(label))})`);
  target.each(function (label) {
    select(this).selectChildren('rect.hit').data([0]).join('rect').attr('class', 'hit').attr('x', -10).attr('y', -14).attr('width', narrow ? 54 : 130).attr('height', 28); // prettier-ignore
    select(this)
      .selectChildren('path.flag')
      .data([0])
      .join('path')
      .attr('class', 'flag')
      .attr('d', 'M3,0L12,-5.5V5.5Z');
    select(this)
      .selectChildren('text.name')
      .data([0])
      .join('text')
      .attr('class', 'name')
      .attr('x', 17)
      .attr('dy', '0.34em')
      .text(fill(words[narrow ? 'target.short' : 'target'], { label }));
  });
  const text = parent
    .selectChildren('text.p')
    .data([scene.output])
    .join('text')
    .attr('class', 'p c-value strong')
    .text(fill(words['p'], { p: write(scene.output, words, scene.compare === 'code' && !narrow ? 8 : 3) }));
  if (narrow) text.attr('text-anchor', 'end').attr('x', 356).attr('y', 12);
  else
    text
      .attr('text-anchor', 'start')
      .attr('x', box.right + 128)
      .attr('y', clear(level, box.top, box.bottom) + 5);
  error(layer(parent, 'lacking'), scene, words, { level, right: box.right, target: round(p(scene.label)), narrow });
}

/** Keep a text beside the tank within its height. */
const clear = (y: number, top: number, bottom: number): number => Math.min(Math.max(y, top), bottom);

/** What the output lacks of its label, as the length between them. */
function error(
  parent: Group,
  { output, label }: Scene,
  words: Words,
  { level, right, target, narrow }: { level: number; right: number; target: number; narrow: boolean },
): void {
  const wide = Math.abs(level - target) > 44;
  parent
    .selectChildren('line.error')
    .data(wide ? [output] : [])
    .join('line')
    .attr('class', 'error')
    .attr('x1', right + 7)
    .attr('x2', right + 7)
    .attr('y1', target + Math.sign(level - target) * 8)
    .attr('y2', level);
  parent
    .selectChildren('text.error-text')
    .data(wide && !narrow ? [output - label] : [])
    .join('text')
    .attr('class', 'error-text')
    .attr('x', right + 20)
    .attr('y', (level + target) / 2 + 5)
    .text((value) => fill(words['error'], { error: write(value, words) }));
}
