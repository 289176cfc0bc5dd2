import * as library from '../index.ts';

/** One way to call an exported function: what is handed over, made anew each time, and how. */
export interface Call {
  readonly args: () => unknown[];
  /** The call and what is looked at after it; the function on the arguments where it is left out. */
  readonly run?: (...args: any[]) => unknown;
  /** Places of the options among the arguments, as paths: `0.layers.0`. */
  readonly options?: readonly string[];
  /** Arguments that are written, by place, because the function says so. */
  readonly writes?: readonly number[];
  /** Places where NaN is an honest question with an honest answer, and why. */
  readonly nan?: Readonly<Record<string, string>>;
}

const lib: any = library;
const { activations, createNetwork, finish, forward, gated, moons } = library;

const small = () => createNetwork({ inputs: 2, layers: [{ units: 2, activation: 'maxout' }, { units: 3 }] });
const onTwo = () => {
  const network = small();
  forward(network, [1, 2, 3, 4], 2);
  return network;
};
const afterBackward = () => {
  const network = onTwo();
  library.backward(network, [1, 2, 3, 4, 5, 6]);
  return network;
};
const vectors = (name: string, ...more: unknown[]): Call => ({
  args: () => [[1, 2, 0.5], ...more],
  run: (...args) => lib[name](...args),
});
const dataSet = (name: string, more: object = {}): Call => ({
  args: () => [{ points: 8, noise: 0.1, seed: 2, standardise: false, ...more }],
  run: (options) => lib[name](options),
  options: ['0'],
});
const ofActivation = (...more: unknown[]): Call => ({ args: () => [activations['leaky-relu'], ...more] });
const lines = () => ({ slopes: Float64Array.of(1, -1), intercepts: Float64Array.of(0, 0.5) });
const pieces = () => [{ weights: [1, -1], bias: 0.5 }, { weights: [0.5, 2], bias: 0 }]; // prettier-ignore
const training = () => ({
  data: moons({ points: 8 }),
  optimiser: { name: 'adam', rate: 0.1, betas: [0.9, 0.99], epsilon: 1e-8, weightDecay: 0.1 },
  steps: 3,
  batch: 2,
  seed: 1,
  every: 2,
  pace: 2,
  gradients: true,
});
const step = (network: library.Network) => {
  const optimiser = library.createOptimiser(network, { name: 'sgd', rate: 0.1 });
  library.update(network, optimiser);
  return network.parameters.slice();
};

/** Every exported function, called as its documentation says. */
export const calls: Readonly<Record<string, Call>> = {
  accuracy: { args: () => [[1, 2]], run: (targets) => library.accuracy(onTwo(), targets) },
  activation: { args: () => ['relu'] },
  backward: {
    args: () => [[1, 2, 3, 4, 5, 6]],
    run: (targets) => {
      const network = onTwo();
      return [library.backward(network, targets), network.gradients.slice()];
    },
  },
  bestLines: { args: () => [(x: number) => x * x, 3] },
  bfloat16: { args: () => [1.1] },
  binaryCrossEntropy: { args: () => [2, 1] },
  binaryCrossEntropyGradient: { args: () => [2, 1] },
  bind: { args: () => [activations['leaky-relu'], 0.1], run: (f, p) => library.bind(f, p).value(-2) },
  bisect: { args: () => [(x: number) => x * x - 2, 0, 2] },
  blobs: dataSet('blobs', { classes: 4 }),
  bornDead: {
    args: () => [{ width: 3, depth: 4, nets: 5, seed: 1 }],
    run: (options) => finish(library.bornDead(options)),
    options: ['0'],
  },
  centralDifference: { args: () => [Math.exp, 1, 1e-5] },
  checkParameter: {
    args: () => [{ ...activations.prelu.parameter }, 0.5],
    nan: { '0.default': 'the bounds alone are read' },
  },
  circles: dataSet('circles'),
  clamp: { args: () => [3, 0, 1] },
  clusters: dataSet('clusters'),
  createNetwork: {
    args: () => [
      {
        inputs: 2,
        layers: [
          { units: 2, activation: 'prelu', parameter: 0.3, learn: 'channel', skip: true, norm: true },
          { units: 1, activation: 'maxout', pieces: 3, initialise: { weights: 'normal', sd: 0.1 } },
        ],
        loss: 'mse',
        initialise: { weights: 'he', gain: 2, bias: 0.1, seed: 3 },
        rows: 4,
      },
    ],
    run: (options) => library.createNetwork(options).parameters.slice(),
    options: ['0', '0.initialise', '0.layers.0', '0.layers.1', '0.layers.1.initialise'],
  },
  createOptimiser: {
    args: () => [{ name: 'adam', rate: 0.1, betas: [0.9, 0.99], epsilon: 1e-8, weightDecay: 0.1 }],
    run: (options) => library.createOptimiser(small(), options),
    options: ['0'],
  },
  crossEntropy: vectors('crossEntropy', [0.2, 0.3, 0.5]),
  crossEntropyGradient: vectors('crossEntropyGradient', [0.2, 0.3, 0.5]),
  curve: {
    args: () => [{ target: Math.sin, points: 4, low: -1, high: 1, noise: 0.1, seed: 1 }],
    options: ['0'],
  },
  cutPaths: ofActivation(3, 0.1),
  deadBy: {
    args: () => [Uint8Array.of(0, 1, 2), 1],
    nan: { '0.0': 'bytes hold no NaN', '0.1': 'as above', '0.2': 'as above' },
  },
  deadUnits: {
    args: () => [
      {
        activation: 'leaky-relu',
        parameter: 0.1,
        bias: -1,
        optimiser: { name: 'momentum', rate: 0.1, momentum: 0.5, weightDecay: 0.1 },
        batch: 4,
        seed: 1,
        steps: 2,
        keep: [0, 1],
      },
    ],
    run: (options) => finish(library.deadUnits(options)),
    options: ['0', '0.optimiser'],
  },
  diesBy: { args: () => [3, 4] },
  entropy: { args: () => [[0.25, 0.75]] },
  envelope: { args: () => [lines(), 0.5, 1] },
  escapedAt: {
    args: () => [[0, 10, 20], [1.4, 1.3, 1.1]],
    nan: {
      '0.0': 'the numbers of other steps stand',
      '1.0': 'step 0 is not looked at',
      '1.1': 'a loss that is NaN has not escaped',
      '1.2': 'as above',
      '0.1': 'a step whose loss has not escaped',
      '0.2': 'a record without a step is none after step 0',
    },
  }, // prettier-ignore
  exponentLimits: { args: () => ['float16'] },
  finish: { args: () => [], run: () => finish(library.bornDead({ width: 2, depth: 2, nets: 2 })) },
  fitQuality: { args: () => [lines(), (x: number) => x * x, 0, 5] },
  float16: { args: () => [1.1] },
  float32: { args: () => [1.1] },
  forward: {
    args: () => [[1, 2, 3, 4], 2],
    run: (inputs, rows) => {
      const network = small();
      library.forward(network, inputs, rows);
      return library.outputs(network);
    },
  },
  fourier: { args: () => [Float64Array.of(1, 2, 3, 4), Float64Array.of(0, 1, 0, 1), true], writes: [0, 1] },
  fromLogit: { args: () => [1, 1, 'float32'] },
  gatedBackward: {
    args: () => [gated.geglu, Float64Array.of(1, 2, 3, 4), Float64Array.of(1, 2), new Float64Array(4)],
    writes: [3],
    nan: Object.fromEntries([0, 1, 2, 3].map((place) => [`3.${place}`, 'is written, not read'])),
  },
  gatedForward: {
    args: () => [gated.swiglu, Float64Array.of(1, 2, 3, 4), new Float64Array(2)],
    writes: [2],
    nan: { '2.0': 'is written, not read', '2.1': 'as above' },
  },
  gaussLegendre: { args: () => [5] },
  gaussianMoments: ofActivation(0.1),
  gradientChain: {
    args: () => [
      activations['leaky-relu'],
      { depth: 3, weight: 1.5, mode: 'recursion', start: -0.5, skip: true, precision: 'float32', parameter: 0.1 },
    ],
    options: ['1'],
  },
  initialise: {
    args: () => [{ weights: 'normal', sd: 2, gain: 2, bias: 1, seed: 2 }, [{}, { weights: 'he', gain: 1, bias: 0 }]],
    run: (options, overrides) => {
      const network = small();
      library.initialise(network, options, overrides);
      return network.parameters.slice();
    },
    options: ['0', '1.0', '1.1'],
  },
  inputGradient: { args: () => [], run: () => library.inputGradient(afterBackward()) },
  integrate: { args: () => [Math.exp, [0, 0.5, 1]] },
  isActivationId: { args: () => ['relu'] },
  jacobian: { args: () => [[1, 2]], run: (example) => library.jacobian(small(), example) },
  labData: { args: () => [] },
  layerRatios: {
    args: () => [
      {
        activation: 'leaky-relu',
        parameter: 0.1,
        skip: true,
        norm: true,
        width: 3,
        depth: 2,
        initialise: { weights: 'normal', sd: 0.5, gain: 1, bias: 0 },
        seed: 1,
        rows: 2,
      },
    ],
    options: ['0', '0.initialise'],
  },
  leastRms: { args: () => [(x: number) => x * x, 2, 9] },
  learnBias: { args: () => ['cross-entropy', 1, 1, 'float32', 3] },
  linspace: { args: () => [0, 1, 3] },
  logSoftmax: vectors('logSoftmax', 2),
  logSoftmaxJacobianVector: vectors('logSoftmaxJacobianVector', [1, 2, 3], 2),
  logSoftmaxVectorJacobian: vectors('logSoftmaxVectorJacobian', [1, 2, 3], 2),
  logSteps: { args: () => [100, 5] },
  logSumExp: vectors('logSumExp', 2),
  maxout: { args: () => [pieces(), [1, 2]] },
  maxoutFit: {
    args: () => [{ target: Math.sin, pieces: 2, minus: 1, seed: 1, steps: 4, rate: 0.1, every: 2 }],
    run: (options) => finish(library.maxoutFit(options)),
    options: ['0'],
  },
  maxoutGradient: { args: () => [pieces(), [1, 2], 2, 'even'] },
  maxoutSecondMoment: { args: () => [3] },
  meanField: ofActivation(1.5, 0.1),
  meanSquaredError: { args: () => [[1, 2], [3, 5]] }, // prettier-ignore
  meanSquaredErrorGradient: { args: () => [[1, 2], [3, 5]] }, // prettier-ignore
  median: { args: () => [[3, 1, 2, 4]] },
  medianPath: ofActivation(3, 0.1),
  moons: dataSet('moons'),
  mulberry32: { args: () => [1], run: (seed) => library.mulberry32(seed)() },
  naiveSoftmaxSteps: vectors('naiveSoftmaxSteps', 'float16'),
  norm: { args: () => [Float64Array.of(3, 4), 2] },
  normal: { args: () => [1], run: (u) => library.normal(() => (u as number) / 2)() },
  outputs: { args: () => [], run: () => library.outputs(onTwo()) },
  pieceWins: { args: () => [0, 2], run: (unit, n) => library.pieceWins(onTwo().layers[0]!, unit, n) },
  plateau: {
    args: () => [{ depth: 1, activation: 'tanh', rate: 0.1, seed: 1, width: 2, steps: 2, every: 1 }],
    run: (options) => finish(library.plateau(options)),
    options: ['0'],
  },
  propagate: {
    args: () => [],
    run: () => {
      const network = afterBackward();
      library.propagate(network);
      return network.gradients.slice();
    },
  },
  randomAttention: { args: () => [4, 5, true, 1] },
  recordAt: {
    args: () => [[0, 10, 20], 15],
    nan: {
      '0.0': 'later steps stand',
      '0.1': 'another step stands',
      '0.2': 'as above',
      '1': 'no step is at or before it: documented as 0',
    },
  },
  reserve: {
    args: () => [3],
    run: (rows) => {
      const network = small();
      library.reserve(network, rows);
      return network.rows;
    },
  },
  rounder: { args: () => ['float16'] },
  safeSoftmaxSteps: vectors('safeSoftmaxSteps', 'float16'),
  saturationEdges: ofActivation(0.5, 0.1),
  settle: { args: () => [activations['leaky-relu'], 0.1], run: (f, p) => library.settle(f, p).value(-2) },
  shape: ofActivation(0.1),
  singularValues: { args: () => [[[1, 2], [3, 4], [5, 6]]] }, // prettier-ignore
  softmax: vectors('softmax', 2),
  softmaxEigenvalues: vectors('softmaxEigenvalues', 2),
  softmaxJacobian: vectors('softmaxJacobian', 2),
  softmaxJacobianVector: vectors('softmaxJacobianVector', [1, 2, 3], 2),
  sparsemax: { args: () => [[1, 2, 1.5]] },
  sparsemaxJacobianVector: {
    args: () => [[1, 2, 1.5], [1, 2, 3]],
    nan: { '1.0': 'lies outside the support, where the product is 0' },
  }, // prettier-ignore
  spirals: dataSet('spirals', { turns: 2 }),
  standardise: { args: () => [Float64Array.of(1, 2, 3, 5), 2], writes: [0] },
  statistics: { args: () => [], run: () => library.statistics(afterBackward()) },
  steepest: ofActivation(0.1),
  steepestOf: { args: () => [0.1], run: (p) => library.steepestOf(library.settle(activations['leaky-relu'], p)) },
  symmetricEigenvalues: { args: () => [[[2, 1], [1, 3]]] }, // prettier-ignore
  throughOutput: { args: () => ['cross-entropy', 1, 1, 'float32'] },
  trainStep: {
    args: () => [{ inputs: [1, 2, 3, 4], targets: [1, 2, 3, 4, 5, 6], rows: 2 }],
    run: (batch) => {
      const network = small();
      const optimiser = library.createOptimiser(network, { name: 'momentum', rate: 0.1 });
      return [library.trainStep(network, optimiser, batch), network.parameters.slice()];
    },
  },
  training: {
    args: () => [training()],
    run: (options) => {
      const network = createNetwork({ inputs: 2, layers: [{ units: 1 }] });
      const summarise = ({ parameters }: library.Network) => parameters.slice();
      return finish(library.training({ network, summarise, ...options }));
    },
    options: ['0', '0.optimiser'],
    nan: { '0.data.classes': 'a network’s loss does not ask for it' },
  },
  unitStates: {
    args: () => [{ on: [0, 0.5], dead: [true, false], ever: [true, false], revivals: [0, 1] }],
    nan: {
      '0.revivals.0': 'of a unit that is dark only whether it is dead is asked',
      '0.revivals.1': 'no number above 0 of revivals',
    },
  },
  update: { args: () => [], run: () => step(afterBackward()) },
  xor: dataSet('xor'),
};

/** The call of one exported function on some arguments. */
export const callOf = (name: string, args: unknown[]): unknown => (calls[name]!.run ?? lib[name])(...args);
