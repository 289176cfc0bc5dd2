import { maths as identity } from './identity.ts';
import { maths as step } from './step.ts';
import { maths as sigmoid } from './sigmoid.ts';
import { maths as logSigmoid } from './log-sigmoid.ts';
import { maths as tanh } from './tanh.ts';
import { maths as relu } from './relu.ts';
import { maths as relu6 } from './relu6.ts';
import { maths as leakyRelu } from './leaky-relu.ts';
import { maths as prelu } from './prelu.ts';
import { maths as elu } from './elu.ts';
import { maths as selu } from './selu.ts';
import { maths as celu } from './celu.ts';
import { maths as softplus } from './softplus.ts';
import { maths as softsign } from './softsign.ts';
import { maths as swish } from './swish.ts';
import { maths as gelu } from './gelu.ts';
import { maths as geluTanh } from './gelu-tanh.ts';
import { maths as mish } from './mish.ts';
import { maths as hardSigmoid } from './hard-sigmoid.ts';
import { maths as hardTanh } from './hard-tanh.ts';
import { maths as hardSwish } from './hard-swish.ts';
import { maths as tanhshrink } from './tanhshrink.ts';
import { maths as softshrink } from './softshrink.ts';
import { maths as hardshrink } from './hardshrink.ts';
import { maths as squareplus } from './squareplus.ts';
import { maths as quickGelu } from './quick-gelu.ts';
import { maths as squaredRelu } from './squared-relu.ts';
import { maths as lecunTanh } from './lecun-tanh.ts';
import { activationIds, type ActivationId } from './ids.ts';
import type { Activation } from './types.ts';

export { activationIds, type ActivationId };

/**
 * The maths of every function by its id, in the order of the course.
 *
 * Errors are at most 2 units in the last place for f (GELU and squareplus 3) and 4 for f′, both tails included; the limit is V8's own
 * `Math`, whose exponentials and logarithms are within 1.
 */
export const activations = {
  identity,
  step,
  sigmoid,
  'log-sigmoid': logSigmoid,
  tanh,
  relu,
  relu6,
  'leaky-relu': leakyRelu,
  prelu,
  elu,
  selu,
  celu,
  softplus,
  softsign,
  swish,
  gelu,
  'gelu-tanh': geluTanh,
  mish,
  'hard-sigmoid': hardSigmoid,
  'hard-tanh': hardTanh,
  'hard-swish': hardSwish,
  tanhshrink,
  softshrink,
  hardshrink,
  squareplus,
  'quick-gelu': quickGelu,
  'squared-relu': squaredRelu,
  'lecun-tanh': lecunTanh,
} as const satisfies Record<ActivationId, Activation>;

/** Whether `text` names a function. */
export function isActivationId(text: string): text is ActivationId {
  return Object.hasOwn(activations, text);
}

/**
 * The maths of the function called `id`.
 *
 * @throws RangeError that lists the ids if there is none of that name
 */
export function activation(id: string): Activation {
  if (isActivationId(id)) return activations[id];
  throw new RangeError(`id must be one of ${activationIds.join(', ')}, but is ${JSON.stringify(id)}`);
}
