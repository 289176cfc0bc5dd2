/**
 * Every activation function over 10⁶ numbers, as the ratio of its time to that of a bare loop with its textbook formula.
 *
 * The textbook formula may be wrong in the tails; it is only the measure of speed. GELU's is the erf of Abramowitz & Stegun 7.1.26.
 */
import { activations, mulberry32, normal } from '../src/lib/index.ts';

const count = 1_000_000;
const rounds = 25;
const warmUps = 12;

const textbook = {
  identity: 'x',
  step: 'x > 0 ? 1 : 0',
  sigmoid: '1 / (1 + Math.exp(-x))',
  'log-sigmoid': 'Math.log(1 / (1 + Math.exp(-x)))',
  tanh: 'Math.tanh(x)',
  relu: 'Math.max(0, x)',
  relu6: 'Math.min(Math.max(0, x), 6)',
  'leaky-relu': 'x > 0 ? x : 0.01 * x',
  prelu: 'x > 0 ? x : 0.25 * x',
  elu: 'x > 0 ? x : Math.exp(x) - 1',
  selu: 'x > 0 ? 1.0507009873554805 * x : 1.7580993408473766 * (Math.exp(x) - 1)',
  celu: 'Math.max(0, x) + Math.min(0, Math.exp(x) - 1)',
  softplus: 'Math.log(1 + Math.exp(x))',
  softsign: 'x / (1 + Math.abs(x))',
  swish: 'x / (1 + Math.exp(-x))',
  gelu: '0.5 * x * (1 + erf(x / Math.SQRT2))',
  'gelu-tanh': '0.5 * x * (1 + Math.tanh(0.7978845608028654 * (x + 0.044715 * x * x * x)))',
  mish: 'x * Math.tanh(Math.log(1 + Math.exp(x)))',
  'hard-sigmoid': 'Math.max(0, Math.min(1, x / 6 + 0.5))',
  'hard-tanh': 'Math.max(-1, Math.min(1, x))',
  'hard-swish': 'x * Math.max(0, Math.min(1, x / 6 + 0.5))',
  tanhshrink: 'x - Math.tanh(x)',
  softshrink: 'x > 0.5 ? x - 0.5 : x < -0.5 ? x + 0.5 : 0',
  hardshrink: 'Math.abs(x) > 0.5 ? x : 0',
  squareplus: '(x + Math.sqrt(x * x + 4)) / 2',
  'quick-gelu': 'x / (1 + Math.exp(-1.702 * x))',
  'squared-relu': 'x > 0 ? x * x : 0',
  'lecun-tanh': '1.7159 * Math.tanh((2 / 3) * x)',
};

const erf = `(z) => {
  const t = 1 / (1 + 0.3275911 * Math.abs(z));
  const y = ((((1.061405429 * t - 1.453152027) * t + 1.421413741) * t - 0.284496736) * t + 0.254829592) * t;
  return Math.sign(z) * (1 - y * Math.exp(-z * z));
}`;

/** A loop with source of its own: loops of the same source share V8's type feedback, and the second one measured pays for the first. */
const loop = (expression, name) =>
  new Function(
    'input',
    'output',
    'f',
    `/* ${name} */ const erf = ${erf};
    for (let index = 0; index < input.length; index++) { const x = input[index]; output[index] = ${expression}; }`,
  );

const median = (numbers) => numbers.toSorted((a, b) => a - b)[numbers.length >> 1];

function time(run, input, output, f) {
  const start = process.hrtime.bigint();
  run(input, output, f);
  return Number(process.hrtime.bigint() - start) / input.length;
}

/** Nanoseconds per number of the lib's loop and of the textbook's, and the median of their ratio, measured by turns. */
function compare(id, input) {
  const output = new Float64Array(input.length);
  const ours = loop('f(x)', `${id} of the lib`);
  const theirs = loop(textbook[id], `${id} of the textbook`);
  const samples = [];
  for (let round = 0; round < warmUps + rounds; round++) {
    const sample = [time(ours, input, output, activations[id].value), time(theirs, input, output)];
    if (round >= warmUps) samples.push(sample);
  }
  return {
    ours: median(samples.map(([own]) => own)),
    theirs: median(samples.map(([, other]) => other)),
    // Of pairs taken next to each other, so that a busy machine slows both sides.
    ratio: median(samples.map(([own, other]) => own / other)),
  };
}

const next = normal(mulberry32(1));
const input = Float64Array.from({ length: count }, () => 3 * next());
console.log(`f over a Float64Array of 10⁶, x ~ N(0, 3²): ns per number and median ratio of ${rounds} pairs\n`);
console.log('function'.padEnd(16), 'lib'.padStart(8), 'textbook'.padStart(9), 'ratio'.padStart(7));

const ratios = Object.keys(activations).map((id) => {
  const { ours, theirs, ratio } = compare(id, input);
  console.log(id.padEnd(16), ours.toFixed(2).padStart(8), theirs.toFixed(2).padStart(9), ratio.toFixed(2).padStart(7));
  return ratio;
});

const mean = Math.exp(ratios.reduce((sum, ratio) => sum + Math.log(ratio), 0) / ratios.length);
console.log(`\ngeometric mean ${mean.toFixed(2)} (goal 1.5), greatest ${Math.max(...ratios).toFixed(2)} (goal 3)\n`);
