import type { Facts } from '../facts-types.ts';
import type { Activation } from '../types.ts';

const b = { symbol: 'b', name: 'roundness', default: 4, min: 0.01, max: 100, learned: false };

/** √(x² + b), also where x² overflows. */
function root(x: number, roundness: number): number {
  const magnitude = Math.abs(x);
  return magnitude < 1e100 ? Math.sqrt(x * x + roundness) : magnitude;
}

/** f(x) = (x + √(x² + b))/2, computed as max(x, 0) + b/2 / (√(x² + b) + |x|), which does not cancel on the left. */
export const maths = {
  value: (x, roundness = b.default) => {
    const square = x * x;
    const magnitude = Math.abs(x);
    if (!(square < 1e300)) return x < 0 ? roundness / 4 / magnitude : x;
    // (x + |x|)/2 is max(x, 0) without a jump that the processor would have to guess.
    return 0.5 * (x + magnitude) + (0.5 * roundness) / (Math.sqrt(square + roundness) + magnitude);
  },
  derivative: (x, roundness = b.default) => {
    const r = root(x, roundness);
    return x < 0 ? roundness / 2 / (r - x) / r : 0.5 + (r === Infinity ? 1 : x / r) / 2;
  },
  secondDerivative: (x, roundness = b.default) => {
    const r = root(x, roundness);
    return roundness / 2 / r / r / r;
  },
  parameterDerivative: (x, roundness = b.default) => 0.25 / root(x, roundness),
  parameter: b,
  kinks: () => [],
} satisfies Activation;

/** What there is to read about it. */
export const facts: Facts = {
  name: 'squareplus',
  aliases: [],
  description: 'A rounded ReLU made of a square root instead of an exponential and a logarithm.',
  verdict: 'Making a number positive without an exponential; its left tail is long.',
  tex: {
    symbol: String.raw`\operatorname{squareplus}`,
    value: String.raw`\frac{z + \sqrt{z^2 + b}}{2}`,
    derivative: String.raw`\frac12\Bigl(1 + \frac{z}{\sqrt{z^2 + b}}\Bigr)`,
    stable: String.raw`\frac{b}{2\,\bigl(\sqrt{z^2 + b} - z\bigr)} \quad (z < 0)`,
  },
  range: String.raw`(0, \infty)`,
  limits: ['0', String.raw`\infty`],
  smoothness: 'C∞',
  monotone: true,
  odd: false,
  zeroCentred: false,
  saturates: 'left',
  apis: {
    pytorch: { names: [], call: '(x + torch.sqrt(x * x + 4)) / 2' },
    tensorflow: { names: [], call: '(x + tf.sqrt(x * x + 4)) / 2' },
    keras: { names: ['keras.activations.squareplus(b=4)'], call: 'keras.activations.squareplus(x)' },
    jax: { names: ['jax.nn.squareplus(b=4)'], call: 'jax.nn.squareplus(x)' },
    onnx: { names: [], graph: 'Div(Add(x, Sqrt(Add(Mul(x, x), 4))), 2)' },
  },
  numpy: `import numpy as np

def squareplus(x, b=4.0):
    root = np.hypot(x, np.sqrt(b))
    # x + root would cancel for x < 0.
    return np.where(x < 0, b / (root + np.abs(x)), x + root) / 2

def squareplus_slope(x, b=4.0):
    return squareplus(x, b) / np.hypot(x, np.sqrt(b))`,
  exact: {
    value: '(x + sqrt(x**2 + p)) / 2',
    derivative: '(1 + x / sqrt(x**2 + p)) / 2',
    secondDerivative: 'p / 2 / sqrt(x**2 + p)**3',
    parameterDerivative: '1 / (4 * sqrt(x**2 + p))',
    parameters: [0.1],
  },
  textbook: '(x + Math.sqrt(x * x + 4)) / 2',
  references: ['barron2021'],
};
