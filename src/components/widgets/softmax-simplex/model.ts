import { crossEntropy, crossEntropyGradient } from '../../../lib/vectors/losses.ts';
import { linspace } from '../../../lib/numerics/numeric.ts';
import { softmaxEigenvalues } from '../../../lib/vectors/softmax-jacobian.ts';
import { entropy, softmax } from '../../../lib/vectors/softmax.ts';
import { choice, number, type StateOf } from '../kit/controls.ts';
import type { WordsOf } from '../kit/words.ts';

const score = (initial: number) => number(initial, { min: -5, max: 5, step: 0.1 });

export const controls = {
  z1: score(2),
  z2: score(1),
  z3: score(0.1),
  temperature: number(1, { min: 0.05, max: 20, step: 0.01, scale: 'log', role: 'parameter' }),
  shift: number(0, { min: -100, max: 100, step: 1 }),
  truth: choice('none', ['none', '1', '2', '3']),
};

export type State = StateOf<typeof controls>;
export type Words = WordsOf<'softmax-simplex'>;

/** A moment on the way of p as the temperature turns. */
export interface Warmth {
  readonly temperature: number;
  readonly p: readonly number[];
}

/** What one true class asks of the scores. */
export interface Lesson {
  /** Which class is true, 0…2. */
  readonly truth: number;
  /** The cross-entropy −ln p at the true class, in nats. */
  readonly loss: number;
  /** By the scores: (p − y)/T. */
  readonly gradient: readonly number[];
  /** p while the scores go from z to z − gradient, one step of learning rate 1. */
  readonly step: readonly (readonly number[])[];
}

export interface Scene {
  /** The scores as the bars show them, −5…5. */
  readonly bars: readonly number[];
  /** The same with the shift: what softmax is given. */
  readonly scores: readonly number[];
  readonly shift: number;
  readonly temperature: number;
  readonly p: readonly number[];
  /** In nats, and the most that three classes can have. */
  readonly entropy: number;
  readonly entropyLimit: number;
  /** The largest eigenvalue of ∂p/∂z. */
  readonly steepest: number;
  /** p from the coldest to the hottest temperature of the scale. */
  readonly warmths: readonly Warmth[];
  readonly lesson: Lesson | null;
}

const temperatures = linspace(Math.log(0.05), Math.log(20), 121).map((logarithm) => Math.exp(logarithm));

export function model({ z1, z2, z3, temperature, shift, truth }: State): Scene {
  const bars = [z1, z2, z3];
  const scores = bars.map((bar) => bar + shift);
  const at = (degree: number): Warmth => ({ temperature: degree, p: [...softmax(scores, degree)] });
  const { p } = at(temperature);
  return {
    bars,
    scores,
    shift,
    temperature,
    p,
    entropy: entropy(p),
    entropyLimit: Math.log(bars.length),
    steepest: softmaxEigenvalues(scores, temperature).at(-1)!,
    warmths: temperatures.map(at),
    lesson: truth === 'none' ? null : teach(scores, temperature, Number(truth) - 1),
  };
}

function teach(scores: readonly number[], temperature: number, truth: number): Lesson {
  const tempered = scores.map((each) => each / temperature);
  const gradient = [...crossEntropyGradient(tempered, truth)].map((each) => each / temperature);
  return {
    truth,
    loss: crossEntropy(tempered, truth),
    gradient,
    step: linspace(0, 1, 25).map((part) => [
      ...softmax(
        scores.map((each, index) => each - part * gradient[index]!),
        temperature,
      ),
    ]),
  };
}
