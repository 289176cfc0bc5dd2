import { linspace } from './numerics/numeric.ts';
import { mulberry32, normal } from './numerics/random.ts';
import type { RandomSource } from './numerics/random.ts';
import { requireBoolean, requireFinite, requireFunction, requireOptions } from './numerics/require.ts';
import type { Known } from './numerics/require.ts';
import { requireWhole } from './numerics/vector.ts';
import { standardise } from './numerics/standardise.ts';

export { standardise };

/** Examples and what they should give. */
export interface DataSet {
  /** rows × width numbers, row-major. */
  readonly inputs: Float64Array;
  /** One number a row: the class from 0 on, or the value of a regression. */
  readonly targets: Float64Array;
  readonly rows: number;
  /** Numbers in one example. */
  readonly width: number;
  /** Number of classes; 0 for a regression. */
  readonly classes: number;
}

/** What every set of points in the plane can be asked for. */
export interface DataOptions {
  /** Number of points, from the number of classes to a million; the classes take turns. */
  readonly points?: number;
  /** Standard deviation of the Gaussian noise on each coordinate, at least 0. */
  readonly noise?: number;
  /** An integer, default 1. */
  readonly seed?: number;
  /** Whether each coordinate is shifted and scaled to mean 0 and variance 1; default true. */
  readonly standardise?: boolean;
}

const known = { points: true, noise: true, seed: true, standardise: true } satisfies Known<DataOptions>;

/** More would not be looked at, nor learned from, in reasonable time. */
const MOST_POINTS = 1_000_000;

/** Where a point of a class lies before the noise; may name another class for it. */
type Place = (kind: number, uniform: RandomSource, index: number) => readonly [x: number, y: number, kind?: number];

/** `classes` classes at `place`, with `usual` noise and `count` points unless the options have others. */
function plane(classes: number, options: DataOptions, usual: number, place: Place, count = 200): DataSet {
  const { points = count, noise = usual, seed = 1, standardise: scaled = true } = options;
  requireWhole('points', points, classes, MOST_POINTS);
  requireBoolean('standardise', scaled);
  requireFinite('noise', noise, 0);
  const uniform = mulberry32(seed);
  const gaussian = normal(uniform);
  const inputs = new Float64Array(2 * points);
  const targets = new Float64Array(points);
  for (let index = 0; index < points; index += 1) {
    const [x, y, kind = index % classes] = place(index % classes, uniform, index);
    inputs[2 * index] = x + noise * gaussian();
    inputs[2 * index + 1] = y + noise * gaussian();
    targets[index] = kind;
  }
  if (scaled) standardise(inputs, 2);
  return { inputs, targets, rows: points, width: 2, classes };
}

/**
 * Two interleaved half circles of radius 1; 200 points, noise 0.15 by default.
 *
 * @throws RangeError or TypeError that names the option and what was allowed.
 */
export function moons(options: DataOptions = {}): DataSet {
  requireOptions('options', options, known);
  return plane(2, options, 0.15, (kind, uniform) => {
    const angle = Math.PI * uniform();
    return kind === 0 ? [Math.cos(angle), Math.sin(angle)] : [1 - Math.cos(angle), 0.5 - Math.sin(angle)];
  });
}

/**
 * Two arms of a spiral, radius 0.1 to 1; 200 points, noise 0.03 and one turn by default.
 *
 * @throws RangeError or TypeError that names the option and what was allowed.
 */
export function spirals(options: DataOptions & { readonly turns?: number } = {}): DataSet {
  requireOptions('options', options, { ...known, turns: true });
  const { points = 200, turns = 1 } = options;
  requireFinite('turns', turns);
  return plane(2, options, 0.03, (kind, _, index) => {
    const radius = 0.1 + (0.9 * (index - kind)) / points;
    const angle = 2 * Math.PI * turns * radius;
    const side = kind === 0 ? 1 : -1;
    return [side * radius * Math.cos(angle), side * radius * Math.sin(angle)];
  });
}

/**
 * A disc's edge of radius 0.4 within a ring of radius 1; 200 points, noise 0.07 by default.
 *
 * @throws RangeError or TypeError that names the option and what was allowed.
 */
export function circles(options: DataOptions = {}): DataSet {
  requireOptions('options', options, known);
  return plane(2, options, 0.07, (kind, uniform) => {
    const radius = kind === 0 ? 0.4 : 1;
    const angle = 2 * Math.PI * uniform();
    return [radius * Math.cos(angle), radius * Math.sin(angle)];
  });
}

/**
 * A square whose opposite quadrants share a class: 1 where x·y > 0 before the noise; 200 points, no noise by default.
 *
 * @throws RangeError or TypeError that names the option and what was allowed.
 */
export function xor(options: DataOptions = {}): DataSet {
  requireOptions('options', options, known);
  return plane(2, options, 0, (_, uniform) => {
    const x = 2 * uniform() - 1;
    const y = 2 * uniform() - 1;
    return [x, y, Number(x * y > 0)];
  });
}

/**
 * Round clouds, one a class, their centres evenly on the unit circle; 3 classes, 200 points, noise 0.25 by default.
 *
 * @throws RangeError or TypeError that names the option and what was allowed.
 */
export function blobs(options: DataOptions & { readonly classes?: number } = {}): DataSet {
  requireOptions('options', options, { ...known, classes: true });
  const { classes = 3 } = options;
  requireWhole('classes', classes, 2, MOST_POINTS);
  return plane(classes, options, 0.25, (kind) => {
    const angle = (2 * Math.PI * kind) / classes;
    return [Math.cos(angle), Math.sin(angle)];
  });
}

/**
 * Four round clouds at (±1, ±1), one a class: the data of the plateau (Lesson 3); 400 points, noise 0.35 by default.
 *
 * @throws RangeError or TypeError that names the option and what was allowed.
 */
export function clusters(options: DataOptions = {}): DataSet {
  requireOptions('options', options, known);
  const centres = [[-1, -1], [1, 1], [-1, 1], [1, -1]] as const; // prettier-ignore
  return plane(4, options, 0.35, (kind) => centres[kind]!, 400);
}

/** A curve to be fitted. */
export interface CurveOptions {
  /** The function behind the targets. */
  readonly target: (x: number) => number;
  /** Number of examples, 2 to a million, x evenly from `low` to `high`; default 41 from −1 to 1. */
  readonly points?: number;
  readonly low?: number;
  readonly high?: number;
  /** Standard deviation of the noise on the targets; default 0. */
  readonly noise?: number;
  /** An integer, default 1. */
  readonly seed?: number;
}

const ofCurves = {
  target: true,
  points: true,
  low: true,
  high: true,
  noise: true,
  seed: true,
} satisfies Known<CurveOptions>;

/**
 * Examples of a function of one number, for regression; x is not standardised.
 *
 * @throws RangeError or TypeError that names the option and what was allowed.
 */
export function curve(options: CurveOptions): DataSet {
  requireOptions('options', options, ofCurves);
  const { target, points = 41, low = -1, high = 1, noise = 0, seed = 1 } = options;
  requireFunction('target', target);
  requireFinite('low', low);
  requireFinite('high', high);
  requireWhole('points', points, 2, MOST_POINTS);
  if (!(low < high)) throw new RangeError(`low must be below high, but they are ${low} and ${high}`);
  requireFinite('noise', noise, 0);
  const gaussian = normal(mulberry32(seed));
  const inputs = Float64Array.from(linspace(low, high, points));
  const targets = inputs.map((x) => target(x) + (noise === 0 ? 0 : noise * gaussian()));
  return { inputs, targets, rows: points, width: 1, classes: 0 };
}
