import type { Reading } from '../activations/facts-types.ts';
import type { GatedId } from './gated.ts';

const sigmoid = `def sigmoid(x):
    e = np.exp(-np.abs(x))
    return np.where(x >= 0, 1.0, e) / (1 + e)`;

/** What there is to read about the gated pairs, functions of a value half a and a gate half b; calls are in a and b. */
export const factsOfGates = {
  glu: {
    name: 'gated linear unit',
    aliases: [],
    description: 'One half of a layer’s outputs times the sigmoid of the other half.',
    verdict: 'The gate of convolutional language models; in transformers SwiGLU and GEGLU have taken its place.',
    tex: {
      symbol: String.raw`\operatorname{GLU}`,
      value: String.raw`a\,\sigma(b)`,
      derivative: String.raw`\bigl(\sigma(b),\; a\,\sigma(b)\,\sigma(-b)\bigr)`,
    },
    apis: {
      pytorch: {
        names: ['torch.nn.functional.glu(dim=-1)', 'torch.nn.GLU(dim=-1)'],
        call: 'torch.nn.functional.glu(torch.cat([a, b], dim=-1), dim=-1)',
      },
      tensorflow: { names: [], call: 'a * tf.nn.sigmoid(b)' },
      keras: {
        names: ['keras.activations.glu(axis=-1)'],
        call: 'keras.activations.glu(keras.ops.concatenate([a, b], axis=-1))',
      },
      jax: { names: ['jax.nn.glu(axis=-1)'], call: 'jax.nn.glu(jnp.concatenate([a, b], axis=-1))' },
      onnx: { names: [], graph: 'Mul(a, Sigmoid(b))' },
    },
    numpy: `import numpy as np

${sigmoid}

def glu(a, b):
    return a * sigmoid(b)

def glu_slope(a, b):
    return sigmoid(b), a * sigmoid(b) * sigmoid(-b)  # by a, by b`,
    references: ['dauphin2017', 'shazeer2020', 'narang2021'],
  },
  swiglu: {
    name: 'gated linear unit with a Swish gate',
    aliases: [],
    description: 'One half of a layer’s outputs times the SiLU of the other half.',
    verdict: 'The feed-forward block of most language models of today, with two thirds of the hidden width.',
    tex: {
      symbol: String.raw`\operatorname{SwiGLU}`,
      value: String.raw`a\,b\,\sigma(b)`,
      derivative: String.raw`\Bigl(b\,\sigma(b),\; a\,\sigma(b)\bigl(1 + b\,\sigma(-b)\bigr)\Bigr)`,
    },
    apis: {
      pytorch: { names: [], call: 'a * torch.nn.functional.silu(b)' },
      tensorflow: { names: [], call: 'a * tf.nn.silu(b)' },
      keras: { names: [], call: 'a * keras.activations.silu(b)' },
      jax: { names: [], call: 'a * jax.nn.silu(b)' },
      onnx: {
        names: ['SwiGLU(alpha=1.0)'],
        since: 28,
        differs: 'Operator set 28 comes with ONNX 1.23. The gate is the first input, the value the second.',
      },
    },
    numpy: `import numpy as np

${sigmoid}

def swiglu(a, b):
    return a * b * sigmoid(b)

def swiglu_slope(a, b):
    return b * sigmoid(b), a * sigmoid(b) * (1 + b * sigmoid(-b))  # by a, by b`,
    references: ['shazeer2020', 'narang2021', 'dauphin2017'],
  },
  geglu: {
    name: 'gated linear unit with a GELU gate',
    aliases: [],
    description: 'One half of a layer’s outputs times the GELU of the other half.',
    verdict: 'Feed-forward blocks; the tanh form of the GELU where the checkpoint has it, as Gemma’s.',
    tex: {
      symbol: String.raw`\operatorname{GEGLU}`,
      value: String.raw`a\,b\,\Phi(b)`,
      derivative: String.raw`\Bigl(b\,\Phi(b),\; a\,\bigl(\Phi(b) + b\,\varphi(b)\bigr)\Bigr)`,
    },
    apis: {
      pytorch: { names: [], call: 'a * torch.nn.functional.gelu(b)' },
      tensorflow: { names: [], call: 'a * tf.nn.gelu(b)' },
      keras: { names: [], call: 'a * keras.activations.gelu(b)' },
      jax: { names: [], call: 'a * jax.nn.gelu(b, approximate=False)' },
      onnx: { names: [], graph: 'Mul(a, Gelu(b))' },
    },
    numpy: `from math import erfc, pi, sqrt
import numpy as np

def normal_cdf(x):
    return np.vectorize(lambda t: erfc(-t / sqrt(2)) / 2)(x)

def geglu(a, b):
    return a * b * normal_cdf(b)

def geglu_slope(a, b):
    density = np.exp(-b * b / 2) / sqrt(2 * pi)
    return b * normal_cdf(b), a * (normal_cdf(b) + b * density)  # by a, by b`,
    references: ['shazeer2020', 'narang2021', 'dauphin2017'],
  },
} as const satisfies Record<GatedId, Reading>;
