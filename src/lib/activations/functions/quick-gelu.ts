import { maths as swish } from './swish.ts';
import type { Facts } from '../facts-types.ts';
import type { Activation } from '../types.ts';

const sharpness = 1.702;

/** f(x) = x·σ(1.702x), the cheap stand-in for GELU (Hendrycks & Gimpel 2016): Swish with β = 1.702. */
export const maths = {
  value: (x) => swish.value(x, sharpness),
  derivative: (x) => swish.derivative(x, sharpness),
  secondDerivative: (x) => swish.secondDerivative(x, sharpness),
  kinks: () => [],
} satisfies Activation;

/** What there is to read about it. */
export const facts: Facts = {
  name: 'quick Gaussian error linear unit',
  aliases: ['QuickGELU', 'sigmoid approximation of GELU'],
  description: 'Swish at β = 1.702, which follows GELU within 0.021.',
  verdict: 'Checkpoints that were trained with it, such as CLIP.',
  tex: {
    symbol: String.raw`\operatorname{QuickGELU}`,
    value: String.raw`z\,\sigma(1.702\,z)`,
    derivative: String.raw`\sigma(1.702\,z)\,\bigl(1 + 1.702\,z\,\sigma(-1.702\,z)\bigr)`,
  },
  range: String.raw`[-0.1636, \infty)`,
  limits: ['0', String.raw`\infty`],
  smoothness: 'C∞',
  monotone: false,
  odd: false,
  zeroCentred: false,
  saturates: 'left',
  apis: {
    pytorch: { names: [], call: 'x * torch.sigmoid(1.702 * x)' },
    tensorflow: { names: ['tf.nn.silu(beta=1.702)'], call: 'tf.nn.silu(x, beta=1.702)' },
    keras: { names: [], call: 'x * keras.activations.sigmoid(1.702 * x)' },
    jax: { names: [], call: 'x * jax.nn.sigmoid(1.702 * x)' },
    onnx: { names: ['Swish(alpha=1.702)'], since: 24 },
  },
  numpy: `import numpy as np

def sigmoid(x):
    e = np.exp(-np.abs(x))
    return np.where(x >= 0, 1.0, e) / (1 + e)

def quick_gelu(x):
    return x * sigmoid(1.702 * x)

def quick_gelu_slope(x):
    return sigmoid(1.702 * x) * (1 + 1.702 * x * sigmoid(-1.702 * x))`,
  exact: {
    value: 'x * sigma(1.702 * x)',
    derivative: 'sigma(1.702 * x) + 1.702 * x * sigma1(1.702 * x)',
    secondDerivative: '2 * 1.702 * sigma1(1.702 * x) + 1.702**2 * x * sigma2(1.702 * x)',
  },
  textbook: 'x / (1 + Math.exp(-1.702 * x))',
  references: ['hendrycks2016'],
};
