/** Number of one of the eight function colours and dashes in tokens.css: `--fn-3`, `--fn-3-dash`. */
export type FunctionColour = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;

/** Relatives share a colour; two of one colour in one figure need their names beside them. */
const families: Readonly<Record<FunctionColour, readonly string[]>> = {
  1: ['sigmoid', 'log-sigmoid', 'hard-sigmoid', 'softmax', 'log-softmax', 'sparsemax'],
  2: ['tanh', 'lecun-tanh', 'hard-tanh', 'tanhshrink', 'softsign'],
  3: ['relu', 'relu6', 'squared-relu', 'maxout'],
  4: ['leaky-relu', 'prelu'],
  5: ['elu', 'selu', 'celu'],
  6: ['gelu', 'gelu-tanh', 'quick-gelu', 'geglu'],
  7: ['swish', 'hard-swish', 'swiglu', 'glu'],
  8: ['softplus', 'squareplus', 'mish', 'softshrink', 'hardshrink', 'step', 'identity'],
};

/** The colour number of each function by its id, the same on the whole site. */
export const functionColours: Readonly<Record<string, FunctionColour>> = Object.fromEntries(
  Object.entries(families).flatMap(([colour, ids]) => ids.map((id) => [id, Number(colour) as FunctionColour])),
);

/** The colour number of the function `id`; a stranger has that of the others, 8. */
export const functionColour = (id: string): FunctionColour => functionColours[id] ?? 8;
