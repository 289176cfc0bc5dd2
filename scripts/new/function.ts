import { camelCase, insertBefore, need, Refusal, requireName, type Maker } from './plan.ts';

const ids = 'src/lib/activations/ids.ts';
const index = 'src/lib/activations/index.ts';
const words = 'content/en/words/functions.json';

/** An activation function that begins as z/√(1 + z²), whole and true: what is other about it is written over that. */
export const newFunction: Maker = (name, read) => {
  requireName(name, 'hard-swish');
  const file = `src/lib/activations/functions/${name}.ts`;
  const names = JSON.parse(need(read, words)) as Record<string, string>;
  if (read(file) !== undefined || Object.hasOwn(names, name)) throw new Refusal(`There is a function ${name} already.`);
  const identifier = camelCase(name);
  if (!isIdentifier(identifier)) throw new Refusal(`"${name}" is a word of JavaScript itself: choose another.`);
  const key = identifier === name ? name : `'${name}'`;
  const entry = identifier === name ? name : `'${name}': ${identifier}`;
  const lists = /^} as const satisfies Record<(string|ActivationId), \w+>;/m;
  const imported = insertBefore(
    need(read, index),
    /^import \{ activationIds/m,
    `import { maths as ${identifier} } from './functions/${name}.ts';\n`,
    index,
  );
  return {
    files: {
      [file]: text(name),
      [ids]: insertBefore(need(read, ids), lists, `  ${key}: 'tanh',\n`, ids),
      [index]: insertBefore(imported, lists, `  ${entry},\n`, index),
      [words]: `${JSON.stringify({ ...names, [name]: name.replaceAll('-', ' ') }, null, 2)}\n`,
    },
    next: [
      `Write in ${file} what the function is; it begins as z/√(1 + z²).`,
      `Move its line in ${ids} to its place in the course, and name its family there.`,
      'npm run reference computes its correctly rounded values, measures it against them and writes docs/library.md.',
      'npm test: what is still missing fails with the name of the function.',
    ],
  };
};

function isIdentifier(text: string): boolean {
  try {
    new Function(`'use strict'; let ${text};`);
    return true;
  } catch {
    return false;
  }
}

const text = (name: string): string => `import type { Facts } from '../facts-types.ts';
import type { Activation } from '../types.ts';

/** The greatest square is finite, and ∞/∞ is never met. */
const near = (x: number) => Math.max(Math.min(x, 1e150), -1e150);

/** f(x) = x/√(1 + x²). */
export const maths = {
  value: (x) => near(x) / Math.sqrt(1 + near(x) * near(x)),
  derivative: (x) => {
    const square = 1 + x * x;
    return 1 / square / Math.sqrt(square);
  },
  secondDerivative: (x) => {
    const square = 1 + near(x) * near(x);
    return (-3 * near(x)) / square / square / Math.sqrt(square);
  },
  kinks: () => [],
} satisfies Activation;

/** What there is to read about it. */
export const facts: Facts = {
  name: '${name.replaceAll('-', ' ')} function',
  aliases: [],
  description: 'A squashing function between −1 and 1 without an exponential, whose tails level off like 1/z².',
  verdict: 'Far out it keeps more slope than tanh; try tanh first.',
  tex: {
    symbol: String.raw\`\\operatorname{${name}}\`,
    value: String.raw\`\\frac{z}{\\sqrt{1 + z^2}}\`,
    derivative: String.raw\`(1 + z^2)^{-3/2}\`,
  },
  range: '(-1, 1)',
  limits: ['-1', '1'],
  smoothness: 'C∞',
  monotone: true,
  odd: true,
  zeroCentred: true,
  saturates: 'both',
  apis: {
    pytorch: { names: [], call: 'x / torch.sqrt(1 + x * x)' },
    tensorflow: { names: [], call: 'x / tf.sqrt(1 + x * x)' },
    keras: { names: [], call: 'x / keras.ops.sqrt(1 + x * x)' },
    jax: { names: [], call: 'x / jnp.sqrt(1 + x * x)' },
    onnx: { names: [], graph: 'Div(x, Sqrt(Add(1, Mul(x, x))))' },
  },
  numpy: \`import numpy as np

def ${name.replaceAll('-', '_')}(x):
    return x / np.sqrt(1 + x * x)

def ${name.replaceAll('-', '_')}_slope(x):
    return (1 + x * x) ** -1.5\`,
  exact: {
    value: 'x / sqrt(1 + x**2)',
    derivative: '1 / sqrt(1 + x**2)**3',
    secondDerivative: '-3 * x / sqrt(1 + x**2)**5',
  },
  textbook: 'x / Math.sqrt(1 + x * x)',
  references: ['dubey2022'],
};
`;
