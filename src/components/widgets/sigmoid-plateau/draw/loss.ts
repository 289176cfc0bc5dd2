import { formatNumber } from '../../../../i18n/numbers.ts';
import { round } from '../../kit/parts/axes.ts';
import { path, type Point } from '../../kit/parts/curve.ts';
import { layer, mark, marks, type Parent } from '../../kit/parts/join.ts';
import { fill, wordOf } from '../../kit/words.ts';
import type { Layout } from '../layout.ts';
import type { Scene, Words } from '../model.ts';

/** The loss over the run, the price of guessing as a dotted line, and the step on which this run escaped. */
export function loss(parent: Parent, scene: Scene, words: Words, { x, loss: y, narrow }: Layout): void {
  const { steps, losses, at, guessing } = scene;
  const write = (value: number, digits = 3) =>
    formatNumber(value, { locale: words['locale'] ?? 'en', digits, trailingZeros: digits === 3 });
  const held = (value: number) => y(Math.min(value, y.domain[1]));
  const [left, right] = x.range;
  marks(parent, 'line.guessing', [guessing])
    .attr('x1', left)
    .attr('x2', right)
    .attr('y1', round(y(guessing)))
    .attr('y2', round(y(guessing)));
  marks(parent, 'path.line', [losses])
    .attr('class', 'line')
    .attr('fill', 'none')
    .attr('d', path(losses.map((value, index): Point => [x(steps[index]!), held(value)])));
  marks(parent, 'text.guessing-name', [guessing])
    .attr('class', 'guessing-name quiet halo')
    .attr('text-anchor', 'end')
    .attr('x', right - 6)
    .attr('y', round(y(guessing)) - 7)
    .text(fill(words['guessing'], { guessing: write(guessing, 4) }));
  escape(layer(parent, 'escape'), scene, words, { x, loss: y });
  marks(parent, 'text.loss-name', narrow ? ['loss.at'] : ['loss', 'loss.step'])
    .attr('class', (_, index) => (index ? 'loss-name quiet' : 'loss-name strong'))
    .attr('x', narrow ? left : right + 16)
    .attr('y', (_, index) => round(narrow ? y.range[1] - 10 : held(0.9) + index * 20))
    .text((name) => fill(wordOf(words, name), { loss: write(losses[at] ?? 0), step: write(steps[at] ?? 0, 4) }));
  marks(parent, 'text.axis-name', narrow ? [] : ['axis.steps'])
    .attr('class', 'axis-name quiet')
    .attr('x', right + 32)
    .attr('y', y.range[0] + 20)
    .text((name) => wordOf(words, name));
}

function escape(
  parent: Parent,
  { steps, losses, escapedAt }: Scene,
  words: Words,
  { x, loss: y }: Pick<Layout, 'x' | 'loss'>,
): void {
  const at = escapedAt === null ? null : { x: round(x(escapedAt)), y: round(y(losses[steps.indexOf(escapedAt)]!)) };
  mark(parent, 'circle.escaped', at)
    .attr('fill', 'none')
    .attr('cx', (point) => point.x)
    .attr('cy', (point) => point.y)
    .attr('r', 4.5);
  mark(parent, 'text.escaped-name', at)
    .attr('class', 'escaped-name halo')
    .attr('x', (point) => point.x + 10)
    .attr('y', (point) => (point.y > y.range[0] - 24 ? point.y - 10 : point.y + 10))
    .text(fill(words['escape'], { step: formatNumber(escapedAt ?? 0, { locale: words['locale'] ?? 'en' }) }));
}
