import type { Reading } from '../activations/facts-types.ts';

/** What there is to read about the functions of several numbers; calls are in scores x, and for maxout in weights w and biases b too. */
export const factsOfVectors = {
  softmax: {
    name: 'softmax',
    aliases: ['normalised exponential', 'soft argmax'],
    description: 'Turns scores into probabilities: exponentials divided by their sum.',
    verdict: 'Outputs of which exactly one of K is true, and attention; feed the loss with the scores themselves.',
    tex: {
      symbol: String.raw`\operatorname{softmax}`,
      value: String.raw`\frac{e^{z_i/T}}{\sum_j e^{z_j/T}}`,
      derivative: String.raw`\frac1T\bigl(\operatorname{diag}(p) - p\,p^\top\bigr)`,
      stable: String.raw`\frac{e^{(z_i - m)/T}}{\sum_j e^{(z_j - m)/T}}, \quad m = \max_j z_j`,
    },
    apis: {
      pytorch: {
        names: ['torch.softmax(dim)', 'torch.nn.functional.softmax(dim)', 'torch.nn.Softmax(dim)'],
        call: 'torch.softmax(x, dim=-1)',
        differs: '`torch.softmax` needs `dim`; the other two guess one without it, and warn.',
      },
      tensorflow: { names: ['tf.nn.softmax(axis=-1)'], call: 'tf.nn.softmax(x)' },
      keras: {
        names: ['keras.activations.softmax(axis=-1)', 'keras.layers.Softmax(axis=-1)'],
        call: 'keras.activations.softmax(x)',
      },
      jax: { names: ['jax.nn.softmax(axis=-1)'], call: 'jax.nn.softmax(x)' },
      onnx: {
        names: ['Softmax(axis=-1)'],
        since: 1,
        differs: 'Up to operator set 12 the axis is 1 and all later axes are one.',
      },
    },
    numpy: `import numpy as np

def softmax(z, temperature=1.0):
    e = np.exp((z - np.max(z)) / temperature)  # no exponent above 0, so it cannot overflow
    return e / np.sum(e)

def softmax_slope(z, temperature=1.0):
    p = softmax(z, temperature)
    return (np.diag(p) - np.outer(p, p)) / temperature`,
    references: ['bridle1990', 'hinton2015', 'guo2017', 'gao2017'],
  },
  'log-softmax': {
    name: 'log-softmax',
    aliases: ['logarithm of the softmax'],
    description: 'The logarithms of the softmax’s probabilities, without taking the probabilities first.',
    verdict: 'Inside the cross-entropy of a classifier, whose gradient by the scores is then p − y.',
    tex: {
      symbol: String.raw`\operatorname{log\,softmax}`,
      value: String.raw`\frac{z_i}{T} - \ln\sum_j e^{z_j/T}`,
      derivative: String.raw`\frac1T\bigl(I - \mathbf 1\,p^\top\bigr)`,
      stable: String.raw`\frac{z_i - m}{T} - \operatorname{log1p}\sum_{j \ne \hat\jmath} e^{(z_j - m)/T}, \quad m = z_{\hat\jmath} = \max_j z_j`,
    },
    apis: {
      pytorch: {
        names: ['torch.log_softmax(dim)', 'torch.nn.functional.log_softmax(dim)', 'torch.nn.LogSoftmax(dim)'],
        call: 'torch.log_softmax(x, dim=-1)',
        differs: '`torch.log_softmax` needs `dim`; the other two guess one without it, and warn.',
      },
      tensorflow: { names: ['tf.nn.log_softmax(axis=-1)'], call: 'tf.nn.log_softmax(x)' },
      keras: { names: ['keras.activations.log_softmax(axis=-1)'], call: 'keras.activations.log_softmax(x)' },
      jax: { names: ['jax.nn.log_softmax(axis=-1)'], call: 'jax.nn.log_softmax(x)' },
      onnx: {
        names: ['LogSoftmax(axis=-1)'],
        since: 1,
        differs: 'Up to operator set 12 the axis is 1 and all later axes are one.',
      },
    },
    numpy: `import numpy as np

def log_softmax(z, temperature=1.0):
    gaps = (z - np.max(z)) / temperature
    others = np.exp(gaps)
    others[np.argmax(z)] = 0.0
    return gaps - np.log1p(np.sum(others))  # keeps its digits where one score leads by far

def log_softmax_slope(z, temperature=1.0):
    p = np.exp(log_softmax(z, temperature))
    return (np.eye(len(z)) - p) / temperature  # row i, column j: by z_j`,
    references: ['bridle1990', 'guo2017'],
  },
  sparsemax: {
    name: 'sparsemax',
    aliases: ['Euclidean projection onto the simplex'],
    description: 'The probabilities nearest to the scores; small scores get exactly 0.',
    verdict: 'Attention and outputs that should leave most choices out.',
    tex: {
      symbol: String.raw`\operatorname{sparsemax}`,
      value: String.raw`\max(z_i - \tau, 0), \quad \sum_j \max(z_j - \tau, 0) = 1`,
      derivative: String.raw`\operatorname{diag}(s) - \frac{s\,s^\top}{|S|}, \quad s_i = [p_i > 0]`,
    },
    apis: {
      pytorch: { names: [] },
      tensorflow: { names: [] },
      keras: { names: ['keras.activations.sparsemax(axis=-1)'], call: 'keras.activations.sparsemax(x)' },
      jax: { names: [] },
      onnx: { names: [] },
    },
    numpy: `import numpy as np

def sparsemax(z):
    gaps = np.sort(z - np.max(z))[::-1]
    sums = np.cumsum(gaps)
    counts = np.arange(1, len(z) + 1)
    size = np.max(counts[1 + counts * gaps > sums])
    return np.maximum(z - np.max(z) - (sums[size - 1] - 1) / size, 0.0)

def sparsemax_slope(z):
    s = (sparsemax(z) > 0).astype(float)
    return np.diag(s) - np.outer(s, s) / np.sum(s)`,
    references: ['martins2016'],
  },
  maxout: {
    name: 'maxout unit',
    aliases: ['maximum of affine pieces'],
    description: 'The largest of k affine functions of the inputs: a hidden unit that learns its own convex shape.',
    verdict: 'History with a lesson: near any convex curve, at k times the weights.',
    tex: {
      symbol: 'h',
      value: String.raw`\max_{i \le k}\,(w_i^\top x + b_i)`,
      derivative: String.raw`\frac{\partial h}{\partial x} = w_{i^*}, \quad \frac{\partial h}{\partial w_i} = x\,[i = i^*], \quad \frac{\partial h}{\partial b_i} = [i = i^*]`,
    },
    apis: {
      pytorch: {
        names: [],
        call: '(w @ x + b).amax(dim=-1)',
        differs: '`amax` shares the gradient evenly where pieces tie; `max(dim=-1)` gives it to one of them.',
      },
      tensorflow: { names: [], call: 'tf.reduce_max(tf.linalg.matvec(w, x) + b, axis=-1)' },
      keras: { names: [], call: 'keras.ops.max(keras.ops.matmul(w, x) + b, axis=-1)' },
      jax: { names: [], call: 'jnp.max(w @ x + b, axis=-1)' },
      onnx: { names: [], graph: 'ReduceMax(Add(MatMul(w, x), b))' },
    },
    numpy: `import numpy as np

def maxout(x, w, b):
    return np.max(w @ x + b)

def maxout_slope(x, w, b):
    winner = np.argmax(w @ x + b)  # the first of those that tie
    by_b = np.eye(len(b))[winner]
    return w[winner], np.outer(by_b, x), by_b  # by x, by w, by b`,
    references: ['goodfellow2013'],
  },
} as const satisfies Record<string, Reading>;
