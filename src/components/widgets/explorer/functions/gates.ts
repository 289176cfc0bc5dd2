import { maths as gelu } from '../../../../lib/activations/gelu.ts';
import { maths as geluTanh } from '../../../../lib/activations/gelu-tanh.ts';
import { maths as quickGelu } from '../../../../lib/activations/quick-gelu.ts';
import { maths as swish } from '../../../../lib/activations/swish.ts';
import { maths as hardSwish } from '../../../../lib/activations/hard-swish.ts';

/** Functions that multiply x by a gate. */
export const family = { gelu, 'gelu-tanh': geluTanh, 'quick-gelu': quickGelu, swish, 'hard-swish': hardSwish };
