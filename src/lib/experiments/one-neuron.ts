import type { Activation } from '../activations/types.ts';

/** What one neuron a = f(w·x + b) is taught, and how. */
export interface Lesson {
  readonly xs: readonly number[];
  readonly targets: readonly number[];
  /** Weight, bias and parameter at the start. */
  readonly w: number;
  readonly b: number;
  readonly parameter?: number;
  /** The learning rate, above 0. */
  readonly rate: number;
  readonly steps: number;
  /** What learns: the weight and the bias, the parameter, or both. */
  readonly learns: 'weights' | 'parameter' | 'all';
  /** Steps to be kept, ascending; 0 is the start. All of them where it is left out. */
  readonly keep?: readonly number[];
}

/** The neuron at one step. */
export interface Moment {
  readonly step: number;
  readonly w: number;
  readonly b: number;
  readonly parameter: number;
  /** Mean squared error over the examples. */
  readonly loss: number;
  /** The largest pre-activation over the examples; the unit is on somewhere while it is above 0. */
  readonly highest: number;
}

export interface NeuronRun {
  readonly moments: readonly Moment[];
  /** The first step at which some pre-activation is above 0, or null if none is within the run. */
  readonly firstLight: number | null;
}

/**
 * Plain gradient descent of one neuron on the mean squared error L = mean (f(w·x + b) − t)².
 *
 * ∂L/∂z = 2 (a − t) f′(z) / n for each example, ∂L/∂w = Σ ∂L/∂z · x, ∂L/∂b = Σ ∂L/∂z, ∂L/∂p = Σ 2 (a − t) ∂f/∂p / n.
 * The slope at a kink is the activation's own convention.
 *
 * @throws RangeError where the examples do not pair up or a parameter is to be learned that the activation does not have.
 */
export function teachNeuron(activation: Activation, lesson: Lesson): NeuronRun {
  const { xs, targets, rate, steps, learns, keep } = lesson;
  if (xs.length !== targets.length || xs.length === 0)
    throw new RangeError(`xs and targets must pair up: ${xs.length} and ${targets.length}`);
  const { parameterDerivative } = activation;
  if (learns !== 'weights' && !parameterDerivative)
    throw new RangeError('learns must be "weights" for an activation without a parameter');
  const count = xs.length;
  let { w, b } = lesson;
  let parameter = lesson.parameter ?? activation.parameter?.default ?? NaN;
  let firstLight: number | null = null;
  let next = 0;
  const moments: Moment[] = [];
  for (let step = 0; step <= steps; step++) {
    let loss = 0;
    let highest = -Infinity;
    let slopeW = 0;
    let slopeB = 0;
    let slopeP = 0;
    for (let index = 0; index < count; index++) {
      const x = xs[index]!;
      const z = w * x + b;
      const error = activation.value(z, parameter) - targets[index]!;
      const push = (2 * error * activation.derivative(z, parameter)) / count;
      loss += (error * error) / count;
      highest = Math.max(highest, z);
      slopeW += push * x;
      slopeB += push;
      if (parameterDerivative) slopeP += (2 * error * parameterDerivative(z, parameter)) / count;
    }
    if (highest > 0) firstLight ??= step;
    if (!keep || keep[next] === step) {
      moments.push({ step, w, b, parameter, loss, highest });
      next++;
    }
    if (learns !== 'parameter') {
      w -= rate * slopeW;
      b -= rate * slopeB;
    }
    if (learns !== 'weights') parameter -= rate * slopeP;
  }
  return { moments, firstLight };
}
