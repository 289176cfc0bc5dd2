import { facts } from './facts.ts';
import { activations, type ActivationId } from './index.ts';

/** A piece of code that shows a function and its slope, and what it prints. */
export interface Sample {
  readonly dialect: 'pytorch' | 'tensorflow' | 'jax' | 'numpy' | 'typescript';
  readonly code: string;
  readonly prints: string;
}

/** The pre-activations that every sample shows: off all kinks, on both sides of 0. */
const shown = [-2, 0.25, 2];

/** A list as Python prints it after rounding to four places. */
function pythonList(values: readonly number[]): string {
  const texts = values.map((value) => {
    const rounded = String(Number(value.toFixed(4)));
    return rounded.includes('.') ? rounded : `${rounded}.0`;
  });
  return `[${texts.join(', ')}]`;
}

const tensor = `[${shown.map((x) => x.toFixed(2)).join(', ')}]`;
const rounded = 'lambda v: [round(float(t), 4) for t in v]';

const pytorch = (call: string) => `import torch

x = torch.tensor(${tensor}, requires_grad=True)
y = ${call}
y.sum().backward()

rounded = ${rounded}
print(rounded(y), rounded(x.grad))`;

const tensorflow = (call: string) => `${call.includes('keras.') ? 'import keras\n' : ''}import tensorflow as tf

x = tf.constant(${tensor})
with tf.GradientTape() as tape:
    tape.watch(x)
    y = ${call}

rounded = ${rounded}
print(rounded(y), rounded(tape.gradient(y, x)))`;

const jax = (call: string) => `import jax
import jax.numpy as jnp

f = lambda x: ${call}
x = jnp.array(${tensor})

rounded = ${rounded}
print(rounded(f(x)), rounded(jax.vmap(jax.grad(f))(x)))`;

const numpy = (code: string, name: string) => `${code}

x = np.array(${tensor})
rounded = ${rounded}
print(rounded(${name}(x)), rounded(${name}_slope(x)))`;

const typescript = (id: ActivationId) => `import { activations } from 'slope/lib';

const { value, derivative } = activations${/^\w+$/.test(id) ? `.${id}` : `['${id}']`};
for (const x of [${shown.join(', ')}]) {
  console.log(value(x).toFixed(4), derivative(x).toFixed(4));
}`;

/** The function in five dialects, with its value and slope at −2, ¼ and 2. */
export function samplesOf(id: ActivationId): readonly Sample[] {
  const { apis, numpy: code } = facts[id];
  const { value, derivative } = activations[id];
  const values = shown.map((x) => value(x));
  const slopes = shown.map((x) => derivative(x));
  const python = `${pythonList(values)} ${pythonList(slopes)}`;
  const lines = values.map((y, k) => `${y.toFixed(4)} ${slopes[k]!.toFixed(4)}`);
  // Keras is TensorFlow's own way of naming an activation: where TensorFlow has no name, Keras often has.
  const tensorflowCall =
    apis.tensorflow.names.length > 0 || apis.keras.names.length === 0 ? apis.tensorflow : apis.keras;
  return [
    { dialect: 'pytorch', code: pytorch(apis.pytorch.call), prints: python },
    { dialect: 'tensorflow', code: tensorflow(tensorflowCall.call), prints: python },
    { dialect: 'jax', code: jax(apis.jax.call), prints: python },
    { dialect: 'numpy', code: numpy(code, id.replaceAll('-', '_')), prints: python },
    { dialect: 'typescript', code: typescript(id), prints: lines.join('\n') },
  ];
}
