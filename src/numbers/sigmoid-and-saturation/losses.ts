import { learnBias, throughOutput, type OutputLoss } from '../../lib/vectors/output-unit.ts';
import type { Numbers } from '../registry.ts';

const at = (loss: OutputLoss, z: number) => throughOutput(loss, z, 1, 'float64');
const slope = (loss: OutputLoss, z: number): number => at(loss, z).slope;

/** Steps of size 1 that turn a unit with label 1 from z to above 0, learning its bias alone. */
const stepsToTurn = (loss: OutputLoss, z: number): number =>
  learnBias(loss, z, 1, 'float64', 30_000).findIndex((place) => place > 0);

/** How many times the slope of squared error goes into that of cross-entropy. */
const ratio = (z: number): number => slope('cross-entropy', z) / slope('squared-error', z);

/** What two losses send back to a unit whose label is 1. */
export const losses = {
  'squared-2': () => slope('squared-error', -2),
  'squared-5': () => slope('squared-error', -5),
  'squared-10': () => slope('squared-error', -10),
  'entropy-2': () => slope('cross-entropy', -2),
  'entropy-5': () => slope('cross-entropy', -5),
  'entropy-10': () => slope('cross-entropy', -10),
  'error-5': () => at('squared-error', -5).push,
  'push-5': () => at('cross-entropy', -5).push,
  'squared-right': () => slope('squared-error', 5),
  'turn-squared-2': () => stepsToTurn('squared-error', -2),
  'turn-squared-5': () => stepsToTurn('squared-error', -5),
  'turn-squared-10': () => stepsToTurn('squared-error', -10),
  'turn-entropy-5': () => stepsToTurn('cross-entropy', -5),
  'turn-entropy-10': () => stepsToTurn('cross-entropy', -10),
  'wait-5': () => Math.exp(5),
  'wait-10': () => Math.exp(10),
  'rate-ratio': () => ratio(-10),
  'scaled-step': () => Math.abs(ratio(-10) * slope('squared-error', 0)),
} satisfies Numbers;
