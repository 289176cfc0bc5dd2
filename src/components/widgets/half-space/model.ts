import { moons } from '../../../lib/datasets.ts';
import { number, type StateOf } from '../kit/controls.ts';
import type { Example } from '../kit/parts/points.ts';
import { read, stepped, unitAt, type Reading, type Unit } from './unit.ts';
import type { WordsOf } from '../kit/words.ts';

export const controls = {
  angle: number(145, { min: -180, max: 180, step: 1 }),
  offset: number(1.1, { min: -3, max: 3, step: 0.05 }),
  rate: number(0.1, { min: 0.01, max: 30, step: 0.01, scale: 'log' }),
  progress: number(1, { min: 0, max: 1, step: 0.001 }),
};

export type State = StateOf<typeof controls>;
export type Words = WordsOf<'half-space'>;

/** The points of the dead-unit lab. */
const data = moons({ seed: 7 });

export interface Scene {
  readonly rate: number;
  readonly angle: number;
  readonly offset: number;
  /** 0 before the step, 1 after it. */
  readonly progress: number;
  readonly before: Unit;
  readonly now: Unit;
  readonly readingBefore: Reading;
  readonly reading: Reading;
  /** Every example; quiet where the unit is off now. */
  readonly examples: readonly Example[];
}

const between = (from: Unit, to: Unit, share: number): Unit => {
  const mix = (one: number, other: number) => one + (other - one) * share;
  return { w: [mix(from.w[0], to.w[0]), mix(from.w[1], to.w[1])], b: mix(from.b, to.b) };
};

export function model({ angle, offset, rate, progress }: State): Scene {
  const before = unitAt(angle, offset);
  const now = between(before, stepped(before, data, rate), progress);
  const reading = read(now, data);
  return {
    rate,
    angle,
    offset,
    progress,
    before,
    now,
    readingBefore: read(before, data),
    reading,
    examples: reading.z.map((z, row) => ({
      x: data.inputs[2 * row]!,
      y: data.inputs[2 * row + 1]!,
      class: data.targets[row]!,
      quiet: z <= 0,
    })),
  };
}
