import { productError } from '../../numerics/special/errors.ts';
import { gateBend, gateSlope, shutGate } from '../../numerics/special/gate.ts';
import type { Facts } from '../facts-types.ts';
import type { Activation } from '../types.ts';

/** 2√(2/π), and 0.044715 times it, each as a sum of two doubles. */
const linear = 1.5957691216057308;
const linearLow = -9.96930880911092e-17;
const cubic = 0.07135481627260025;
const cubicLow = -4.1218577217431825e-18;
/** Three times that, for the slope. */
const threefold = 0.21406444881780073;
const threefoldLow = 1.5122146425849084e-18;

/** x(2√(2/π) + cx²): with c = `cubic` s(x), the argument of the gate, with c = `threefold` x·s′(x). */
const odd = (x: number, c: number): number => x * (linear + c * (x * x));

/** What rounding took from 2√(2/π) + cx². */
function evenError(x: number, c: number, cLow: number): number {
  const square = x * x;
  const term = c * square;
  const sum = linear + term;
  // Knuth's sum, which does not ask whether `linear` or `term` is larger.
  const part = sum - linear;
  const sumError = linear - (sum - part) + (term - part);
  return sumError + productError(c, square) + c * productError(x, x) + cLow * square + linearLow;
}

/** What rounding took from `odd(x, c)`: e^s would multiply it by s. */
const oddError = (x: number, c: number, cLow: number): number =>
  productError(x, linear + c * (x * x)) + x * evenError(x, c, cLow);

/** x moved to where the gate is open or shut to the last bit. */
const clip = (x: number): number => Math.min(Math.max(x, -40), 40);

/** f(x) = ½x(1 + tanh(√(2/π)(x + 0.044715x³))) = x·σ(s(x)). */
export const maths = {
  value: (x) => {
    if (x >= 0) return x / (1 + Math.exp(-odd(x, cubic)));
    const near = clip(x);
    return shutGate(near, odd(near, cubic), oddError(near, cubic, cubicLow));
  },
  derivative: (x) => {
    const near = clip(x);
    const p = odd(near, threefold);
    return gateSlope(odd(near, cubic), oddError(near, cubic, cubicLow), p, oddError(near, threefold, threefoldLow));
  },
  // a = 2s′ + xs″ = 2(2s′ − 2√(2/π)) and b = |x|s′² are close to each other around the zeros: their rounding errors count.
  secondDerivative: (x) => {
    const near = clip(x);
    const slope = linear + threefold * (near * near);
    const slopeLow = evenError(near, threefold, threefoldLow);
    const half = 2 * slope - linear;
    const halfLow = 2 * slope - half - linear + 2 * slopeLow - linearLow;
    const p = Math.abs(near) * slope;
    const fall = p * slope;
    const fallLow = productError(p, slope) + productError(Math.abs(near), slope) * slope + 2 * p * slopeLow;
    const difference = 2 * half - fall + (2 * halfLow - fallLow);
    return gateBend(odd(near, cubic), oddError(near, cubic, cubicLow), difference, 2 * half + fall);
  },
  kinks: () => [],
} satisfies Activation;

/** What there is to read about it. */
export const facts: Facts = {
  name: 'Gaussian error linear unit, tanh form',
  aliases: ['approximate GELU', 'gelu_new', 'gelu_pytorch_tanh'],
  description: 'GELU with a tanh of a cubic in the place of the error function, within 4.8 × 10⁻⁴ of it.',
  verdict: 'Checkpoints that were trained with it, such as GPT-2 and Gemma.',
  tex: {
    symbol: String.raw`\operatorname{GELU}_{\tanh}`,
    value: String.raw`\frac{z}{2}\Bigl(1 + \tanh\bigl(\sqrt{2/\pi}\,(z + 0.044715\,z^3)\bigr)\Bigr)`,
    derivative: String.raw`\frac{1 + \tanh u}{2} + \frac{z\,(1 - \tanh^2 u)}{2}\,u', \quad u = \sqrt{2/\pi}\,(z + 0.044715\,z^3)`,
    stable: String.raw`z\,\sigma(2u), \quad u = \sqrt{2/\pi}\,(z + 0.044715\,z^3)`,
  },
  range: String.raw`[-0.1700, \infty)`,
  limits: ['0', String.raw`\infty`],
  smoothness: 'C∞',
  monotone: false,
  odd: false,
  zeroCentred: false,
  saturates: 'left',
  apis: {
    pytorch: {
      names: ["torch.nn.functional.gelu(approximate='tanh')", "torch.nn.GELU(approximate='tanh')"],
      call: "torch.nn.functional.gelu(x, approximate='tanh')",
      differs: 'The exact form is taken unless asked otherwise.',
    },
    tensorflow: {
      names: ['tf.nn.gelu(approximate=True)'],
      call: 'tf.nn.gelu(x, approximate=True)',
      differs: 'The exact form is taken unless asked otherwise.',
    },
    keras: {
      names: ['keras.activations.gelu(approximate=True)'],
      call: 'keras.activations.gelu(x, approximate=True)',
      differs: 'The exact form is taken unless asked otherwise.',
    },
    jax: { names: ['jax.nn.gelu(approximate=True)'], call: 'jax.nn.gelu(x)' },
    onnx: {
      names: ['Gelu(approximate="tanh")'],
      since: 20,
      differs: 'The exact form is taken unless asked otherwise.',
    },
  },
  numpy: `import numpy as np

ROOT = np.sqrt(2 / np.pi)

def sigmoid(x):
    e = np.exp(-np.abs(x))
    return np.where(x >= 0, 1.0, e) / (1 + e)

def gelu_tanh(x):
    # (1 + tanh u) / 2 is the sigmoid of 2u.
    return x * sigmoid(2 * ROOT * (x + 0.044715 * x**3))

def gelu_tanh_slope(x):
    u = 2 * ROOT * (x + 0.044715 * x**3)
    return sigmoid(u) * (1 + 2 * ROOT * (x + 3 * 0.044715 * x**3) * sigmoid(-u))`,
  exact: {
    where: {
      u: '2 * sqrt(2 / pi) * (x + 0.044715 * x**3)',
      s: 'sqrt(2 / pi) * (1 + 3 * 0.044715 * x**2)',
    },
    value: 'x * sigma(u)',
    derivative: 'sigma(u) + 2 * x * s * sigma1(u)',
    secondDerivative: '4 * s * sigma1(u) + x * (4 * s**2 * sigma2(u) + 12 * sqrt(2 / pi) * 0.044715 * x * sigma1(u))',
    tail: '1 / 33',
  },
  textbook: '0.5 * x * (1 + Math.tanh(0.7978845608028654 * (x + 0.044715 * x * x * x)))',
  references: ['hendrycks2016'],
};
