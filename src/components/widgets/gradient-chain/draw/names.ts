import { freeSpot, type Spot, type Stretch } from '../place.ts';
import { levelAt } from './canal.ts';
import { covered, type Label } from './ink.ts';
import type { Picture } from './picture.ts';

/** Where two functions stand side by side: the name at the end of each line, with what arrives unless that is told there already. */
export function names(picture: Picture, there: readonly Stretch[]): Label[] {
  const { lanes, lay, now, tone, two, write, words, size } = picture;
  const placed: Label[] = [];
  for (const lane of two && now.settled === 1 ? lanes : []) {
    const name = words[lane.id]!;
    const numbered = lay.room === 'cells' && lane === lanes[0];
    const text = numbered ? name : `${name}: ${write(lane.levels[0]!)}`;
    const end = levelAt(picture, lane.levels[0]!);
    const heights = [-7, size + 3, -27, size + 23, -47, size + 43, -67]
      .map((away) => end + away)
      .filter((y) => y > lay.top - 12 && y < lay.bottom - 2);
    const spots = [0, 0.25, 0.5].flatMap((share) =>
      heights.map((y): Spot => [lay.left + 6 + share * (lay.right - lay.left), y, 'start']),
    );
    const spot = freeSpot(text, spots, size, [...there, ...covered(placed, size)]) ?? spots[0]!;
    placed.push([text, spot, `${tone(lane, 'grad')} strong halo`]);
  }
  return placed;
}
