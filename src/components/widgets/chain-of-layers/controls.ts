import type { ActivationId } from '../../../lib/activations/index.ts';
import { choice, number, seed, type StateOf } from '../kit/controls.ts';

/** The functions of the figure. Their maths stays in the worker. */
export const functions = ['identity', 'sigmoid', 'tanh', 'softsign', 'relu', 'leaky-relu', 'elu', 'selu', 'softplus', 'swish', 'gelu', 'mish'] as const satisfies readonly ActivationId[]; // prettier-ignore

export type FunctionId = (typeof functions)[number];

/** How the matrices are drawn. */
const starts = ['xavier', 'he', 'lecun', 'pytorch', 'normal', 'own', 'orthogonal'] as const;

export type Start = (typeof starts)[number];

/** How many networks a run draws for each setting: one a seed. */
export const SEEDS = 20;

const compared = ({ compare }: { compare: string }) => compare !== 'none';

/** What the reader can turn. */
export const controls = {
  function: choice<FunctionId>('sigmoid', functions),
  init: choice<Start>('xavier', starts),
  compare: choice<FunctionId | 'none'>('relu', ['none', ...functions]),
  compareInit: choice<Start>('he', starts, { when: compared }),
  width: choice('64', ['16', '32', '64'], { rare: true }),
  depth: number(20, { min: 2, max: 50, step: 1 }),
  seed: seed(8, { rare: true }),
};

export type State = StateOf<typeof controls>;
