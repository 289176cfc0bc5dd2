import { maths as swish } from '../../../../lib/activations/swish.ts';
import { maths as hardSwish } from '../../../../lib/activations/hard-swish.ts';
import { maths as quickGelu } from '../../../../lib/activations/quick-gelu.ts';

/** Functions that multiply x by a logistic gate. */
export const family = { swish, 'hard-swish': hardSwish, 'quick-gelu': quickGelu };
