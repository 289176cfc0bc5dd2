/** The ids of all functions, in the order of the course: apart from their maths, for those who need no more than the names. */
export const activationIds = [
  'identity',
  'step',
  'sigmoid',
  'log-sigmoid',
  'tanh',
  'relu',
  'relu6',
  'leaky-relu',
  'prelu',
  'elu',
  'selu',
  'celu',
  'softplus',
  'softsign',
  'swish',
  'gelu',
  'gelu-tanh',
  'mish',
  'hard-sigmoid',
  'hard-tanh',
  'hard-swish',
  'tanhshrink',
  'softshrink',
  'hardshrink',
  'squareplus',
  'quick-gelu',
  'squared-relu',
  'lecun-tanh',
] as const;

/** The kebab-case name of a function: its file, its address. */
export type ActivationId = (typeof activationIds)[number];
