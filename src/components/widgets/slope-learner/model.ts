import { maths as elu } from '../../../lib/activations/functions/elu.ts';
import { maths as prelu } from '../../../lib/activations/functions/prelu.ts';
import { linspace } from '../../../lib/numerics/numeric.ts';
import { teachNeuron, type Moment } from '../../../lib/experiments/one-neuron.ts';
import { choice, number, type StateOf } from '../kit/controls.ts';
import type { WordsOf } from '../kit/words.ts';

export const targets = {
  identity: (x: number) => x,
  relu: (x: number) => Math.max(x, 0),
  abs: Math.abs,
  leaky: (x: number) => (x > 0 ? x : 0.4 * x),
  square: (x: number) => (x * x) / 2,
  elu: (x: number) => elu.value(x),
  tanh: Math.tanh,
};
export type TargetName = keyof typeof targets;

export const controls = {
  target: choice<TargetName>('abs', Object.keys(targets) as TargetName[]),
  learns: choice('parameter', ['parameter', 'all']),
  start: number(0.25, { min: -1.5, max: 1.5, step: 0.05, role: 'parameter' }),
  rate: number(0.05, { min: 0.01, max: 0.5, step: 0.01, scale: 'log' }),
  progress: number(1, { min: 0, max: 1, step: 0.001 }),
};
type State = StateOf<typeof controls>;
export type Words = WordsOf<'slope-learner'>;

export type Pair = readonly [x: number, y: number];

export interface Scene {
  target: TargetName;
  learns: State['learns'];
  step: number;
  steps: number;
  now: Moment;
  /** The moments up to the cursor, thinned. */
  trail: readonly Moment[];
  start: number;
  /** ∂L/∂α at the cursor. */
  gradient: number;
  examples: readonly Pair[];
  wanted: readonly Pair[];
  output: readonly Pair[];
  /** The loss for every α, with the weight and bias as they now are. */
  valley: readonly Pair[];
}

/** The α that the valley shows. */
export const alphas: Pair = [-1.6, 1.6];
const xs = linspace(-2, 2, 81);

export const stepsOf = ({ learns }: Pick<State, 'learns'>): number => (learns === 'all' ? 3000 : 300);

/** The clock hurries towards the end: most happens in the first steps. */
export const stepAt = (progress: number, steps: number): number => Math.round(steps * progress * progress);

export function model({ target, learns, start, rate, progress }: State): Scene {
  const steps = stepsOf({ learns });
  const step = stepAt(progress, steps);
  const wanted = xs.map(targets[target]);
  const keep = [...new Set(linspace(0, 1, 121).map((share) => stepAt(share * progress, steps)))];
  const { moments } = teachNeuron(prelu, {
    xs,
    targets: wanted,
    w: 1,
    b: 0,
    parameter: start,
    rate,
    steps: step,
    learns,
    keep,
  });
  const now = moments.at(-1)!;
  const { w, b, parameter } = now;
  const pairs = (f: (x: number) => number): Pair[] => xs.map((x) => [x, f(x)]);
  return {
    target,
    learns,
    step,
    steps,
    now,
    trail: moments,
    start,
    gradient: gradient(w, b, parameter, wanted),
    examples: pairs(targets[target]).filter((_, index) => index % 4 === 0),
    wanted: pairs(targets[target]),
    output: pairs((x) => prelu.value(w * x + b, parameter)),
    valley: linspace(...alphas, 65).map((alpha) => [alpha, loss(w, b, alpha, wanted)]),
  };
}

/** L(α): the mean squared error at weight w, bias b and slope α. */
export const loss = (w: number, b: number, alpha: number, wanted: readonly number[]): number =>
  xs.reduce((sum, x, index) => sum + (prelu.value(w * x + b, alpha) - wanted[index]!) ** 2, 0) / xs.length;

/** ∂L/∂α = mean 2 (f(z) − t) · min(0, z). */
function gradient(w: number, b: number, alpha: number, wanted: readonly number[]): number {
  const sum = xs.reduce((sum, x, index) => {
    const z = w * x + b;
    return sum + 2 * (prelu.value(z, alpha) - wanted[index]!) * prelu.parameterDerivative(z);
  }, 0);
  return sum / xs.length;
}
