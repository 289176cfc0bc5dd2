import { deadUnits } from '../../lib/experiments/dead-units.ts';
import { finish } from '../../lib/network/train.ts';
import { settings, type SettingName } from './settings.ts';

/** One run of 1000 steps in numbers; pairs are layer 1 and layer 2. */
export interface Measured {
  /** Units dark before the first step: for ReLU, dead. */
  readonly born: readonly number[];
  /** Units dead at the end. */
  readonly dead: readonly number[];
  /** Units that were dark at some step: for ReLU, dead. */
  readonly ever: readonly number[];
  /** Of those, units that came back at least once. */
  readonly revived: readonly number[];
  /** Share of the 200 points that are named right at the end. */
  readonly accuracy: number;
  /** The first step with more than 95 % of the points right, or null. */
  readonly learnedAt: number | null;
  /** The step whose loss left the finite numbers, or null. */
  readonly diverged: number | null;
}

const count = (flags: readonly unknown[]): number => flags.filter(Boolean).length;

/** Runs one setting with one seed. */
export function measure(name: SettingName, seed: number): Measured {
  const { moments, learnedAt, diverged } = finish(deadUnits({ ...settings[name], seed, keep: [0] }));
  const [first, last] = [moments[0]!, moments.at(-1)!];
  return {
    born: first.layers.map(({ ever }) => count(ever)),
    dead: last.layers.map(({ dead }) => count(dead)),
    ever: last.layers.map(({ ever }) => count(ever)),
    revived: last.layers.map(({ revivals }) => count(revivals)),
    accuracy: last.accuracy,
    learnedAt,
    diverged,
  };
}
