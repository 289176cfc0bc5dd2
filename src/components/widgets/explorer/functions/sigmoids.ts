import { maths as sigmoid } from '../../../../lib/activations/sigmoid.ts';
import { maths as logSigmoid } from '../../../../lib/activations/log-sigmoid.ts';
import { maths as hardSigmoid } from '../../../../lib/activations/hard-sigmoid.ts';
import { maths as tanh } from '../../../../lib/activations/tanh.ts';
import { maths as lecunTanh } from '../../../../lib/activations/lecun-tanh.ts';
import { maths as hardTanh } from '../../../../lib/activations/hard-tanh.ts';
import { maths as tanhshrink } from '../../../../lib/activations/tanhshrink.ts';
import { maths as softsign } from '../../../../lib/activations/softsign.ts';

/** Functions that level off on both sides, and their relatives. */
export const family = {
  sigmoid,
  'log-sigmoid': logSigmoid,
  'hard-sigmoid': hardSigmoid,
  tanh,
  'lecun-tanh': lecunTanh,
  'hard-tanh': hardTanh,
  tanhshrink,
  softsign,
};
