import { linspace } from '../../../lib/numerics/numeric.ts';
import type { Moment } from '../../../lib/experiments/one-neuron.ts';
import { choice, number, type StateOf } from '../kit/controls.ts';
import { progress } from '../kit/recorded-run.ts';
import type { WordsOf } from '../kit/words.ts';
import { functions, racers, type RacerName } from './racers.ts';
import type { Input, Result } from './run.ts';
import { steps } from './steps.ts';
export type { RacerName } from './racers.ts';

export const controls = {
  alpha: choice('0.2', ['0', '0.01', '0.05', '0.1', '0.2', '0.25', '0.3', '0.5', '1']),
  bias: choice('-2', ['-1.5', '-2', '-3', '-5'], { as: 'segments' }),
  rate: number(0.1, { min: 0.01, max: 0.5, step: 0.01, scale: 'log' }),
  progress,
};
type State = StateOf<typeof controls>;
export type Words = WordsOf<'revival-race'>;

export interface Racer {
  name: RacerName;
  /** Step of the first light, or null if none came within the race. */
  light: number | null;
  /** The whole run, at the steps of `keep`. */
  run: readonly Moment[];
  /** The run up to the cursor. */
  now: Moment;
  lit: boolean;
  /** f of the cursor's moment, at the plotted points of x. */
  output: readonly (readonly [x: number, a: number])[];
}

export interface Scene {
  bias: number;
  alpha: number;
  step: number;
  racers: readonly Racer[];
  target: readonly (readonly [number, number])[];
}

export const input = ({ alpha, bias, rate }: State): Input => ({ alpha: Number(alpha), bias: Number(bias), rate });

export function model(state: State, result: Result): Scene {
  const step = steps.stepAt(state.progress);
  const plotted = linspace(-1, 1, 41);
  return {
    bias: Number(state.bias),
    alpha: Number(state.alpha),
    step,
    target: plotted.map((x) => [x, Math.max(x, 0)] as const),
    racers: racers.map((name) => {
      const { light, run } = result[name];
      const now = run.findLast((moment) => moment.step <= step) ?? run[0]!;
      const [activation, parameter] = functions[name](Number(state.alpha));
      return {
        name,
        light,
        run,
        now,
        lit: light !== null && light <= step,
        output: plotted.map((x) => [x, activation.value(now.w * x + now.b, parameter)] as const),
      };
    }),
  };
}
