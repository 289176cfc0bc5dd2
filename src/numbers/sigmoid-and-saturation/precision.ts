import { bisect } from '../../lib/numerics/numeric.ts';
import { fromLogit, throughOutput } from '../../lib/vectors/output-unit.ts';
import type { Precision } from '../../lib/numerics/precision.ts';
import type { Numbers } from '../registry.ts';

const through = (z: number, label: number, precision: Precision) => throughOutput('cross-entropy', z, label, precision);

/** The least z whose sigmoid a number format rounds to 1. */
const rounds = (precision: Precision): number => bisect((z) => (through(z, 0, precision).output < 1 ? -1 : 1), 1, 100);

/** One logit, through p and directly, in float32. */
export const precision = {
  'one-float32': () => rounds('float32'),
  'one-float64': () => rounds('float64'),
  'naive-output': () => through(17, 0, 'float32').output,
  'naive-loss': () => through(17, 0, 'float32').loss,
  'naive-slope': () => through(17, 0, 'float32').slope,
  'small-term': () => Math.exp(-17),
  'float32-gap': () => 2 ** -23,
  'logit-loss': () => fromLogit(17, 0, 'float32').loss,
  'logit-slope': () => fromLogit(17, 0, 'float32').slope,
  'mirror-output': () => through(-17, 1, 'float32').output,
  'mirror-push': () => 1 / through(-17, 1, 'float32').output,
  'mirror-slope': () => through(-17, 1, 'float32').slope,
  'mirror-far-slope': () => through(-30, 1, 'float32').slope,
} satisfies Numbers;
