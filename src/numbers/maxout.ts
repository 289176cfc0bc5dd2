import { bestLines, leastRms } from '../lib/experiments/best-lines.ts';
import { maxoutSecondMoment } from '../lib/vectors/maxout.ts';
import { countOf, inRun, medianOf, seedsOf } from './chance/numbers.ts';
import { storedExperiment } from './chance/store.ts';
import measured from './maxout/measured.json' with { type: 'json' };
import { dome, measurements, square } from './maxout/measurements.ts';
import type { Numbers } from './registry.ts';

const of = (name: keyof typeof measurements) => storedExperiment(measurements[name], () => measured[name]);
const square2 = of('square2');
const square8 = of('square8');

/** Root mean square errors that the text compares with: a sine is followed below `near`, and missed above `far`. */
const near = 0.08;
const far = 0.37;
/** Within a hundredth of the least error that so many straight parts can have. */
const found = (target: (x: number) => number, parts: number) => {
  const most = 1.01 * leastRms(target, parts);
  return ({ rms }: { rms: number }) => rms < most;
};

/** Weights and biases of a dense layer of maxout units with k lines each. */
const parameters = (inputs: number, units: number, lines: number) => (inputs * units + units) * lines;

export const numbers: Numbers = {
  'best-1': () => bestLines(square, 1).error,
  'best-2': () => bestLines(square, 2).error,
  'best-3': () => bestLines(square, 3).error,
  'best-4': () => bestLines(square, 4).error,
  'best-8': () => bestLines(square, 8).error,
  'dome-best': () => bestLines(dome, 4).error,
  'least-2': () => leastRms(square, 2),
  'least-3': () => leastRms(square, 3),
  'dome-line': () => leastRms(dome, 1),
  seeds: seedsOf(square2),
  'found-2': countOf(square2, found(square, 2)),
  'found-3': countOf(of('square3'), found(square, 3)),
  'lost-2': inRun(square2, 7, ({ rms }) => rms),
  ...medianOf('used-8', square8, ({ used }) => used),
  'dome-stuck': countOf(of('dome4'), found(dome, 1)),
  'dome-found': countOf(of('dome22'), found(dome, 2)),
  near: () => near,
  far: () => far,
  'sine-missed': countOf(of('sine2'), ({ rms }) => rms > far),
  'sine-found': countOf(of('sine22'), ({ rms }) => rms < near),
  'sine-lost': countOf(of('sine22'), ({ rms, used }) => rms > far && used < 4),
  'moment-2': () => maxoutSecondMoment(2),
  'moment-4': () => maxoutSecondMoment(4),
  'dense-1': () => parameters(784, 256, 1),
  'dense-2': () => parameters(784, 256, 2),
  'dense-4': () => parameters(784, 256, 4),
  'two-matrices': () => 2 * 768 * 3072,
  'three-matrices': () => 3 * 768 * 2048,
};
