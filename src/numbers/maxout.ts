import { bestLines } from '../lib/experiments/best-lines.ts';
import { fitQuality, maxoutFit } from '../lib/experiments/maxout-fit.ts';
import { median } from '../lib/experiments/layer-ratios.ts';
import { finish } from '../lib/network/train.ts';
import type { Numbers } from './registry.ts';

const square = (x: number) => x * x;
const dome = (x: number) => -x * x;
const sine = (x: number) => Math.sin(Math.PI * x);
const seeds = [1, 2, 3, 4, 5];

const fit = (target: (x: number) => number, pieces: number, minus: number, seed: number) =>
  fitQuality(finish(maxoutFit({ target, pieces, minus, seed })).at(-1)!, target, minus);
const trained = (target: (x: number) => number, pieces: number, minus = 0) =>
  seeds.map((seed) => fit(target, pieces, minus, seed));
/** How many of eight lines win somewhere, seed by seed. */
const used = () => trained(square, 8).map(({ wins }) => wins.filter((count) => count > 0).length);
const rms = (target: (x: number) => number, pieces: number, minus = 0) =>
  median(trained(target, pieces, minus).map((quality) => quality.rms));

/** Weights and biases of a dense layer of maxout units with k lines each. */
const parameters = (inputs: number, units: number, lines: number) => (inputs * units + units) * lines;

export const numbers: Numbers = {
  'best-1': () => bestLines(square, 1).error,
  'best-2': () => bestLines(square, 2).error,
  'best-3': () => bestLines(square, 3).error,
  'best-4': () => bestLines(square, 4).error,
  'best-8': () => bestLines(square, 8).error,
  'dome-best': () => bestLines(dome, 4).error,
  'trained-2': () => rms(square, 2),
  'trained-3': () => rms(square, 3),
  'trained-2-seed-7': () => fit(square, 2, 0, 7).rms,
  'used-8': () => median(used()),
  'used-8-least': () => Math.min(...used()),
  'used-8-most': () => Math.max(...used()),
  'dome-4': () => rms(dome, 4),
  'dome-2-2': () => rms(dome, 2, 2),
  'sine-2': () => rms(sine, 2),
  'sine-2-2': () => rms(sine, 2, 2),
  'dense-1': () => parameters(784, 256, 1),
  'dense-2': () => parameters(784, 256, 2),
  'dense-4': () => parameters(784, 256, 4),
  'two-matrices': () => 2 * 768 * 3072,
  'three-matrices': () => 3 * 768 * 2048,
};
