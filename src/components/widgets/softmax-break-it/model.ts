import { exponentLimits, largestFinite } from '../../../lib/numerics/exponent-limits.ts';
import type { Precision } from '../../../lib/numerics/precision.ts';
import { naiveSoftmaxSteps, safeSoftmaxSteps, type SoftmaxSteps } from '../../../lib/vectors/softmax-steps.ts';
import { softmax } from '../../../lib/vectors/softmax.ts';
import { choice, number, type StateOf } from '../kit/controls.ts';
import type { WordsOf } from '../kit/words.ts';

const score = (initial: number) => number(initial, { min: -1100, max: 1100, step: 0.01 });

/** The formats that the figure computes in. */
const formats = ['float16', 'bfloat16', 'float32', 'float64'] as const satisfies readonly Precision[];
export type Format = (typeof formats)[number];

export const controls = {
  z1: score(88),
  z2: score(89),
  z3: score(90),
  precision: choice<Format>('float32', formats),
};

export type State = StateOf<typeof controls>;
export type Words = WordsOf<'softmax-break-it'>;

/** How a computation ends: right, wrong without a warning, all zeros, or not a number. */
export type Verdict = 'good' | 'rough' | 'nothing' | 'notANumber';

/** Where it first goes wrong, and how. */
export type Break = 'infinite' | 'lost' | 'sum' | 'digits';

/** One formula, computed as the format computes it. */
export interface Run extends SoftmaxSteps {
  readonly formula: 'naive' | 'safe';
  readonly verdict: Verdict;
  readonly breaks: Break | null;
  /** The largest distance of a probability from the exact one; NaN where there is none. */
  readonly error: number;
}

export interface Scene {
  readonly precision: Format;
  readonly runs: readonly [naive: Run, safe: Run];
  /** The exponents at which exp overflows, becomes subnormal and becomes 0. */
  readonly limits: ReturnType<typeof exponentLimits>;
  readonly largest: number;
  /** The axis of exponents runs from −reach to reach. */
  readonly reach: number;
}

const reaches: Readonly<Record<Precision, number>> = { float16: 24, bfloat16: 130, float32: 130, float64: 1100 };

/** Half the distance between 1 and the next number. */
const units: Readonly<Record<Precision, number>> = {
  float16: 2 ** -11,
  bfloat16: 2 ** -8,
  float32: 2 ** -24,
  float64: 2 ** -53,
};

export function model({ z1, z2, z3, precision }: State): Scene {
  const logits = [z1, z2, z3];
  return {
    precision,
    runs: [
      judge('naive', naiveSoftmaxSteps(logits, precision), precision),
      judge('safe', safeSoftmaxSteps(logits, precision), precision),
    ],
    limits: exponentLimits(precision),
    largest: largestFinite[precision],
    reach: reaches[precision],
  };
}

/** Measures against the exact softmax of the scores as the format holds them: rounding the scores is no fault of the formula. */
function judge(formula: Run['formula'], steps: SoftmaxSteps, precision: Precision): Run {
  const { exponentials, sum, probabilities, scores } = steps;
  const exact = softmax(scores);
  const error = Math.max(...probabilities.map((share, index) => Math.abs(share - exact[index]!)));
  const verdict = Number.isNaN(error)
    ? 'notANumber'
    : sum === Infinity
      ? 'nothing'
      : error > 8 * units[precision]
        ? 'rough'
        : 'good';
  const how = exponentials.some((each) => each === Infinity)
    ? 'infinite'
    : sum === 0
      ? 'lost'
      : sum === Infinity
        ? 'sum'
        : 'digits';
  return { ...steps, formula, verdict, error, breaks: verdict === 'good' ? null : how };
}
