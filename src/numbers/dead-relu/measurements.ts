import { bornDead } from '../../lib/experiments/born-dead.ts';
import { deadUnits, labData } from '../../lib/experiments/dead-units.ts';
import { finish } from '../../lib/network/train.ts';
import type { Measurement } from '../chance/store.ts';
import { heated, settings, type SettingName } from './settings.ts';

/** One run of 1000 steps in numbers: units of layer 1 and of layer 2, and how well it learned. */
export interface Measured {
  /** Units dark before the first step: for ReLU, dead. */
  readonly born1: number;
  readonly born2: number;
  /** Units that were dark at some step, the first included. */
  readonly ever1: number;
  readonly ever2: number;
  /** Of those, units that came back at least once. */
  readonly back1: number;
  readonly back2: number;
  /** Units dead at the end: output and slope 0 on every point. */
  readonly dead1: number;
  readonly dead2: number;
  /** How many of the 200 points are named right at the end. */
  readonly right: number;
  /** The first step with more than 95 % of the points right, or null. */
  readonly learnedAt: number | null;
  /** The step whose loss left the finite numbers, or null. */
  readonly diverged: number | null;
}

/** A run of which it is also known how many units of layer 2 that were born dead came back. */
export interface Followed extends Measured {
  readonly bornBack2: number;
}

const count = (flags: readonly boolean[]): number => flags.filter(Boolean).length;

function follow(name: SettingName, seed: number): Followed {
  const { moments, learnedAt, diverged } = finish(deadUnits({ ...settings[name], seed, keep: [0] }));
  const born = moments[0]!.layers.map(({ ever }) => ever);
  const last = moments.at(-1)!;
  const back = last.layers.map(({ revivals }) => revivals.map((times) => times > 0));
  const both = <Name extends string>(key: Name, units: readonly (readonly boolean[])[]) =>
    ({ [`${key}1`]: count(units[0]!), [`${key}2`]: count(units[1]!) }) as Record<`${Name}1` | `${Name}2`, number>;
  return {
    ...both('born', born),
    ...both('ever', last.layers.map(({ ever }) => ever)),
    ...both('back', back),
    ...both('dead', last.layers.map(({ dead }) => dead)),
    bornBack2: count(born[1]!.map((dark, unit) => dark && back[1]![unit]!)),
    right: Math.round(labData().rows * last.accuracy),
    learnedAt,
    diverged,
  }; // prettier-ignore
}

function measure(name: SettingName, seed: number): Measured {
  const { bornBack2: _, ...measured } = follow(name, seed);
  return measured;
}

type HeatedName = (typeof heated)[number];
type Measurements = Readonly<Record<HeatedName, Measurement<Followed>>> & Readonly<Record<SettingName, Measurement<Measured>>>; // prettier-ignore

/** The two tables of heat and burial rest on 100 seeds, everything else on 40. */
const labs = Object.fromEntries(
  (Object.keys(settings) as SettingName[]).map((name) => {
    const hot = heated.some((other) => other === name);
    return [name, { seeds: hot ? 100 : 40, run: (seed: number) => (hot ? follow : measure)(name, seed) }];
  }),
) as unknown as Measurements;

/** Of 1000 nets as those of Figure 7c, those that are dead behind layer 5, 10 and 50. */
export interface BornDeadNets {
  readonly by5: number;
  readonly by10: number;
  readonly by50: number;
}

const nets = (width: number, depth: 10 | 50): Measurement<BornDeadNets> => ({
  seeds: 20,
  run: (seed) => {
    const { diedAt } = finish(bornDead({ width, depth, seed }));
    const by = (layer: number) => diedAt.filter((died) => died > 0 && died <= layer).length;
    return { by5: by(5), by10: by(10), by50: by(50) };
  },
});

/** Nets by their width; those of width 5 are followed through 50 layers, the others through 10. */
export const bornDeadNets = {
  'born-2': nets(2, 10),
  'born-3': nets(3, 10),
  'born-5': nets(5, 50),
  'born-10': nets(10, 10),
};

export const measurements = { ...labs, ...bornDeadNets };
