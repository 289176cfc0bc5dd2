import { tanh } from '../../numerics/special/tanh.ts';
import type { Facts } from '../facts-types.ts';
import type { Activation } from '../types.ts';

const height = 1.7159;

/** e^(−4|x|/3), with the rounding error of 4|x|/3 made good. */
function decay(x: number): number {
  const double = 2 * Math.min(Math.abs(x), 1000);
  const third = double / 3;
  // double − 3·third without rounding: both differences are exact (Sterbenz).
  const error = (double - 2 * third - third) / 3;
  return Math.exp(-2 * third) * (1 - 2 * error);
}

/** f(x) = 1.7159 tanh(2x/3), LeCun's scaled tanh: f(±1) = ±1 nearly, and |f″| is greatest near ±1. */
export const maths = {
  value: (x) => height * tanh((2 * x) / 3),
  derivative: (x) => {
    const e = decay(x);
    return ((8 * height) / 3) * (e / (1 + e * (2 + e)));
  },
  secondDerivative: (x) => {
    const e = decay(x);
    return ((-32 * height) / 9) * tanh((2 * x) / 3) * (e / (1 + e * (2 + e)));
  },
  kinks: () => [],
} satisfies Activation;

/** What there is to read about it. */
export const facts: Facts = {
  name: 'scaled hyperbolic tangent',
  aliases: ['LeCun’s tanh'],
  description: 'A tanh stretched so that ±1 go to ±1 and the bend is sharpest near there.',
  verdict: 'History: targets of ±1 lie where it still has slope.',
  tex: {
    symbol: 'f',
    value: String.raw`1.7159\,\tanh\bigl(\tfrac23 z\bigr)`,
    derivative: String.raw`1.7159 \cdot \tfrac23\,\Bigl(1 - \tanh^2\bigl(\tfrac23 z\bigr)\Bigr)`,
  },
  range: '(-1.7159, 1.7159)',
  limits: ['-1.7159', '1.7159'],
  smoothness: 'C∞',
  monotone: true,
  odd: true,
  zeroCentred: true,
  saturates: 'both',
  apis: {
    pytorch: { names: [], call: '1.7159 * torch.tanh(2 * x / 3)' },
    tensorflow: { names: [], call: '1.7159 * tf.math.tanh(2 * x / 3)' },
    keras: { names: [], call: '1.7159 * keras.activations.tanh(2 * x / 3)' },
    jax: { names: [], call: '1.7159 * jnp.tanh(2 * x / 3)' },
    onnx: { names: [], graph: 'Mul(1.7159, Tanh(Mul(x, 2/3)))' },
  },
  numpy: `import numpy as np

def lecun_tanh(x):
    return 1.7159 * np.tanh(2 * x / 3)

def lecun_tanh_slope(x):
    e = np.exp(-4 * np.abs(x) / 3)
    return 1.7159 * 2 / 3 * 4 * e / (1 + e) ** 2`,
  exact: {
    value: '1.7159 * tanh(2 / 3 * x)',
    derivative: '1.7159 * 2 / 3 * sech(2 / 3 * x)**2',
    secondDerivative: '-2 * 1.7159 * (2 / 3)**2 * tanh(2 / 3 * x) * sech(2 / 3 * x)**2',
  },
  textbook: '1.7159 * Math.tanh((2 / 3) * x)',
  references: ['lecun1998'],
};
