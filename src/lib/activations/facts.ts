import { facts as identity } from './identity.ts';
import { facts as step } from './step.ts';
import { facts as sigmoid } from './sigmoid.ts';
import { facts as logSigmoid } from './log-sigmoid.ts';
import { facts as tanh } from './tanh.ts';
import { facts as relu } from './relu.ts';
import { facts as relu6 } from './relu6.ts';
import { facts as leakyRelu } from './leaky-relu.ts';
import { facts as prelu } from './prelu.ts';
import { facts as elu } from './elu.ts';
import { facts as selu } from './selu.ts';
import { facts as celu } from './celu.ts';
import { facts as softplus } from './softplus.ts';
import { facts as softsign } from './softsign.ts';
import { facts as swish } from './swish.ts';
import { facts as gelu } from './gelu.ts';
import { facts as geluTanh } from './gelu-tanh.ts';
import { facts as mish } from './mish.ts';
import { facts as hardSigmoid } from './hard-sigmoid.ts';
import { facts as hardTanh } from './hard-tanh.ts';
import { facts as hardSwish } from './hard-swish.ts';
import { facts as tanhshrink } from './tanhshrink.ts';
import { facts as softshrink } from './softshrink.ts';
import { facts as hardshrink } from './hardshrink.ts';
import { facts as squareplus } from './squareplus.ts';
import { facts as quickGelu } from './quick-gelu.ts';
import { facts as squaredRelu } from './squared-relu.ts';
import { facts as lecunTanh } from './lecun-tanh.ts';
import type { Facts } from './facts-types.ts';
import type { ActivationId } from './index.ts';

/** What there is to read about every function by its id, in the order of the course. For the build: no script that a browser loads imports it. */
export const facts = {
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
} as const satisfies Record<ActivationId, Facts>;
