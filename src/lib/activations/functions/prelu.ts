import { maths as leakyRelu } from './leaky-relu.ts';
import type { Facts } from '../facts-types.ts';
import type { Activation } from '../types.ts';

const alpha = { symbol: 'α', name: 'learned negative slope', default: 0.25, min: -2, max: 2, learned: true };

/** f(x) = x for x > 0, else αx, with α learned from 0.25 on; f′(0) = α as in PyTorch. */
export const maths = {
  // 0·∞ would be NaN, where the limit is 0.
  value: (x, slope = alpha.default) => (x > 0 ? x : slope === 0 && x === -Infinity ? 0 : slope * x),
  derivative: (x, slope = alpha.default) => (x > 0 ? 1 : x <= 0 ? slope : x),
  secondDerivative: leakyRelu.secondDerivative,
  parameterDerivative: leakyRelu.parameterDerivative,
  parameter: alpha,
  kinks: () => [0],
} satisfies Activation;

/** What there is to read about it. */
export const facts: Facts = {
  name: 'parametric rectified linear unit',
  aliases: ['parametric ReLU', 'learned leaky ReLU'],
  description: 'Leaky ReLU whose negative slope is learned along with the weights.',
  verdict: 'When a few more parameters are welcome; its authors leave α out of weight decay.',
  tex: {
    symbol: String.raw`\operatorname{PReLU}`,
    value: String.raw`\begin{cases} z & z > 0 \\ \alpha z & z \le 0 \end{cases}`,
    derivative: String.raw`\begin{cases} 1 & z > 0 \\ \alpha & z \le 0 \end{cases}`,
    parameterDerivative: String.raw`\frac{\partial f}{\partial \alpha} = \min(z, 0)`,
  },
  range: String.raw`(-\infty, \infty)`,
  limits: [String.raw`-\infty`, String.raw`\infty`],
  smoothness: 'C0',
  monotone: true,
  odd: false,
  zeroCentred: false,
  saturates: 'none',
  convention:
    'At 0 the slope α is taken, as PyTorch does; JAX and Flax take 1, the layer of Keras 0: it computes `relu(x) - α * relu(-x)`.',
  apis: {
    pytorch: {
      names: ['torch.nn.PReLU(num_parameters=1, init=0.25)', 'torch.nn.functional.prelu(input, weight)'],
      call: 'torch.nn.functional.prelu(x, torch.tensor([0.25]))',
    },
    tensorflow: { names: [], call: 'tf.nn.leaky_relu(x, alpha=0.25)' },
    keras: {
      names: ['keras.layers.PReLU(alpha_initializer="zeros", shared_axes=None)'],
      call: 'keras.activations.leaky_relu(x, negative_slope=0.25)',
      differs: 'The layer starts from α = 0 and learns one α for every element: 192 of them for an 8 × 8 × 3 input.',
    },
    jax: {
      names: ['flax.nnx.PReLU(negative_slope_init=0.01)'],
      call: 'jax.nn.leaky_relu(x, 0.25)',
      differs: 'Flax learns a single α and starts from 0.01.',
    },
    onnx: { names: ['PRelu(slope)'], since: 1 },
  },
  numpy: `import numpy as np

def prelu(x, alpha=0.25):
    return np.where(x > 0, x, alpha * x)

def prelu_slope(x, alpha=0.25):
    return np.where(x > 0, 1.0, alpha)

def prelu_by_alpha(x):
    return np.minimum(x, 0.0)  # summed over the batch it is the gradient of alpha`,
  exact: {
    value: 'x if x > 0 else p * x',
    derivative: '1 if x > 0 else p',
    secondDerivative: '0',
    parameterDerivative: '0 if x > 0 else x',
  },
  textbook: 'x > 0 ? x : 0.25 * x',
  references: ['he2015', 'xu2015'],
};
