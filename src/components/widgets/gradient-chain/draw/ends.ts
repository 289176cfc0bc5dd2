import { round } from '../../kit/parts/axes.ts';
import { fill } from '../../kit/words.ts';
import { freeSpot, type Spot, type Stretch } from '../place.ts';
import { levelAt } from './canal.ts';
import { covered, type Label, type Shape } from './ink.ts';
import type { Picture } from './picture.ts';

/** What arrives at the input, at the end of each lane's line: a name where there are two, words where the columns have no number. */
export function endLabels(picture: Picture, there: readonly Stretch[]): Label[] {
  const { lanes, lay, now, scene, tone, two, write, words, size } = picture;
  const placed: Label[] = [];
  if (now.settled === 1 && (two || (lay.room !== 'cells' && scene.axis === 'linear')))
    for (const lane of lanes) {
      const arrives = write(lane.levels[0]!);
      const name = words[lane.id]!;
      const numbered = lay.room === 'cells' && lane === lanes[0];
      const text = !two ? fill(words['arrivesHere'], { arrives }) : numbered ? name : `${name}: ${arrives}`;
      const end = levelAt(picture, lane.levels[0]!);
      const heights = [-7, size + 3, -27, size + 23, -47, size + 43, -67]
        .map((away) => end + away)
        .filter((y) => y > lay.top - 12 && y < lay.bottom - 2);
      const spots = [0, 0.25, 0.5].flatMap((share) =>
        heights.map((y): Spot => ({ x: lay.left + 6 + share * (lay.right - lay.left), y, anchor: 'start' })),
      );
      const near = two ? spots : spots.slice(0, 1);
      const spot = freeSpot(text, near, size, [...there, ...covered(placed, size)]) ?? (two && spots[0]);
      if (spot) placed.push({ ...spot, text, tone: `${tone(lane, 'grad')} strong halo` });
    }
  return placed;
}

/** The row under the canal: input and output, and which way each pass runs. What arrives stands there when it has found no other place. */
export function feet({ lay, lanes, now, write, words, two }: Picture, ends: readonly Label[]): [Label[], Shape[]] {
  const y = lay.bottom + 20;
  const said = !two && lay.room !== 'cells' && now.settled === 1 && !ends.length;
  const middle = said && lay.sheet.width < 600 ? lay.left + 154 : (lay.left + lay.right) / 2;
  const arrives = fill(words['arrivesHere'], { arrives: write(lanes[0].levels[0]!) });
  const arrow = (sign: number) => `M${round(middle - sign * 48)},${y - 5}h${sign * 32}v-4l${sign * 8},4l${-sign * 8},4v-4`;
  const row: Label[] = [
    { text: said ? arrives : words['input']!, x: lay.left, y, anchor: 'start', tone: said ? 'c-grad strong' : 'quiet' },
    { text: words['gradient']!, x: middle + 54, y, anchor: 'start', tone: 'c-grad' },
    { text: words['output']!, x: lay.right, y, anchor: 'end', tone: 'quiet' },
    { text: said ? '' : words['signal']!, x: middle - 54, y, anchor: 'end', tone: 'c-value' },
  ];
  return [row, [['way c-value', said ? '' : arrow(1), 'currentColor'], ['way c-grad', arrow(-1), 'currentColor']]];
} // prettier-ignore
