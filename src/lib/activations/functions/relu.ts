import type { Facts } from '../facts-types.ts';
import type { Activation } from '../types.ts';

/** f(x) = max(0, x); f′(0) = 0 as in PyTorch, TensorFlow and JAX. */
export const maths = {
  value: (x) => Math.max(0, x),
  derivative: (x) => (x > 0 ? 1 : x <= 0 ? 0 : x),
  secondDerivative: (x) => (Number.isNaN(x) ? x : 0),
  kinks: () => [0],
} satisfies Activation;

/** What there is to read about it. */
export const facts: Facts = {
  name: 'rectified linear unit',
  aliases: ['rectifier', 'ramp function', 'positive part'],
  description: 'Keeps what is positive and puts 0 in the place of the rest.',
  verdict: 'The default; initialise as He does and watch the share of dead units.',
  tex: {
    symbol: String.raw`\operatorname{ReLU}`,
    value: String.raw`\max(z, 0)`,
    derivative: String.raw`\begin{cases} 1 & z > 0 \\ 0 & z \le 0 \end{cases}`,
  },
  range: String.raw`[0, \infty)`,
  limits: ['0', String.raw`\infty`],
  smoothness: 'C0',
  monotone: true,
  odd: false,
  zeroCentred: false,
  saturates: 'left',
  convention:
    'At 0 the slope 0 is taken, as `relu` does in PyTorch, TensorFlow and JAX; `torch.clamp(x, min=0)` takes 1, `torch.maximum` and `jnp.maximum` take ½.',
  apis: {
    pytorch: {
      names: ['torch.relu', 'torch.nn.functional.relu', 'torch.nn.ReLU()'],
      call: 'torch.relu(x)',
    },
    tensorflow: { names: ['tf.nn.relu'], call: 'tf.nn.relu(x)' },
    keras: {
      names: [
        'keras.activations.relu(negative_slope=0.0, max_value=None, threshold=0.0)',
        'keras.layers.ReLU(max_value=None, negative_slope=0.0, threshold=0.0)',
      ],
      call: 'keras.activations.relu(x)',
    },
    jax: { names: ['jax.nn.relu'], call: 'jax.nn.relu(x)' },
    onnx: { names: ['Relu'], since: 1 },
  },
  numpy: `import numpy as np

def relu(x):
    return np.maximum(x, 0.0)

def relu_slope(x):
    return np.where(x > 0, 1.0, 0.0)`,
  exact: {
    value: 'max(x, 0)',
    derivative: '1 if x > 0 else 0',
    secondDerivative: '0',
  },
  textbook: 'Math.max(0, x)',
  references: ['nair2010', 'glorot2011', 'krizhevsky2012', 'he2015', 'fukushima1969', 'hahnloser2000', 'bertoin2021'],
};
