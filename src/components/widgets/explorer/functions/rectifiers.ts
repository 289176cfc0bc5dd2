import { maths as relu } from '../../../../lib/activations/relu.ts';
import { maths as relu6 } from '../../../../lib/activations/relu6.ts';
import { maths as squaredRelu } from '../../../../lib/activations/squared-relu.ts';
import { maths as leakyRelu } from '../../../../lib/activations/leaky-relu.ts';
import { maths as prelu } from '../../../../lib/activations/prelu.ts';
import { maths as elu } from '../../../../lib/activations/elu.ts';
import { maths as selu } from '../../../../lib/activations/selu.ts';
import { maths as celu } from '../../../../lib/activations/celu.ts';

/** Functions that are straight where x > 0, and their relatives. */
export const family = { relu, relu6, 'squared-relu': squaredRelu, 'leaky-relu': leakyRelu, prelu, elu, selu, celu };
