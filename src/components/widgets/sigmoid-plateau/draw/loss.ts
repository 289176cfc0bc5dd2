import type { Group, Point } from '../../kit/parts/d3.ts';
import { layer, present } from '../../kit/parts/layer.ts';
import { path } from '../../kit/parts/relative.ts';
import { round } from '../../kit/parts/round.ts';
import { formatNumber } from '../../../../i18n/numbers.ts';
import { fill, wordOf } from '../../kit/words.ts';
import type { Layout } from '../layout.ts';
import type { Scene, Words } from '../model.ts';

/** The loss over the run, the price of guessing as a dotted line, and the step on which this run escaped. */
export function loss(parent: Group, scene: Scene, words: Words, { x, loss: y, narrow }: Layout): void {
  const { steps, losses, at, guessing } = scene;
  const write = (value: number, digits = 3) =>
    formatNumber(value, { locale: words['locale'] ?? 'en', digits, trailingZeros: digits === 3 });
  const held = (value: number) => y(Math.min(value, y.domain()[1]));
  const [left, right] = x.range();
  parent
    .selectChildren('line.guessing')
    .data([guessing])
    .join('line')
    .attr('class', 'guessing')
    .attr('x1', left)
    .attr('x2', right)
    .attr('y1', round(y(guessing)))
    .attr('y2', round(y(guessing)));
  parent
    .selectChildren('path.line')
    .data([losses])
    .join('path')
    .attr('class', 'line')
    .attr('fill', 'none')
    .attr('d', path(losses.map((value, index): Point => [x(steps[index]!), held(value)])));
  parent
    .selectChildren('text.guessing-name')
    .data([guessing])
    .join('text')
    .attr('class', 'guessing-name quiet halo')
    .attr('text-anchor', 'end')
    .attr('x', right - 6)
    .attr('y', round(y(guessing)) - 7)
    .text(fill(words['guessing'], { guessing: write(guessing, 4) }));
  escape(layer(parent, 'escape'), scene, words, { x, loss: y });
  parent
    .selectChildren('text.loss-name')
    .data(narrow ? ['loss.at'] : ['loss', 'loss.step'])
    .join('text')
    .attr('class', (_, index) => (index ? 'loss-name quiet' : 'loss-name strong'))
    .attr('x', narrow ? left : right + 16)
    .attr('y', (_, index) => round(narrow ? y.range()[1] - 10 : held(0.9) + index * 20))
    .text((name) => fill(wordOf(words, name), { loss: write(losses[at] ?? 0), step: write(steps[at] ?? 0, 4) }));
  parent
    .selectChildren('text.axis-name')
    .data(narrow ? [] : ['axis.steps'])
    .join('text')
    .attr('class', 'axis-name quiet')
    .attr('x', right + 32)
    .attr('y', y.range()[0] + 20)
    .text((name) => wordOf(words, name));
}

function escape(
  parent: Group,
  { steps, losses, escapedAt }: Scene,
  words: Words,
  { x, loss: y }: Pick<Layout, 'x' | 'loss'>,
): void {
  const at = escapedAt === null ? null : { x: round(x(escapedAt)), y: round(y(losses[steps.indexOf(escapedAt)]!)) };
  parent
    .selectChildren('circle.escaped')
    .data(present(at))
    .join('circle')
    .attr('class', 'escaped')
    .attr('fill', 'none')
    .attr('cx', (point) => point.x)
    .attr('cy', (point) => point.y)
    .attr('r', 4.5);
  parent
    .selectChildren('text.escaped-name')
    .data(present(at))
    .join('text')
    .attr('class', 'escaped-name halo')
    .attr('x', (point) => point.x + 10)
    .attr('y', (point) => (point.y > y.range()[0] - 24 ? point.y - 10 : point.y + 10))
    .text(fill(words['escape'], { step: formatNumber(escapedAt ?? 0, { locale: words['locale'] ?? 'en' }) }));
}
