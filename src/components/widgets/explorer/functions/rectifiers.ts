import { maths as relu } from '../../../../lib/activations/relu.ts';
import { maths as relu6 } from '../../../../lib/activations/relu6.ts';
import { maths as squaredRelu } from '../../../../lib/activations/squared-relu.ts';
import { maths as leakyRelu } from '../../../../lib/activations/leaky-relu.ts';
import { maths as prelu } from '../../../../lib/activations/prelu.ts';

/** Functions of straight pieces, and the square of one. */
export const family = { relu, relu6, 'squared-relu': squaredRelu, 'leaky-relu': leakyRelu, prelu };
