import { maths as sigmoid } from '../lib/activations/functions/sigmoid.ts';
import type { Attention } from '../lib/vectors/attention.ts';
import { crossEntropy, crossEntropyGradient } from '../lib/vectors/losses.ts';
import { exponentLimits, largestFinite } from '../lib/numerics/exponent-limits.ts';
import { softmaxEigenvalues, softmaxJacobian, softmaxJacobianVector } from '../lib/vectors/softmax-jacobian.ts';
import { naiveSoftmaxSteps, safeSoftmaxSteps } from '../lib/vectors/softmax-steps.ts';
import { entropy, logSoftmax, softmax } from '../lib/vectors/softmax.ts';
import { sparsemax } from '../lib/vectors/sparsemax.ts';
import { countOf, medianOf, seedsOf } from './chance/numbers.ts';
import { storedExperiment } from './chance/store.ts';
import type { Numbers } from './registry.ts';
import measured from './softmax/measured.json' with { type: 'json' };
import { measurements } from './softmax/measurements.ts';

/** The scores of the lesson: a cat, a dog, a fox. */
const scores = [2, 1, 0.1];
const [cat, dog] = [0, 1];

/** `name-1`, `name-2`, … for the entries of a vector. */
const entries = (name: string, vector: () => ArrayLike<number>, count = 3): Numbers =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`${name}-${index + 1}`, () => vector()[index]!]));

const temperatures = { quarter: 0.25, half: 0.5, one: 1, two: 2, five: 5 };

const byTemperature = Object.entries(temperatures).map(([name, temperature]) => ({
  ...entries(`p-${name}`, () => softmax(scores, temperature)),
  [`entropy-${name}`]: () => entropy(softmax(scores, temperature)),
}));

/** Queries over 16 keys, their scores as they are and divided by √d. */
const raw = storedExperiment(measurements.raw, () => measured.raw);
const scaled = storedExperiment(measurements.scaled, () => measured.scaled);
const decided = ({ largest }: Attention) => largest > 0.9;
const flat = ({ steepest }: Attention) => steepest < 0.01;

/** The first entry of the log-softmax of (40, 0), by the textbook's formula. */
const textbook = () => 40 - 40 - Math.log(Math.exp(40 - 40) + Math.exp(0 - 40));

const norm = (vector: ArrayLike<number>): number => Math.hypot(...Array.from(vector));

/** Sure, and wrong where the dog is true. */
const sureCat = [10, 0, 0];
const afterStep = (logits: number[], truth: number) => {
  const gradient = crossEntropyGradient(logits, truth);
  return softmax(logits.map((score, index) => score - gradient[index]!))[truth]!;
};

export const numbers: Numbers = Object.assign({}, ...byTemperature, {
  ...entries('halved', () => softmax(scores).map((share) => share / 2)),
  'slope-by-p-cat': () => -1 / softmax(scores)[cat]!,
  'odds-cat-dog': () => Math.exp(scores[cat]! - scores[dog]!),
  'entropy-limit': () => Math.log(3),
  'limit-float16': () => exponentLimits('float16').overflows,
  'limit-bfloat16': () => exponentLimits('bfloat16').overflows,
  'limit-float32': () => exponentLimits('float32').overflows,
  'limit-float64': () => exponentLimits('float64').overflows,
  'largest-float16': () => largestFinite.float16,
  'largest-bfloat16': () => largestFinite.bfloat16,
  'largest-float32': () => largestFinite.float32,
  'largest-float64': () => largestFinite.float64,
  ...entries('thousands', () => safeSoftmaxSteps([1000, 1001, 1002], 'float64').probabilities),
  ...entries('digits', () => naiveSoftmaxSteps([-100, -101, -102], 'float32').probabilities),
  'sigmoid-two': () => sigmoid.value(2),
  'softmax-two': () => softmax([2, 0])[0]!,
  'distil-factor': () => 4 ** 2,
  'own-slope-cat': () => softmaxJacobian(scores)[cat]![cat]!,
  'cross-slope-dog': () => softmaxJacobian(scores)[dog]![cat]!,
  'eigenvalue-large': () => softmaxEigenvalues(scores)[2]!,
  'eigenvalue-small': () => softmaxEigenvalues(scores)[1]!,
  'eigenvalue-ten': () => softmaxEigenvalues(new Float64Array(10))[9]!,
  'eigenvalue-sure': () => softmaxEigenvalues(sureCat)[2]!,
  trace: () => 1 - softmax(scores).reduce((sum, share) => sum + share ** 2, 0),
  'loss-cat': () => crossEntropy(scores, cat),
  'loss-dog': () => crossEntropy(scores, dog),
  ...entries('gradient-cat', () => crossEntropyGradient(scores, cat)),
  ...entries('gradient-dog', () => crossEntropyGradient(scores, dog)),
  'after-step-dog': () => afterStep(scores, dog),
  'sure-p': () => softmax(sureCat)[cat]!,
  'sure-gradient': () => norm(crossEntropyGradient(sureCat, dog)),
  // ½‖p − y‖² has the gradient J (p − y), and p − y is the gradient of the cross-entropy.
  'sure-squared': () => norm(softmaxJacobianVector(sureCat, crossEntropyGradient(sureCat, dog))),
  'twice-loss': () => crossEntropy(softmax(scores), cat),
  'twice-least': () => Math.log(Math.E + 9) - 1,
  'ten-guess': () => Math.log(10),
  ...entries('sparsemax', () => sparsemax([1, 0.5, -0.5])),
  ...entries('beside-sparsemax', () => softmax([1, 0.5, -0.5])),
  'log-textbook': textbook,
  'log-right': () => logSoftmax([40, 0])[0]!,
  'attention-draws': seedsOf(raw),
  'attention-decided': countOf(raw, decided),
  'attention-flat': countOf(raw, flat),
  'attention-scaled-decided': countOf(scaled, (draw) => decided(draw) || flat(draw)),
  ...medianOf('attention-largest', scaled, ({ largest }) => largest),
  'half-own': () => softmaxJacobian([0, 0])[0]![0]!,
  'half-eigenvalue': () => softmaxEigenvalues([0, 0])[1]!,
} satisfies Numbers);
