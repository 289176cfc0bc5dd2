import { tanh } from '../../numerics/special/tanh.ts';
import type { Facts } from '../facts-types.ts';
import { maths as ofTanh } from './tanh.ts';
import type { Activation } from '../types.ts';

/**
 * x − tanh x for |x| ≤ 1 without cancellation: the tenth convergent of Lambert's fraction tanh x = x/(1 + x²/(3 + x²/(5 + …))), taken
 * from x; the coefficients are positive integers.
 */
function nearZero(x: number): number {
  const square = x * x;
  const above = 218243025 + square * (16081065 + square * (289575 + square * (1430 + square * 1)));
  const below =
    654729075 + square * (310134825 + square * (18918900 + square * (315315 + square * (1485 + square * 1))));
  return x * (square * (above / below));
}

/** f(x) = x − tanh x. */
export const maths = {
  value: (x) => {
    const magnitude = Math.abs(x);
    if (magnitude < 1) return nearZero(x);
    if (magnitude > 20) return x - Math.sign(x);
    return Math.sign(x) * (magnitude - 1 + 2 / (Math.exp(2 * magnitude) + 1));
  },
  derivative: (x) => tanh(x) ** 2,
  secondDerivative: (x) => -ofTanh.secondDerivative(x),
  kinks: () => [],
} satisfies Activation;

/** What there is to read about it. */
export const facts: Facts = {
  name: 'tanh shrinkage',
  aliases: ['tanh shrink'],
  description: 'What tanh leaves over, z − tanh z: flat at 0 and a line far out.',
  verdict: 'Sparse codes; as a hidden unit it passes nothing back around 0.',
  tex: {
    symbol: String.raw`\operatorname{tanhshrink}`,
    value: String.raw`z - \tanh(z)`,
    derivative: String.raw`\tanh^2(z)`,
  },
  range: String.raw`(-\infty, \infty)`,
  limits: [String.raw`-\infty`, String.raw`\infty`],
  smoothness: 'C∞',
  monotone: true,
  odd: true,
  zeroCentred: true,
  saturates: 'none',
  apis: {
    pytorch: {
      names: ['torch.nn.functional.tanhshrink', 'torch.nn.Tanhshrink()'],
      call: 'torch.nn.functional.tanhshrink(x)',
    },
    tensorflow: { names: [], call: 'x - tf.math.tanh(x)' },
    keras: { names: ['keras.activations.tanh_shrink'], call: 'keras.activations.tanh_shrink(x)' },
    jax: { names: [], call: 'x - jnp.tanh(x)' },
    onnx: { names: [], graph: 'Sub(x, Tanh(x))' },
  },
  numpy: `import numpy as np

def tanhshrink(x):
    return x - np.tanh(x)

def tanhshrink_slope(x):
    return np.tanh(x) ** 2`,
  exact: {
    value: 'x - tanh(x)',
    derivative: 'tanh(x)**2',
    secondDerivative: '2 * tanh(x) * sech(x)**2',
  },
  textbook: 'x - Math.tanh(x)',
  references: ['pytorch-docs'],
};
