import { diesBy } from '../../../lib/experiments/born-dead.ts';
import { number, seed, type StateOf } from '../kit/controls.ts';
import { deepest, type Deaths, type RunInput } from './run.ts';
import type { WordsOf } from '../kit/words.ts';

export const controls = {
  width: number(2, { min: 2, max: 16, step: 1 }),
  depth: number(10, { min: 1, max: deepest, step: 1 }),
  seed: seed(2),
};

export type State = StateOf<typeof controls>;
export type Words = WordsOf<'born-dead'>;

/** What a run depends on; another depth is read off the same run. */
export const inputOf = ({ width, seed }: State): RunInput => ({ width, seed });

/** The nets by the layer in which they died, seen at one depth. */
export interface Scene extends Deaths, RunInput {
  readonly depth: number;
  /** Share of the nets that are dead behind each layer: entry 0 is layer 1. */
  readonly shares: readonly number[];
  /** The law for one fixed input, behind each layer. */
  readonly law: readonly number[];
  /** Nets that are dead at `depth`. */
  readonly dead: number;
  /** Nets that outlive the deepest layer. */
  readonly survivors: number;
}

export function model({ width, depth, seed }: State, run: Deaths | undefined): Scene {
  const { nets, deaths } = run ?? { nets: 0, deaths: Array<number>(deepest).fill(0) };
  let dead = 0;
  const deadBehind = deaths.map((died) => (dead += died));
  return {
    width,
    depth,
    seed,
    nets,
    deaths,
    shares: deadBehind.map((count) => count / Math.max(nets, 1)),
    law: deaths.map((_, index) => diesBy(width, index + 1)),
    dead: deadBehind[depth - 1]!,
    survivors: nets - dead,
  };
}
