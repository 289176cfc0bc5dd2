import { round } from '../../kit/parts/axes.ts';
import { path, type Point } from '../../kit/parts/curve.ts';
import { layer, mark, marks, type Parent } from '../../kit/parts/join.ts';
import type { Layout } from '../layout.ts';
import type { Line, Pair, Scene, Words } from '../model.ts';
import { middle, visible } from './visible.ts';

/** Of which unit a line is, whether it is dead, and whether the hand has it. */
export const kindOf = ({ subtracted, wins }: Line, index: number, { chosen }: Scene): string =>
  `${subtracted ? 'minus' : 'plus'}${wins ? '' : ' dead'}${chosen === index + 1 ? ' chosen' : ''}`;

/** The target wide and pale, every line thin, what the unit answers bold, and where it is farthest off. */
export function curves(parent: Parent, scene: Scene, words: Words, place: Layout): void {
  const { x, y } = place;
  const [bottom, top] = y.range;
  const put = (pairs: readonly Pair[]) =>
    path(pairs.map(([at, value]): Point => [x(at), y(value) < top - 1 || y(value) > bottom + 1 ? NaN : y(value)]));
  marks(parent, 'path.target', [0]).attr('fill', 'none').attr('d', put(scene.wanted));
  marks(layer(parent, 'lines'), 'path.own', scene.lines)
    .attr('class', (line, index) => `own ${kindOf(line, index, scene)}`)
    .attr('fill', 'none')
    .attr('d', (line) => {
      const seen = visible(line, place);
      return seen && path(seen.map((at): Point => [x(at), y(line.slope * at + line.height)]));
    });
  marks(layer(parent, 'parts'), 'path.part', scene.parts)
    .attr('class', (_, index) => `part line c-param ${index ? 'minus' : 'plus'}`)
    .attr('fill', 'none')
    .attr('d', put);
  marks(parent, 'path.answer', [0])
    .attr('class', 'answer line c-value')
    .attr('fill', 'none')
    .attr('d', put(scene.answer));
  marks(parent, 'text.key', [0])
    .attr('class', 'key strong c-value halo')
    .attr('x', x.range[0] + 8)
    .attr('y', top - 8)
    .text(words[scene.minus ? 'answerDifference' : 'answer']!);
  mark(layer(parent, 'hint'), 'text.hold', scene.chosen)
    .attr('class', 'hold tick')
    .attr('text-anchor', 'end')
    .attr('x', x.range[1] + (place.narrow ? 44 : 0))
    .attr('y', top - 8)
    .text(words['hold']!);
  errors(layer(parent, 'errors'), scene, words, place);
  numbers(layer(parent, 'numbers'), scene, place);
}

/** The largest error as an upright at each place where it is reached, with its name at the outermost. */
function errors(parent: Parent, { worst, wanted, answer, chosen }: Scene, words: Words, { x, y }: Layout): void {
  const inside = ([, value]: Pair) => Math.min(Math.max(y(value), y.range[1]), y.range[0]);
  const ends = worst.map((at) => {
    const index = Math.round((at + 1) * 100);
    return { at: x(at), from: inside(wanted[index]!), to: inside(answer[index]!) };
  });
  marks(parent, 'path.error', ends)
    .attr('fill', 'none')
    .attr('d', ({ at, from, to }) => `M${round(at)},${round(from)}V${round(to)}`);
  const centre = (x.range[0] + x.range[1]) / 2;
  const outer = [...ends].sort((a, b) => Math.abs(b.at - centre) - Math.abs(a.at - centre))[0];
  const side = outer && outer.at > centre ? -1 : 1;
  const atEnd = !!outer && Math.abs(outer.at - centre) > 0.9 * (x.range[1] - centre);
  // At an end there is room beside it; elsewhere over it, but for the grips of lines that the hand lays.
  mark(parent, 'text.error', outer && (atEnd || chosen === null) ? outer : null)
    .attr('class', 'error halo')
    .attr('text-anchor', atEnd ? (side < 0 ? 'end' : 'start') : 'middle')
    .attr('x', ({ at }) => round(at + (atEnd ? 10 * side : 0)))
    .attr('y', ({ from, to }) => round(atEnd ? (from + to) / 2 + 5 : Math.min(from, to) - 12))
    .text(words['error']!);
}

/** Each line's number over the stretch that it wins; while the hand lays lines, at the dead ones too. */
function numbers(parent: Parent, scene: Scene, place: Layout): void {
  const { x, y, narrow } = place;
  const named = scene.lines.flatMap((line, index) => {
    const at = line.wins || scene.chosen !== null ? middle(line, place) : null;
    const height = at === null ? NaN : y(line.slope * at + line.height);
    const beside = scene.worst.some((worst) => Math.abs(worst - at!) < 0.03) ? 13 : 0;
    return height > y.range[1] - 1 && height < y.range[0] + 1 ? [{ line, index, x: x(at!) - beside, y: height }] : [];
  });
  const above = scene.chosen === null ? 9 : narrow ? 14 : 15;
  marks(parent, 'text.number', named)
    .attr('class', ({ line, index }) => `number halo strong ${line.wins ? 'c-param' : 'c-dead'} of-${index + 1}`)
    .attr('text-anchor', 'middle')
    .attr('x', (each) => round(each.x))
    .attr('y', (each) => round(each.y - above))
    .text(({ line, index }) => `${line.subtracted ? '−' : ''}${index + 1}`);
}
