import { maths as sigmoid } from '../../lib/activations/functions/sigmoid.ts';
import { maths as tanh } from '../../lib/activations/functions/tanh.ts';
import { bisect } from '../../lib/numerics/numeric.ts';
import type { Numbers } from '../registry.ts';

/** The z > 0 at which a slope has fallen to `least`. */
const edge = (least: number, derivative = sigmoid.derivative): number => bisect((z) => derivative(z) - least, 0, 40);

const fromOutput = (p: number): number => p * (1 - p);

/** The sigmoid's slope, and where it is small. */
export const slope = {
  'peak-slope': () => sigmoid.derivative(0),
  'edge-10': () => edge(0.1 / 4),
  'edge-5': () => edge(0.05 / 4),
  'edge-1': () => edge(0.01 / 4),
  'output-at-edge': () => sigmoid.value(edge(0.05 / 4)),
  'output-at-minus-edge': () => sigmoid.value(-edge(0.05 / 4)),
  'tanh-edge-5': () => edge(0.05, tanh.derivative),
  'tanh-edge-1': () => edge(0.01, tanh.derivative),
  'output-5': () => sigmoid.value(-5),
  'slope-5': () => sigmoid.derivative(-5),
  'slope-10': () => sigmoid.derivative(-10),
  'slope-share-5': () => 400 * sigmoid.derivative(-5),
  'slope-share-10': () => 400 * sigmoid.derivative(-10),
  'slope-at-point-9': () => fromOutput(0.9),
  'slope-at-point-99': () => fromOutput(0.99),
  'edge-absolute': () => edge(0.01),
  'line-error-1': () => Math.abs(0.5 + 1 / 4 - sigmoid.value(1)),
} satisfies Numbers;
