/**
 * Every activation function over 10⁶ numbers, as the ratio of its time to that of a bare loop with its textbook formula.
 *
 * The textbook formula, `textbook` in the function's own file, may be wrong in the tails; it is only the measure of speed.
 */
import { facts } from '../src/lib/activations/facts.ts';
import { activationIds, activations, mulberry32, normal } from '../src/lib/index.ts';
import { erf } from './textbook.mjs';

const count = 1_000_000;
const rounds = 25;
const warmUps = 12;

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
  const theirs = loop(facts[id].textbook, `${id} of the textbook`);
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

const ratios = activationIds.map((id) => {
  const { ours, theirs, ratio } = compare(id, input);
  console.log(id.padEnd(16), ours.toFixed(2).padStart(8), theirs.toFixed(2).padStart(9), ratio.toFixed(2).padStart(7));
  return ratio;
});

if (!ratios.every(Number.isFinite)) throw new Error('a ratio is not a number: nothing was measured');
const mean = Math.exp(ratios.reduce((sum, ratio) => sum + Math.log(ratio), 0) / ratios.length);
console.log(`\ngeometric mean ${mean.toFixed(2)} (goal 1.5), greatest ${Math.max(...ratios).toFixed(2)} (goal 3)\n`);
