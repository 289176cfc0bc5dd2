import { maths as softplus } from '../../../../lib/activations/softplus.ts';
import { maths as squareplus } from '../../../../lib/activations/squareplus.ts';
import { maths as mish } from '../../../../lib/activations/mish.ts';
import { maths as softshrink } from '../../../../lib/activations/softshrink.ts';
import { maths as hardshrink } from '../../../../lib/activations/hardshrink.ts';
import { maths as step } from '../../../../lib/activations/step.ts';
import { maths as identity } from '../../../../lib/activations/identity.ts';

/** The functions of no larger family. */
export const family = { softplus, squareplus, mish, softshrink, hardshrink, step, identity };
