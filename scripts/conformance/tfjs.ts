import { logSoftmaxVectorJacobian, softmaxJacobianVector } from '../../src/lib/vectors/softmax-jacobian.ts';
import { logSoftmax, softmax } from '../../src/lib/vectors/softmax.ts';
import { maths } from '../../src/lib/activations/functions/prelu.ts';
import { LeftOut } from './check.ts';
import type { Suite } from './check.ts';
import { erf, hardSigmoid, ours, step } from './functions.ts';
import type { Scalar } from './functions.ts';
import { binaryLoss, categoricalLoss, squaredLoss } from './losses.ts';
import { broadcast, mapLanes, tensor } from './tensor.ts';
import type { Tensor } from './tensor.ts';

/** ∂/∂α of PReLU. */
const byAlpha = maths.parameterDerivative;

/** TensorFlow.js's element-wise operators; a second argument is the slope or level below 0. */
const scalars: Readonly<Record<string, (second?: number) => Scalar>> = {
  elu: () => ours('elu', 1),
  erf: () => erf,
  leakyRelu: (alpha = 0.2) => ours('leaky-relu', alpha),
  logSigmoid: () => ours('log-sigmoid'),
  relu: () => ours('relu'),
  relu6: () => ours('relu6'),
  selu: () => ours('selu'),
  sigmoid: () => ours('sigmoid'),
  softplus: () => ours('softplus'),
  step: (below = 0) => step(below),
  tanh: () => ours('tanh'),
  'layers.Linear': () => ours('identity'),
  'layers.Elu': () => ours('elu', 1),
  'layers.Selu': () => ours('selu'),
  'layers.Relu': () => ours('relu'),
  'layers.Relu6': () => ours('relu6'),
  'layers.Sigmoid': () => ours('sigmoid'),
  'layers.HardSigmoid': () => hardSigmoid(0.2, 0.5),
  'layers.Softplus': () => ours('softplus'),
  'layers.Softsign': () => ours('softsign'),
  'layers.Tanh': () => ours('tanh'),
  'layers.Swish': () => ours('swish', 1),
  'layers.Mish': () => ours('mish'),
  'layers.Gelu': () => ours('gelu'),
  'layers.GeluNew': () => ours('gelu-tanh'),
};

const losses = {
  'losses.meanSquaredError': squaredLoss,
  'losses.sigmoidCrossEntropy': binaryLoss,
  'losses.softmaxCrossEntropy': categoricalLoss,
} as const;

function prelu(x: Tensor, slope: Tensor): number[] {
  const places = broadcast(slope.shape, x.shape);
  return x.data.map((value, index) => ours('prelu', slope.data[places[index]!]).value(value));
}

function preluGradient(x: Tensor, slope: Tensor, pull: readonly number[], argument: number): number[] {
  const places = broadcast(slope.shape, x.shape);
  if (argument === 0)
    return x.data.map((value, index) => pull[index]! * ours('prelu', slope.data[places[index]!]).derivative(value));
  const sums = slope.data.map(() => 0);
  x.data.forEach((value, index) => (sums[places[index]!]! += pull[index]! * byAlpha(value)));
  return sums;
}

function forward(op: string, args: readonly any[]): ArrayLike<number> {
  if (op in losses) {
    const [labels, predictions, weights, ...rest] = args;
    const loss = losses[op as keyof typeof losses];
    return loss(tensor(labels), tensor(predictions), weights ? tensor(weights) : undefined, rest);
  }
  const x = tensor(args[0]);
  if (op === 'prelu') return prelu(x, tensor(args[1]));
  if (/softmax$/i.test(op))
    return mapLanes(x, args[1] ?? -1, (lane) => (/log/i.test(op) ? logSoftmax(lane) : softmax(lane)));
  const scalar = scalars[op]?.(args[1]);
  if (!scalar) throw new LeftOut(`the library has no ${op}`);
  return x.data.map(scalar.value);
}

function gradient(op: string, args: readonly any[], argument: number, dy: any): ArrayLike<number> {
  const x = tensor(args[0]);
  const pull = dy ? tensor(dy).data : x.data.map(() => 1);
  if (op === 'prelu') return preluGradient(x, tensor(args[1]), pull, argument);
  const through = op === 'softmax' ? softmaxJacobianVector : logSoftmaxVectorJacobian;
  if (op === 'softmax' || op === 'logSoftmax')
    return mapLanes(x, -1, (lane, places) =>
      through(
        lane,
        places.map((place) => pull[place]!),
      ),
    );
  const scalar = scalars[op]?.(args[1]);
  if (!scalar) throw new LeftOut(`the library has no gradient of ${op}`);
  return x.data.map((value, index) => pull[index]! * scalar.derivative(value));
}

/** The unit-test vectors of TensorFlow.js: values and gradients of its operators, layers and losses. */
export const tfjs: Suite = {
  id: 'tfjs',
  title: 'TensorFlow.js unit tests',
  repository: 'https://github.com/tensorflow/tfjs',
  licence: 'Apache-2.0',
  operator: ({ op }) => op,
  name: ({ test, kind }) => `${test} (${kind})`,
  checks: ({ op, args, kind, expected, epsilon, gradient_wrt_argument: argument, dy }) => [
    {
      got: kind === 'gradient' ? gradient(op, args, argument, dy) : forward(op, args),
      expected: [expected].flat(9) as number[],
      tolerance: () => epsilon,
    },
  ],
};
