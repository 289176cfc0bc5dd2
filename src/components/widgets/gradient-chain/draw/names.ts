import { label, type Label as Candidate } from '../../kit/parts/labels.ts';
import { levelAt } from './canal.ts';
import type { Label } from './ink.ts';
import type { Picture } from './picture.ts';

/** Puts the first of the candidates that covers nothing, and remembers what it covers. */
export type Put = (candidates: readonly Candidate[]) => Candidate | undefined;

/** Where two functions stand side by side: the name at the end of each line, with what arrives unless that is told there already. */
export function names(picture: Picture, put: Put): Label[] {
  const { lanes, lay, now, tone, two, write, words, size } = picture;
  const told = two && now.settled === 1 ? lanes : [];
  return told.flatMap((lane): Label[] => {
    const numbered = lay.room === 'cells' && lane === lanes[0];
    const text = words[lane.id]! + (numbered ? '' : `: ${write(lane.levels[0]!)}`);
    const end = levelAt(picture, lane.levels[0]!);
    const heights = [-7, size + 3, -27, size + 23, -47, size + 43, -67].map((away) => end + away);
    const spots = [0, 0.25, 0.5].flatMap((share) =>
      heights.map((y) => label(text, lay.left + 6 + share * (lay.right - lay.left), y, 'start', size)),
    );
    const spot = put(spots);
    return spot ? [[text, [spot.x, spot.y, 'start'], `${tone(lane, 'grad')} strong halo`]] : [];
  });
}
