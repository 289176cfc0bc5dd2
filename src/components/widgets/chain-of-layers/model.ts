import { median } from '../../../lib/numerics/numeric.ts';
import { functionColour } from '../kit/parts/function-colours.ts';
import { SEEDS, type State } from './controls.ts';
import type { Result, RunInput, Setting } from './run.ts';
import type { FunctionNames, WordsOf } from '../kit/words.ts';

export type Words = WordsOf<'chain-of-layers'> & FunctionNames;

/** One setting of the figure: the network that is drawn, and what twenty like it do. */
export interface Member extends Setting {
  readonly colour: number;
  /** Whether the other setting has the same colour, and this one must be told apart by its outline. */
  readonly hollow: boolean;
  /** ‖δ_l‖/‖δ_n‖ from layer 1 to layer n. */
  readonly gradients: readonly number[];
  /** rms(a_l) from layer 1 to layer n. */
  readonly signals: readonly number[];
  /** ‖δ_1‖/‖δ_n‖ of every seed. */
  readonly ratios: readonly number[];
  readonly median: number;
  readonly least: number;
  readonly most: number;
  /** Median correlation of two inputs at the top layer. */
  readonly similarity: number;
}

/** What the figure shows. */
export interface Scene {
  readonly width: number;
  readonly depth: number;
  /** The seed whose network is drawn, and the first of the twenty. */
  readonly seed: number;
  readonly first: number;
  readonly members: readonly Member[];
}

/** The run that a state asks for. A seed belongs to a block of twenty, so that another one of them needs no new run. */
export function inputOf({ function: id, init, compare, compareInit, width, depth, seed }: State): RunInput {
  const settings: Setting[] = [{ function: id, init }];
  if (compare !== 'none') settings.push({ function: compare, init: compareInit });
  return { settings, width: Number(width), depth, first: seed - ((seed - 1) % SEEDS) };
}

/** The scene of a result. While a run is under way it is the one that the result has come to, not the one asked for. */
export function model(state: State, { input, runs }: Result): Scene {
  const { settings, width, depth, first } = input;
  const chosen = Math.min(Math.max(state.seed - first, 0), runs[0]!.length - 1);
  return {
    width,
    depth,
    first,
    seed: first + chosen,
    members: settings.map((setting, index) => {
      const { gradients, signals } = runs[index]![chosen]!;
      const top = gradients.at(-1)!;
      const ratios = runs[index]!.map(({ ratio }) => ratio);
      const colour = functionColour(setting.function);
      return {
        ...setting,
        colour,
        hollow: index > 0 && colour === functionColour(settings[0]!.function),
        gradients: gradients.map((size) => (top === 0 ? 0 : size / top)),
        signals,
        ratios,
        median: median(ratios),
        least: Math.min(...ratios),
        most: Math.max(...ratios),
        similarity: median(runs[index]!.map(({ similarity }) => similarity)),
      };
    }),
  };
}
