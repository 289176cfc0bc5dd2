import { describe, expect, test } from 'vitest';
import * as library from '../index.ts';

const { activations, createNetwork, forward, gated, moons } = library;
// A script that has no types hands over anything.
const lib: any = library;
const network: any = (layer: object = {}, options: object = {}) =>
  createNetwork({ inputs: 2, layers: [{ units: 2, ...layer }, { units: 1 }], ...options });
const run: any = (options: object) => ({
  network: network(),
  data: moons({ points: 4 }),
  optimiser: { name: 'sgd', rate: 0.1 },
  steps: 1,
  summarise: () => 0,
  ...options,
});
const lines = { slopes: Float64Array.of(1, 2), intercepts: Float64Array.of(0, 1) };

/** What is called, what comes before it where it is not the argument alone, and the words by which it is refused. */
const refused: readonly (readonly [call: string, () => unknown, RegExp])[] = [
  ['softmax(null)', () => lib.softmax(null), /^logits must be an array of numbers, but is null/],
  ['softmax of text', () => lib.softmax([1, '2']), /^logits\[1\] must be a number, but is string/],
  ['softmax at T = "1"', () => lib.softmax([1], '1'), /^temperature must be a number/],
  ['sparsemaxJacobianVector(z, null)', () => lib.sparsemaxJacobianVector([1], null), /^vector must be an array/],
  ['meanSquaredError(null, t)', () => lib.meanSquaredError(null, [1]), /^outputs must be an array/],
  ['binaryCrossEntropy("1", 1)', () => lib.binaryCrossEntropy('1', 1), /^logit must be a number, but is string/],
  ['binaryCrossEntropy(1, "1")', () => lib.binaryCrossEntropy(1, '1'), /^target must be a number, but is string/],
  ['binaryCrossEntropyGradient(1, 2)', () => lib.binaryCrossEntropyGradient(1, 2), /^target .* in \[0, 1\], but is 2/],
  ['bind("relu")', () => lib.bind('relu'), /^activation must be an Activation/],
  ['shape(undefined)', () => lib.shape(undefined), /^activation must be an Activation/],
  ['steepest({})', () => lib.steepest({}), /^activation must be an Activation/],
  ['saturationEdges(f, "1")', () => lib.saturationEdges(activations.tanh, '1'), /^share must be a number/],
  ['cutPaths of no layer', () => lib.cutPaths(activations.relu, 0), /^depth must be an integer from 1 to 100/],
  ['gradientChain(f)', () => lib.gradientChain(activations.relu), /^options must be an object/],
  ['rounder("float8")', () => lib.rounder('float8'), /^precision must be float16, bfloat16, float32 or float64/],
  ['exponentLimits("toString")', () => lib.exponentLimits('toString'), /^precision must be/],
  ['safeSoftmaxSteps(z)', () => lib.safeSoftmaxSteps([1]), /^precision must be/],
  ['moons(null)', () => lib.moons(null), /^options must be an object, but is null/],
  ['blobs(5)', () => lib.blobs(5), /^options must be an object, but is number/],
  ['circles with noise null', () => lib.circles({ noise: null }), /^noise must be a number, but is null/],
  ['xor with noise −1', () => lib.xor({ noise: -1 }), /^noise must be a finite number of at least 0, but is -1/],
  ['spirals of ∞ turns', () => lib.spirals({ turns: Infinity }), /^turns must be a finite number, but is Infinity/],
  ['curve without a target', () => lib.curve({}), /^target must be a function/],
  ['curve from −∞', () => lib.curve({ target: Math.abs, low: -Infinity }), /^low must be a finite number/],
  [
    'standardise by rows of 2',
    () => lib.standardise(new Float64Array(3), 2),
    /^inputs.length \/ width must be a whole/,
  ],
  ['median([])', () => lib.median([]), /^values must have at least one entry/],
  ['integrate("x", [0, 1])', () => lib.integrate('x', [0, 1]), /^f must be a function/],
  ['fourier()', () => lib.fourier(), /^re and im must have the same length/],
  ['singularValues of a ragged matrix', () => lib.singularValues([[1, 2], [1]]), /^rows must be equally long/],
  ['maxout([null], x)', () => lib.maxout([null], [1]), /^pieces\[0\] must be an object, but is null/],
  ['gatedForward("glu", x)', () => lib.gatedForward('glu', new Float64Array(2)), /^pair must be an object/],
  [
    'gatedBackward into too little room',
    () => lib.gatedBackward(gated.glu, new Float64Array(4), new Float64Array(2), new Float64Array(3)),
    /^inputGradient must have 4 entries, but has 3/,
  ],
  ['bestLines("x²", 2)', () => lib.bestLines('x²', 2), /^target must be a function/],
  ['envelope less all lines', () => lib.envelope(lines, 0, 2), /^minus must be from 0 to 1, but is 2/],
  [
    'fitQuality at one point',
    () => lib.fitQuality(lines, Math.abs, 0, 1),
    /^points must be a whole number of at least 2/,
  ],
  ['maxoutFit()', () => lib.maxoutFit().next(), /^options must be an object/],
  [
    'throughOutput("hinge", …)',
    () => lib.throughOutput('hinge', 1, 1, 'float64'),
    /^loss must be one of squared-error/,
  ],
  ['learnBias("toString", …)', () => lib.learnBias('toString', 1, 1, 'float64', 2), /^route must be one of/],
  ['learnBias for −1 steps', () => lib.learnBias('from-logit', 1, 1, 'float64', -1), /^steps must be a whole number/],
  ['logSteps(0)', () => lib.logSteps(0), /^last must be a whole number of at least 1/],
  ['createNetwork()', () => lib.createNetwork(), /^options must be an object/],
  [
    'a layer null',
    () => lib.createNetwork({ inputs: 1, layers: [null] }),
    /^layers\[0\] must be an object, but is null/,
  ],
  ['an activation 5', () => network({ activation: 5 }), /^layers\[0\]\.activation must be/],
  ['an activation "toString"', () => network({ activation: 'toString' }), /^layers\[0\]\.activation must be/],
  ['an activation {}', () => network({ activation: {} }), /^layers\[0\]\.activation must be/],
  ['a start "he"', () => network({}, { initialise: 'he' }), /^initialise must be an object, but is string/],
  ['a layer’s start "he"', () => network({ initialise: 'he' }), /^layers\[0\]\.initialise must be an object/],
  ['a bias "0"', () => network({}, { initialise: { bias: '0' } }), /^initialise\.bias must be a number/],
  ['inputs of text', () => lib.forward(network(), ['1', '2'], 1), /^inputs\[0\] must be a number, but is string/],
  ['backward before forward', () => lib.backward(network(), []), /^network must have run forward/],
  ['room for 1.5 examples', () => lib.reserve(network(), 1.5), /^rows must be a whole number/],
  ['createOptimiser(network)', () => lib.createOptimiser(network()), /^options must be an object/],
  [
    'one beta',
    () => lib.createOptimiser(network(), { name: 'adam', rate: 1, betas: [0.9] }),
    /^betas must have 2 entries/,
  ],
  [
    'a momentum "0.5"',
    () => lib.createOptimiser(network(), { name: 'sgd', rate: 1, momentum: '0.5' }),
    /^momentum must/,
  ],
  ['training()', () => lib.training().next(), /^options must be an object/],
  ['training without data', () => lib.training(run({ data: undefined })).next(), /^data must be an object/],
  ['training without a summary', () => lib.training(run({ summarise: 5 })).next(), /^summarise must be a function/],
  ['a plateau of no layer', () => lib.plateau({ depth: 0 }).next(), /^depth must be a whole number of at least 1/],
  ['bornDead()', () => lib.bornDead().next(), /^options must be an object/],
  ['layerRatios()', () => lib.layerRatios(), /^options must be an object/],
  [
    'deadUnits of maxout',
    () => lib.deadUnits({ activation: 'maxout', optimiser: { name: 'sgd', rate: 1 } }).next(),
    /^activation must be one of identity/,
  ],
];

test.each(refused)('%s is refused in words that name the argument', (_, call, words) => {
  expect(call).toThrow(words);
  const thrown = (() => {
    try {
      return call();
    } catch (error) {
      return error;
    }
  })();
  expect(thrown instanceof RangeError || thrown instanceof TypeError).toBe(true);
});

describe('what is refused changes nothing', () => {
  test('a network keeps its weights when the last layer’s start is wrong', () => {
    const made = network();
    const before = made.parameters.slice();
    expect(() => lib.initialise(made, { seed: 2 }, [{}, { weights: 'x' }])).toThrow(/^initialise\.weights/);
    expect(made.parameters).toEqual(before);
  });

  test('a network keeps its weights when the optimiser is another one’s', () => {
    const made = network();
    const before = made.parameters.slice();
    forward(made, [1, 2], 1);
    library.backward(made, [1]);
    const other = createNetwork({ inputs: 1, layers: [{ units: 1 }] });
    const optimiser = library.createOptimiser(other, { name: 'adam', rate: 0.1 });
    expect(() => library.update(made, optimiser)).toThrow('optimiser must be made for 9 parameters, but was for 2');
    expect(made.parameters).toEqual(before);
    expect(optimiser.steps).toBe(0);
  });
});
