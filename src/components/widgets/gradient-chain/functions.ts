import { maths as relu } from '../../../lib/activations/relu.ts';
import { maths as sigmoid } from '../../../lib/activations/sigmoid.ts';
import type { ActivationId } from '../../../lib/activations/index.ts';

/** What a chain needs to know of a function. */
export interface Known {
  readonly value: (z: number) => number;
  readonly derivative: (z: number) => number;
  readonly kinks: readonly number[];
  /** Where it is steepest. */
  readonly best: number;
  /** Number of its colour among the functions. */
  readonly colour: number;
}

/** The functions of the menus. */
export const functionIds = (
  'identity step sigmoid log-sigmoid tanh relu relu6 leaky-relu prelu elu selu celu softplus softsign ' +
  'swish gelu gelu-tanh mish hard-sigmoid hard-tanh hard-swish tanhshrink softshrink hardshrink squareplus quick-gelu squared-relu lecun-tanh'
).split(' ') as ActivationId[];

/** The two that every reader meets come with the figure; the others weigh as much as all the rest of it and come when one is chosen. */
const core: Partial<Record<ActivationId, Known>> = {
  sigmoid: { ...sigmoid, kinks: [], best: 0, colour: 1 },
  relu: { ...relu, kinks: [0], best: 1, colour: 3 },
};

/** A function, as soon as it is here. */
export let known = (id: ActivationId): Known | undefined => core[id];

/** Fetch all functions. */
export const fetchAll = async (): Promise<void> => {
  ({ known } = await import('./all-functions.ts'));
};
