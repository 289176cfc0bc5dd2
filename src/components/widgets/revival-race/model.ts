import { maths as elu } from '../../../lib/activations/functions/elu.ts';
import { maths as leaky } from '../../../lib/activations/functions/leaky-relu.ts';
import { maths as relu } from '../../../lib/activations/functions/relu.ts';
import type { Activation } from '../../../lib/activations/types.ts';
import { linspace } from '../../../lib/numerics/numeric.ts';
import { logSteps } from '../../../lib/experiments/recorded.ts';
import { teachNeuron, type Moment } from '../../../lib/experiments/one-neuron.ts';
import { choice, number, type StateOf } from '../kit/controls.ts';
import type { WordsOf } from '../kit/words.ts';

/** The steps of the race: they are kept, and the clock runs through them, on a log scale. */
export const { last: lastStep, stepAt, progressAt, kept } = logSteps(5000, 140);

export const controls = {
  alpha: choice('0.2', ['0', '0.01', '0.05', '0.1', '0.2', '0.25', '0.3', '0.5', '1']),
  bias: choice('-2', ['-1.5', '-2', '-3', '-5'], { as: 'segments' }),
  rate: number(0.1, { min: 0.01, max: 0.5, step: 0.01, scale: 'log' }),
  progress: number(1, { min: 0, max: 1, step: 0.001 }),
};
type State = StateOf<typeof controls>;
export type Words = WordsOf<'revival-race'>;

/** What a racer is called in words and colours; `yours` has the slope that the reader chooses. */
export const racers = ['relu', 'leaky001', 'leaky01', 'elu', 'yours'] as const;
export type RacerName = (typeof racers)[number];

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

export interface Input {
  alpha: number;
  bias: number;
  rate: number;
}
export type Result = Record<RacerName, { light: number | null; run: readonly Moment[] }>;

const xs = linspace(-1, 1, 41);
const targets = xs.map((x) => Math.max(x, 0));
const functions: Record<RacerName, (alpha: number) => [Activation, number?]> = {
  relu: () => [relu],
  leaky001: () => [leaky, 0.01],
  leaky01: () => [leaky, 0.1],
  elu: () => [elu],
  yours: (alpha) => [leaky, alpha],
};

export const input = ({ alpha, bias, rate }: State): Input => ({ alpha: Number(alpha), bias: Number(bias), rate });

export function* run({ alpha, bias, rate }: Input): Generator<{ share: number }, Result> {
  const result = {} as Result;
  for (const [index, name] of racers.entries()) {
    yield { share: index / racers.length };
    const [activation, parameter] = functions[name](alpha);
    const { moments, firstLight } = teachNeuron(activation, {
      xs, targets, w: 1, b: bias, rate, steps: lastStep, learns: 'weights', keep: kept,
      ...(parameter !== undefined && { parameter }),
    }); // prettier-ignore
    result[name] = { run: moments, light: firstLight };
  }
  return result;
}

export function model(state: State, result: Result): Scene {
  const step = stepAt(state.progress);
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
