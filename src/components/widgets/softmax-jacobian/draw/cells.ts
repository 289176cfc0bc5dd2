import type { Group } from '../../kit/parts/d3.ts';
import { round } from '../../kit/parts/round.ts';
import { fill, say, wordOf } from '../../kit/words.ts';
import type { Layout } from '../layout.ts';
import type { Scene, Words } from '../model.ts';

/** No entry of J is larger than this in magnitude. */
const largest = 0.25;

/** The table of slopes: a full square for a rise, a hatched one for a fall, its area the slope's size. */
export function cells(
  parent: Group,
  { jacobian, rowSums }: Scene,
  words: Words,
  { cells: frame, narrow }: Layout,
  hatch: string,
): void {
  const { left, top, width, height } = frame;
  const entries = jacobian.flatMap((row, i) =>
    row.map((slope, j) => {
      const side = (height - (narrow ? 24 : 30)) * Math.sqrt(Math.abs(slope) / largest);
      return {
        slope,
        side,
        x: left + (j + 0.5) * width,
        y: top + i * height,
        middle: top + i * height + (height - (narrow ? 20 : 24)) / 2,
      };
    }),
  );
  parent
    .selectChildren('rect.box')
    .data(entries)
    .join('rect')
    .attr('class', 'box frame')
    .attr('x', ({ x }) => round(x - width / 2))
    .attr('y', ({ y }) => y)
    .attr('width', width)
    .attr('height', height);
  parent
    .selectChildren('rect.slope')
    .data(entries)
    .join('rect')
    .attr('class', ({ slope }) => `slope c-slope ${slope < 0 ? 'falls' : 'rises'}`)
    .attr('fill', ({ slope }) => (slope < 0 ? hatch : 'currentColor'))
    .attr('x', ({ x, side }) => round(x - side / 2))
    .attr('y', ({ middle, side }) => round(middle - side / 2))
    .attr('width', ({ side }) => round(side))
    .attr('height', ({ side }) => round(side));
  parent
    .selectChildren('text.number')
    .data(entries)
    .join('text')
    .attr('class', 'number')
    .attr('text-anchor', 'middle')
    .attr('x', ({ x }) => round(x))
    .attr('y', ({ y }) => y + height - 8)
    .text(({ slope }) => say(slope, words, narrow ? 2 : 3));
  heads(parent, rowSums, words, frame, narrow);
}

function heads(
  parent: Group,
  sums: Scene['rowSums'],
  words: Words,
  { left, top, width, height }: Layout['cells'],
  narrow: boolean,
): void {
  const names = sums.map((_, index) => wordOf(words, `class.${index + 1}`));
  parent
    .selectChildren('text.column')
    .data(names)
    .join('text')
    .attr('class', 'column quiet')
    .attr('text-anchor', 'middle')
    .attr('x', (_, index) => round(left + (index + 0.5) * width))
    .attr('y', top - 10)
    .text((name) => fill(words['by'], { name }));
  parent
    .selectChildren('text.row')
    .data(names)
    .join('text')
    .attr('class', 'row quiet')
    .attr('text-anchor', 'end')
    .attr('x', left - 8)
    .attr('y', (_, index) => round(top + (index + 0.5) * height))
    .attr('dy', '0.34em')
    .text((name) => fill(words['of'], { name }));
  const right = left + 3 * width + 8;
  parent
    .selectChildren('text.sum')
    .data([words[narrow ? 'sum' : 'rowSum']!, ...sums.map((sum) => say(sum, words))])
    .join('text')
    .attr('class', 'sum tick')
    .attr('x', right)
    .attr('y', (_, index) => round(index === 0 ? top - 10 : top + (index - 0.5) * height))
    .attr('dy', (_, index) => (index === 0 ? null : '0.34em'))
    .text(String);
}
