import { maths as sigmoid } from '../../../lib/activations/functions/sigmoid.ts';
import { bisect, linspace } from '../../../lib/numerics/numeric.ts';
import { learnBias, routes, type Route } from '../../../lib/vectors/output-unit.ts';
import type { Precision } from '../../../lib/numerics/precision.ts';
import { choice, number, type StateOf } from '../kit/controls.ts';
import type { WordsOf } from '../kit/words.ts';

/** Steps of learning that the figure can play. */
export const stepsInAll = 30;

export const controls = {
  z: number(-5, { min: -20, max: 20, step: 0.1 }),
  label: choice('1', ['0', '1']),
  compare: choice('losses', ['losses', 'code']),
  precision: choice<Precision>('float64', ['float64', 'float32']),
  progress: number(1, { min: 0, max: 1, step: 0.001 }),
};

export type State = StateOf<typeof controls>;
export type Words = WordsOf<'saturation-dial'>;

/** One way from the label back to z: what the loss pushes with, how far the gate is open, and what comes through. */
export interface Way {
  readonly route: Route;
  readonly loss: number;
  /** Whether a logarithm of 0 was cut off at 100. */
  readonly clamped: boolean;
  /** ∂L/∂p, or p − y where no gate remains. */
  readonly push: number;
  /** ∂p/∂z, 0…¼; none where the code cancels it first. */
  readonly gate: number | null;
  /** ∂L/∂z. */
  readonly slope: number;
  /** z before learning and after each step so far. */
  readonly trail: readonly number[];
}

/** One sigmoid unit that is shown one label, and two ways back. */
export interface Scene {
  readonly z: number;
  readonly label: number;
  readonly compare: State['compare'];
  readonly precision: Precision;
  /** p = σ(z), as the number format holds it. */
  readonly output: number;
  /** σ′(z), exact. */
  readonly slope: number;
  readonly saturated: boolean;
  readonly right: boolean;
  /** Steps of learning shown, 0…30. */
  readonly steps: number;
  /** The z axis runs from −reach to reach. */
  readonly reach: number;
  /** The sigmoid over that axis. */
  readonly curve: readonly (readonly [z: number, p: number])[];
  /** Beyond ± this z the slope is below 5 % of the sigmoid's steepest. */
  readonly edge: number;
  readonly ways: readonly [Way, Way];
}

const saturatedShare = 0.05;

/** Beyond ± this z the slope is below 5 % of the sigmoid's steepest. */
const saturationEdge = bisect((z) => sigmoid.derivative(z) - saturatedShare * sigmoid.derivative(0), 0, 20);

export function model({ z, label: text, compare, precision, progress }: State): Scene {
  const label = Number(text);
  const steps = Math.round(progress * stepsInAll);
  const way = (route: Route): Way => {
    const { loss, push, gate, slope } = routes[route](z, label, precision);
    return {
      route,
      loss,
      clamped: route === 'cross-entropy' && loss === 100,
      push,
      gate: route === 'from-logit' ? null : gate,
      slope,
      trail: learnBias(route, z, label, precision, steps),
    };
  };
  const reach = compare === 'code' ? 20 : 10;
  const { output } = routes['squared-error'](z, label, precision);
  return {
    z,
    label,
    compare,
    precision,
    output,
    slope: sigmoid.derivative(z),
    saturated: Math.abs(z) > saturationEdge,
    right: Math.abs(output - label) < 0.5,
    steps,
    reach,
    curve: linspace(-reach, reach, 81).map((at) => [at, sigmoid.value(at)] as const),
    edge: saturationEdge,
    ways:
      compare === 'losses' ? [way('squared-error'), way('cross-entropy')] : [way('cross-entropy'), way('from-logit')],
  };
}
