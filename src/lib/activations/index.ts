import { frozen } from '../numerics/frozen.ts';
import { maths as identity } from './functions/identity.ts';
import { maths as step } from './functions/step.ts';
import { maths as sigmoid } from './functions/sigmoid.ts';
import { maths as logSigmoid } from './functions/log-sigmoid.ts';
import { maths as tanh } from './functions/tanh.ts';
import { maths as relu } from './functions/relu.ts';
import { maths as relu6 } from './functions/relu6.ts';
import { maths as leakyRelu } from './functions/leaky-relu.ts';
import { maths as prelu } from './functions/prelu.ts';
import { maths as elu } from './functions/elu.ts';
import { maths as selu } from './functions/selu.ts';
import { maths as celu } from './functions/celu.ts';
import { maths as softplus } from './functions/softplus.ts';
import { maths as softsign } from './functions/softsign.ts';
import { maths as swish } from './functions/swish.ts';
import { maths as gelu } from './functions/gelu.ts';
import { maths as geluTanh } from './functions/gelu-tanh.ts';
import { maths as mish } from './functions/mish.ts';
import { maths as hardSigmoid } from './functions/hard-sigmoid.ts';
import { maths as hardTanh } from './functions/hard-tanh.ts';
import { maths as hardSwish } from './functions/hard-swish.ts';
import { maths as tanhshrink } from './functions/tanhshrink.ts';
import { maths as softshrink } from './functions/softshrink.ts';
import { maths as hardshrink } from './functions/hardshrink.ts';
import { maths as squareplus } from './functions/squareplus.ts';
import { maths as quickGelu } from './functions/quick-gelu.ts';
import { maths as squaredRelu } from './functions/squared-relu.ts';
import { maths as lecunTanh } from './functions/lecun-tanh.ts';
import { activationIds, isActivationId, type ActivationId } from './ids.ts';
import type { Activation } from './types.ts';

export { activationIds, isActivationId, type ActivationId };

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

frozen(activations);

/**
 * The maths of the function called `id`.
 *
 * @throws RangeError that lists the ids if there is none of that name
 */
export function activation(id: string): Activation {
  if (isActivationId(id)) return activations[id];
  throw new RangeError(`id must be one of ${activationIds.join(', ')}, but is ${JSON.stringify(id)}`);
}
