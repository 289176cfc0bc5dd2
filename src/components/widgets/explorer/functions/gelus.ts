import { maths as gelu } from '../../../../lib/activations/gelu.ts';
import { maths as geluTanh } from '../../../../lib/activations/gelu-tanh.ts';

/** Functions that multiply x by the normal distribution, or nearly. */
export const family = { gelu, 'gelu-tanh': geluTanh };
