import { frozen } from '../numerics/frozen.ts';

/** To which other functions one is akin; relatives have one colour on the whole site. */
export type Family =
  | 'straight'
  | 'logistic'
  | 'tanh'
  | 'rectifier'
  | 'leaky rectifier'
  | 'exponential'
  | 'softplus'
  | 'normal gate'
  | 'logistic gate'
  | 'shrinkage';

/**
 * The family of every function by its id, in the order of the course: the one list of functions that carries no maths, for those who
 * need no more than the names.
 */
export const families = {
  identity: 'straight',
  step: 'straight',
  sigmoid: 'logistic',
  'log-sigmoid': 'logistic',
  tanh: 'tanh',
  relu: 'rectifier',
  relu6: 'rectifier',
  'leaky-relu': 'leaky rectifier',
  prelu: 'leaky rectifier',
  elu: 'exponential',
  selu: 'exponential',
  celu: 'exponential',
  softplus: 'softplus',
  softsign: 'tanh',
  swish: 'logistic gate',
  gelu: 'normal gate',
  'gelu-tanh': 'normal gate',
  mish: 'softplus',
  'hard-sigmoid': 'logistic',
  'hard-tanh': 'tanh',
  'hard-swish': 'logistic gate',
  tanhshrink: 'tanh',
  softshrink: 'shrinkage',
  hardshrink: 'shrinkage',
  squareplus: 'softplus',
  'quick-gelu': 'normal gate',
  'squared-relu': 'rectifier',
  'lecun-tanh': 'tanh',
} as const satisfies Record<string, Family>;

/** The kebab-case name of a function: its file, its address. */
export type ActivationId = keyof typeof families;

/** The ids of all functions, in the order of the course. */
export const activationIds: readonly ActivationId[] = frozen(Object.keys(families) as ActivationId[]);

/** Whether `text` names a function. */
export const isActivationId = (text: string): text is ActivationId => Object.hasOwn(families, text);
