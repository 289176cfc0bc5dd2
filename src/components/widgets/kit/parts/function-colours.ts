import { families, isActivationId, type Family } from '../../../../lib/activations/ids.ts';

/** Number of one of the eight function colours and dashes in tokens.css: `--fn-3`, `--fn-3-dash`. */
export type FunctionColour = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;

/** Relatives share a colour; two of one colour in one figure need their names beside them. */
const familyColours: Readonly<Record<Family, FunctionColour>> = {
  logistic: 1,
  tanh: 2,
  rectifier: 3,
  'leaky rectifier': 4,
  exponential: 5,
  'normal gate': 6,
  'logistic gate': 7,
  softplus: 8,
  shrinkage: 8,
  straight: 8,
};

/** Functions of several numbers are coloured as the functions of one number from which they are made. */
const akin: Readonly<Record<string, Family>> = {
  softmax: 'logistic',
  'log-softmax': 'logistic',
  sparsemax: 'logistic',
  maxout: 'rectifier',
  glu: 'logistic gate',
  swiglu: 'logistic gate',
  geglu: 'normal gate',
};

/** The colour number of the function `id`, the same on the whole site; a function that the library does not know has 8. */
export function functionColour(id: string): FunctionColour {
  const family = isActivationId(id) ? families[id] : akin[id];
  return family ? familyColours[family] : 8;
}
