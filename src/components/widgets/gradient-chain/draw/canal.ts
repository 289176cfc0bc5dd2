import type { Lane } from '../model.ts';
import { box, level, post, r, type Shape } from './ink.ts';
import type { Picture } from './picture.ts';

/** A stretch of the canal between two gates. */
export interface Reach {
  /** Number of the gate at its left. */
  readonly gate: number;
  readonly from: number;
  readonly to: number;
  /** Height of its surface. */
  readonly y: number;
}

/** Where a level stands, also one that outgrew its format or is no number. */
export const levelAt = ({ lay }: Picture, level: number): number =>
  level === Infinity ? lay.top : Number.isNaN(level) ? lay.bottom : lay.level(level);

/** The water that the front has left behind, from the output on. */
export function reaches(picture: Picture, levels: Lane['levels']): Reach[] {
  const { lay, now, scene } = picture;
  const front = now.front ?? scene.depth;
  const all = levels.flatMap((level, gate) => {
    const y = lay.bottom + (now.front === undefined ? now.risen : 1) * (levelAt(picture, level) - lay.bottom);
    return gate + 1 > front ? [{ gate, from: lay.at(Math.max(gate, front)), to: lay.at(gate + 1), y }] : [];
  });
  return now.risen ? all.reverse() : [];
}

/** The gradient as water: what stands between the gates, and the plates that held the rest back. */
export function canal(picture: Picture): Shape[] {
  const { lay, lanes, view, tone } = picture;
  return lanes.flatMap((lane, index): Shape[] => {
    const all = reaches(picture, lane.levels);
    const look = tone(lane, 'grad');
    const surface = all.map(({ from, to, y }) => level(to, from, y)).join('');
    const area = all.map(({ from, y }) => `V${r(y)}H${r(from)}`).join('');
    return [
      // A second water would make a third colour that means nothing.
      [`water ${look}`, index || !area ? '' : `M${r(lay.right)},${lay.bottom}${area}V${lay.bottom}z`, `url(#${view.id}-water)`],
      ...plates(picture, lane, look),
      ['underlay', index ? surface : ''],
      [`surface ${look}${lanes.length > 1 ? ' line' : ''}`, surface],
    ];
  }); // prettier-ignore
}

/** At each gate passed, the part held back as a dark plate, growth as a hollow block, and a tick where nothing changes. */
function plates(picture: Picture, { levels, layers }: Lane, look: string): Shape[] {
  const { lay, now, scene, numbers, passed } = picture;
  const width = Math.min(6, Math.max(2, r(lay.column / 4)));
  const kinds = { plate: '', growth: '', same: '' };
  for (const gate of numbers.filter(passed)) {
    const x = lay.at(gate);
    const before = levelAt(picture, levels[gate]!);
    const down = gate === scene.depth - now.passed ? now.plate : 1;
    const height = down * (levelAt(picture, levels[gate - 1]!) - before);
    if (Math.abs(Math.abs(layers[gate - 1]!.factor) - 1) < 0.02) kinds.same += post(x, before - 5, before + 5);
    else kinds[height > 0 ? 'plate' : 'growth'] += box(x - width / 2, Math.min(before, before + height), width, Math.abs(height)); // prettier-ignore
  }
  return [['plate', kinds.plate, 'currentColor'], ['growth', kinds.growth], [`same ${look}`, kinds.same]]; // prettier-ignore
}
