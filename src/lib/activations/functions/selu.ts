import type { Facts } from '../facts-types.ts';
import type { Activation } from '../types.ts';

/** λ and α of Klambauer et al. 2017, the doubles that PyTorch uses: they make mean 0 and variance 1 a fixed point. */
const scale = 1.0507009873554805;
const alpha = 1.6732632423543772;
const depth = scale * alpha;

/** f(x) = λx for x > 0, else λα(eˣ − 1); f′(0) = λα as in PyTorch. */
export const maths = {
  value: (x) => (x > 0 ? scale * x : depth * Math.expm1(x)),
  derivative: (x) => (x > 0 ? scale : depth * Math.exp(x)),
  secondDerivative: (x) => (x < 0 ? depth * Math.exp(x) : Number.isNaN(x) ? x : 0),
  kinks: () => [0],
} satisfies Activation;

/** What there is to read about it. */
export const facts: Facts = {
  name: 'scaled exponential linear unit',
  aliases: ['self-normalising unit'],
  description: 'ELU with two fixed constants that make mean 0 and variance 1 a fixed point of a deep plain network.',
  verdict: 'Plain deep networks with the whole recipe: LeCun weights, standardised inputs, alpha dropout.',
  tex: {
    symbol: String.raw`\operatorname{SELU}`,
    value: String.raw`\lambda \begin{cases} z & z > 0 \\ \alpha\,(e^{z} - 1) & z \le 0 \end{cases}`,
    derivative: String.raw`\lambda \begin{cases} 1 & z > 0 \\ \alpha\,e^{z} & z \le 0 \end{cases}`,
    stable: String.raw`\lambda \begin{cases} z & z > 0 \\ \alpha\,\operatorname{expm1}(z) & z \le 0 \end{cases}`,
  },
  range: String.raw`(-\lambda\alpha, \infty)`,
  limits: [String.raw`-\lambda\alpha`, String.raw`\infty`],
  smoothness: 'C0',
  monotone: true,
  odd: false,
  zeroCentred: true,
  saturates: 'left',
  convention:
    'At 0 the slope λα ≈ 1.758 of the left side is taken, as PyTorch and JAX do; TensorFlow takes λ ≈ 1.051, that of the right side.',
  apis: {
    pytorch: { names: ['torch.selu', 'torch.nn.functional.selu', 'torch.nn.SELU()'], call: 'torch.selu(x)' },
    tensorflow: { names: ['tf.nn.selu'], call: 'tf.nn.selu(x)' },
    keras: { names: ['keras.activations.selu'], call: 'keras.activations.selu(x)' },
    jax: { names: ['jax.nn.selu'], call: 'jax.nn.selu(x)' },
    onnx: {
      names: ['Selu(alpha=1.67326, gamma=1.0507)'],
      since: 1,
      differs: 'The constants are rounded to float32; up to operator set 5 they were 1.6732 and 1.0507.',
    },
  },
  numpy: `import numpy as np

SCALE, ALPHA = 1.0507009873554805, 1.6732632423543772

def selu(x):
    return SCALE * np.where(x > 0, x, ALPHA * np.expm1(np.minimum(x, 0)))

def selu_slope(x):
    return SCALE * np.where(x > 0, 1.0, ALPHA * np.exp(np.minimum(x, 0)))`,
  exact: {
    value: '1.0507009873554805 * (x if x > 0 else 1.6732632423543772 * expm1(x))',
    derivative: '1.0507009873554805 * (1 if x > 0 else 1.6732632423543772 * exp(x))',
    secondDerivative: '0 if x > 0 else 1.0507009873554805 * 1.6732632423543772 * exp(x)',
  },
  textbook: 'x > 0 ? 1.0507009873554805 * x : 1.7580993408473766 * (Math.exp(x) - 1)',
  references: ['klambauer2017', 'clevert2016'],
};
