import { greatest } from 'd3-array';
import type { Group, Point } from '../../kit/parts/d3.ts';
import { layer, present } from '../../kit/parts/layer.ts';
import { path } from '../../kit/parts/relative.ts';
import { round } from '../../kit/parts/round.ts';
import type { Layout } from '../layout.ts';
import type { Line, Pair, Scene, Words } from '../model.ts';
import { middle, visible } from './visible.ts';

/** Of which unit a line is, whether it is dead, and whether the hand has it. */
export const kindOf = ({ subtracted, wins }: Line, index: number, { chosen }: Scene): string =>
  `${subtracted ? 'minus' : 'plus'}${wins ? '' : ' dead'}${chosen === index + 1 ? ' chosen' : ''}`;

/** The target wide and pale, every line thin, what the unit answers bold, and where it is farthest off. */
export function curves(parent: Group, scene: Scene, words: Words, place: Layout): void {
  const { x, y } = place;
  const [bottom, top] = y.range();
  const put = (pairs: readonly Pair[]) =>
    path(pairs.map(([at, value]): Point => [x(at), y(value) < top - 1 || y(value) > bottom + 1 ? NaN : y(value)]));
  parent
    .selectChildren('path.target')
    .data([0])
    .join('path')
    .attr('class', 'target')
    .attr('fill', 'none')
    .attr('d', put(scene.wanted));
  layer(parent, 'lines')
    .selectChildren('path.own')
    .data(scene.lines)
    .join('path')
    .attr('class', (line, index) => `own ${kindOf(line, index, scene)}`)
    .attr('fill', 'none')
    .attr('d', (line) => {
      const seen = visible(line, place);
      return seen && path(seen.map((at): Point => [x(at), y(line.slope * at + line.height)]));
    });
  layer(parent, 'parts')
    .selectChildren('path.part')
    .data(scene.parts)
    .join('path')
    .attr('class', (_, index) => `part line c-param ${index ? 'minus' : 'plus'}`)
    .attr('fill', 'none')
    .attr('d', put);
  parent
    .selectChildren('path.answer')
    .data([0])
    .join('path')
    .attr('class', 'answer line c-value')
    .attr('fill', 'none')
    .attr('d', put(scene.answer));
  parent
    .selectChildren('text.key')
    .data([0])
    .join('text')
    .attr('class', 'key strong c-value halo')
    .attr('x', x.range()[0] + 8)
    .attr('y', top - 8)
    .text(words[scene.minus ? 'answerDifference' : 'answer']!);
  layer(parent, 'hint')
    .selectChildren('text.hold')
    .data(present(scene.chosen))
    .join('text')
    .attr('class', 'hold tick')
    .attr('text-anchor', 'end')
    .attr('x', x.range()[1] + (place.narrow ? 44 : 0))
    .attr('y', top - 8)
    .text(words['hold']!);
  errors(layer(parent, 'errors'), scene, words, place);
  numbers(layer(parent, 'numbers'), scene, place);
}

/** The largest error as an upright at each place where it is reached, with its name at the outermost. */
function errors(parent: Group, { worst, wanted, answer, chosen }: Scene, words: Words, { x, y }: Layout): void {
  const inside = ([, value]: Pair) => Math.min(Math.max(y(value), y.range()[1]), y.range()[0]);
  const ends = worst.map((at) => {
    const index = Math.round((at + 1) * 100);
    return { at: x(at), out: Math.abs(at), from: inside(wanted[index]!), to: inside(answer[index]!) };
  });
  parent
    .selectChildren('path.error')
    .data(ends)
    // Before the name, which lies over them: a second upright may come late.
    .join((enter) => enter.insert('path', 'text'))
    .attr('class', 'error')
    .attr('fill', 'none')
    .attr('d', ({ at, from, to }) => `M${round(at)},${round(from)}V${round(to)}`);
  const centre = (x.range()[0] + x.range()[1]) / 2;
  const outer = greatest(ends, ({ out }) => out);
  const side = outer && outer.at > centre ? -1 : 1;
  const atEnd = !!outer && Math.abs(outer.at - centre) > 0.9 * (x.range()[1] - centre);
  // At an end there is room beside it; elsewhere over it, but for the grips of lines that the hand lays.
  parent
    .selectChildren('text.error')
    .data(outer && (atEnd || chosen === null) ? [outer] : [])
    .join('text')
    .attr('class', 'error halo')
    .attr('text-anchor', atEnd ? (side < 0 ? 'end' : 'start') : 'middle')
    .attr('x', ({ at }) => round(at + (atEnd ? 10 * side : 0)))
    .attr('y', ({ from, to }) => round(atEnd ? (from + to) / 2 + 5 : Math.min(from, to) - 12))
    .text(words['error']!);
}

/** Each line's number over the stretch that it wins; while the hand lays lines, at the dead ones too. */
function numbers(parent: Group, scene: Scene, place: Layout): void {
  const { x, y, narrow } = place;
  const named = scene.lines.flatMap((line, index) => {
    const at = line.wins || scene.chosen !== null ? middle(line, place) : null;
    const height = at === null ? NaN : y(line.slope * at + line.height);
    const beside = scene.worst.some((worst) => Math.abs(worst - at!) < 0.03) ? 13 : 0;
    return height > y.range()[1] - 1 && height < y.range()[0] + 1
      ? [{ line, index, x: x(at!) - beside, y: height }]
      : [];
  });
  const above = scene.chosen === null ? 9 : narrow ? 14 : 15;
  parent
    .selectChildren('text.number')
    .data(named)
    .join('text')
    .attr('class', ({ line, index }) => `number halo strong ${line.wins ? 'c-param' : 'c-dead'} of-${index + 1}`)
    .attr('text-anchor', 'middle')
    .attr('x', (each) => round(each.x))
    .attr('y', (each) => round(each.y - above))
    .text(({ line, index }) => `${line.subtracted ? '−' : ''}${index + 1}`);
}
