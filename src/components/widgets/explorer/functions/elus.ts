import { maths as elu } from '../../../../lib/activations/elu.ts';
import { maths as selu } from '../../../../lib/activations/selu.ts';
import { maths as celu } from '../../../../lib/activations/celu.ts';

/** Straight where x > 0 and exponential where x < 0. */
export const family = { elu, selu, celu };
