import { fill } from '../../kit/words.ts';
import { type Label, r, type Shape } from './ink.ts';
import type { Picture } from './picture.ts';

/** The row under the canal: input and output, and which way each pass runs. What arrives stands there where the columns have no number. */
export function feet({ lay, lanes, now, write, words, two }: Picture): [Label[], Shape[]] {
  const y = lay.bottom + 20;
  const said = !two && lay.room !== 'cells' && now.settled === 1;
  const middle = said && lay.sheet.width < 600 ? lay.left + 154 : (lay.left + lay.right) / 2;
  const arrives = fill(words['arrivesHere'], { arrives: write(lanes[0].levels[0]!) });
  const arrow = (sign: number) => `M${r(middle - sign * 48)},${y - 5}h${sign * 32}v-4l${sign * 8},4l${-sign * 8},4v-4`;
  const row: Label[] = [
    [said ? arrives : words['input']!, [lay.left, y, 'start'], said ? 'c-grad strong' : 'quiet'],
    [words['gradient']!, [middle + 54, y, 'start'], 'c-grad'],
    [words['output']!, [lay.right, y, 'end'], 'quiet'],
    [said ? '' : words['signal']!, [middle - 54, y, 'end'], 'c-value'],
  ];
  return [row, [['way c-value', said ? '' : arrow(1), 'currentColor'], ['way c-grad', arrow(-1), 'currentColor']]];
} // prettier-ignore
