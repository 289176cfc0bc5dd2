/*
 * One full training step (forward, backward, SGD) of this library against TensorFlow.js's CPU and WASM back ends.
 * They take turns in one process, and the ratio of the fastest rounds is printed: machines differ, ratios hardly do.
 * Each activation function has a process of its own, as a page with one network has: V8's loops remember what they met.
 * `npx node bench/training.mjs`, or with names of functions that both sides have: `… training.mjs gelu`.
 */
import { setWasmPaths } from '@tensorflow/tfjs-backend-wasm';
import * as tf from '@tensorflow/tfjs';
import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createNetwork, createOptimiser, forward, mulberry32, normal, outputs, trainStep } from '../src/lib/index.ts';

const require = createRequire(import.meta.url);
setWasmPaths(`${dirname(require.resolve('@tensorflow/tfjs-backend-wasm/package.json'))}/dist/`);

// TensorFlow.js without its checks, at its fastest.
tf.enableProdMode();

const RATE = 1e-3;
const ROUNDS = 60;

/** The same weights, examples and targets for all three. */
function setUp(sizes, batch, activation) {
  const layers = sizes
    .slice(1)
    .map((units, index) => ({ units, activation: index < sizes.length - 2 ? activation : 'identity' }));
  const network = createNetwork({
    inputs: sizes[0],
    layers,
    loss: 'mse',
    initialise: { weights: 'xavier', seed: 1 },
    rows: batch,
  });
  const gaussian = normal(mulberry32(2));
  const inputs = Float64Array.from({ length: batch * sizes[0] }, gaussian);
  const targets = Float64Array.from({ length: batch }, gaussian);
  return { network, data: { inputs, targets, rows: batch } };
}

function ours({ network, data }) {
  const optimiser = createOptimiser(network, { name: 'sgd', rate: RATE });
  return { step: () => trainStep(network, optimiser, data), stop() {} };
}

/** TensorFlow.js with its own optimiser and gradients, float32; nothing is read back in a step. */
function tensorflow({ network, data }, activation) {
  const weights = network.layers.map(({ weights, units, inputs }) =>
    tf.variable(tf.tidy(() => tf.transpose(tf.tensor2d(Float32Array.from(weights), [units, inputs])))),
  );
  const biases = network.layers.map(({ biases }) => tf.variable(tf.tensor1d(Float32Array.from(biases))));
  const x = tf.tensor2d(Float32Array.from(data.inputs), [data.rows, network.inputs]);
  const y = tf.tensor2d(Float32Array.from(data.targets), [data.rows, 1]);
  const optimiser = tf.train.sgd(RATE);
  const last = weights.length - 1;
  const loss = () =>
    tf.losses.meanSquaredError(
      y,
      weights.reduce((a, w, index) => {
        const z = tf.add(tf.matMul(a, w), biases[index]);
        return index < last ? tf[activation](z) : z;
      }, x),
    );
  return {
    step: () => optimiser.minimize(loss),
    loss: () => tf.tidy(() => loss().dataSync()[0]),
    stop: () => tf.dispose([...weights, ...biases, x, y]),
  };
}

/** Milliseconds of one step, over about `budget` milliseconds: short, so that some rounds are not interrupted. */
function time(step, budget) {
  const start = performance.now();
  let steps = 0;
  do {
    step();
    steps += 1;
  } while (performance.now() - start < budget);
  return (performance.now() - start) / steps;
}

/** Whether the two agree on the loss before the first step, so that the same work is timed. */
function check(set, theirs) {
  forward(set.network, set.data.inputs, set.data.rows);
  const loss =
    outputs(set.network).reduce((sum, value, row) => sum + (value - set.data.targets[row]) ** 2, 0) / set.data.rows;
  const other = theirs.loss();
  if (Math.abs(other / loss - 1) > 1e-4) throw new Error(`the losses differ: ${loss} and ${other}`);
}

async function compare(name, sizes, batch, activation) {
  const best = { ours: Infinity, cpu: Infinity, wasm: Infinity };
  for (const backend of ['cpu', 'wasm']) {
    await tf.setBackend(backend);
    const set = setUp(sizes, batch, activation);
    const theirs = tensorflow(set, activation);
    check(set, theirs);
    const mine = ours(set);
    time(mine.step, 300);
    time(theirs.step, 300);
    for (let round = 0; round < ROUNDS; round += 1) {
      best.ours = Math.min(best.ours, time(mine.step, 3));
      best[backend] = Math.min(best[backend], time(theirs.step, 3));
    }
    theirs.stop();
  }
  const times = Object.entries(best).map(([who, ms]) => `${who} ${ms.toFixed(3)} ms`);
  const ratios = ['cpu', 'wasm'].map((who) => `${(best[who] / best.ours).toFixed(1)}× ${who}`);
  console.log(
    `${name.padEnd(18)} batch ${String(batch).padStart(3)}  ${activation.padEnd(7)}  ${ratios.join('  ').padEnd(24)}  (${times.join(', ')})`,
  );
}

const small = [2, 8, 8, 8, 1];
const deep = [2, ...Array(20).fill(16), 1];
const [wanted] = process.argv.slice(2);
if (wanted === undefined) {
  console.log('Training step: how many times faster than TensorFlow.js (float64 here, float32 there)');
  console.log('Goals for 2-8-8-8-1: batch 32 at least 18× CPU and 13× WASM, batch 256 at least 6× and 2.5×');
  const file = fileURLToPath(import.meta.url);
  for (const activation of ['tanh', 'relu', 'sigmoid'])
    execFileSync(process.execPath, [file, activation], { stdio: 'inherit' });
} else {
  await compare('2-8-8-8-1', small, 32, wanted);
  await compare('2-8-8-8-1', small, 256, wanted);
  await compare('2-16×20-1', deep, 32, wanted);
  await compare('2-16×20-1', deep, 256, wanted);
}
