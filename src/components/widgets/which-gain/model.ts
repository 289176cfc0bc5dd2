import { choice, number, seed, type Control, type StateOf } from '../kit/controls.ts';
import { functions, type FunctionName } from './functions.ts';
import type { Input, Result } from './run.ts';
import type { FunctionNames, WordsOf } from '../kit/words.ts';

const hundredths = number(1, { min: 0.5, max: 2.5, step: 0.01, role: 'parameter' });

/** √2 as far as a field shows it. */
export const root = 1.4142;

export const controls = {
  activation: choice<FunctionName>('relu', functions, { as: 'select' }),
  gain: {
    ...hundredths,
    // Fifty layers raise what 1.41 lacks of √2 to a seventh of the signal.
    parse(text, otherwise) {
      const gain = hundredths.parse(text, otherwise);
      return gain === 1.41 ? root : gain;
    },
  } satisfies Control<number> as Control<number>,
  seed: seed(1),
};
type State = StateOf<typeof controls>;
export type Words = WordsOf<'which-gain'> & FunctionNames;

export interface Scene extends Result {
  activation: FunctionName;
  gain: number;
  seed: number;
  /** Factor by which each grows from one layer to the next on its way: geometric mean over the layers. */
  signalFactor: number;
  gradientFactor: number;
  /** Powers of ten that the axis spans. */
  span: readonly [number, number];
}

export const input = ({ activation, gain, seed: run }: State): Input => ({ activation, gain, seed: run });

/** Nothing is drawn further away than this: a value beyond it stands at the edge and is written out. */
const furthest = 30;

export function model(state: State, result: Result): Scene {
  const { signals, gradients } = result;
  const steps = signals.length - 1;
  const factor = (from: number, to: number) => (from > 0 ? (to / from) ** (1 / steps) : 0);
  const exponents = [...signals, ...gradients].filter((value) => value > 0 && Number.isFinite(value)).map(Math.log10);
  // One power more than is needed, so that what arrives can be written beside its end.
  const reach = (limit: number) => Math.min(Math.max(limit + 1, 3), furthest);
  return {
    ...result,
    activation: state.activation,
    gain: state.gain,
    seed: state.seed,
    signalFactor: factor(signals[0]!, signals.at(-1)!),
    gradientFactor: factor(gradients.at(-1)!, gradients[0]!),
    span: [-reach(Math.ceil(-Math.min(0, ...exponents))), reach(Math.ceil(Math.max(0, ...exponents)))],
  };
}
