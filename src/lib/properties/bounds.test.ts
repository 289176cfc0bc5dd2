import { expect, test } from 'vitest';
import * as library from '../index.ts';

const lib: any = library;
const { activations } = library;
const nowhere = { value: () => NaN, derivative: () => NaN, secondDerivative: () => NaN, kinks: () => [] };

/** Arguments for which a loop would run for hours, or for ever, and the words by which they are refused. */
const endless: readonly (readonly [call: string, () => unknown, RegExp])[] = [
  ['bisect from −∞', () => lib.bisect((x: number) => x, -Infinity, 1), /^left must be a finite number/],
  ['bisect to NaN', () => lib.bisect((x: number) => x, -1, NaN), /^right must be a finite number/],
  ['bisect of NaN between', () => lib.bisect((x: number) => (x === 0 ? NaN : x - 0.5), -1, 1), /^f must be a number between left and right, but is NaN at 0/], // prettier-ignore
  ['integrate to ∞', () => lib.integrate(Math.cos, [0, Infinity]), /^points\[1\] must be a finite number/],
  ['integrate backwards', () => lib.integrate(Math.cos, [1, 0]), /^points must ascend, but 1 comes before 0/],
  ['integrate 1/x from 0', () => lib.integrate((x: number) => 1 / x, [0, 1]), /^f must be integrable between the points, but does not settle near/], // prettier-ignore
  ['integrate 1/x through 0', () => lib.integrate((x: number) => 1 / x, [-1, 1]), /^f must be integrable/],
  ['integrate 1/(1 − x) to 1', () => lib.integrate((x: number) => 1 / (1 - x), [0, 1]), /^f must be integrable/],
  ['a rule of 10⁹ nodes', () => lib.gaussLegendre(1e9), /^count must be a whole number of at most 1000/],
  ['10¹² points of a line', () => lib.linspace(0, 1, 1e12), /^count must be a whole number of at most 10000000/],
  ['a chain of 10⁹ layers', () => lib.gradientChain(activations.relu, { depth: 1e9, weight: 1, mode: 'best' }), /^depth must be a whole number of at most 100000/], // prettier-ignore
  ['10⁹ steps of one bias', () => lib.learnBias('from-logit', 1, 1, 'float64', 1e9), /^steps must be a whole number of at most 1000000/], // prettier-ignore
  ['10⁹ keys', () => lib.randomAttention(1, 1e9, true, 1), /^keys must be a whole number of at most 512/],
  ['10¹² numbers in a query', () => lib.randomAttention(1e12, 1, true, 1), /^width must be a whole number of at most/],
  ['eigenvalues of 1000 rows', () => lib.softmaxEigenvalues(new Float64Array(1000)), /^matrix.length must be a whole number of at most 512/], // prettier-ignore
  ['10⁹ points in the plane', () => lib.moons({ points: 1e9 }), /^points must be a whole number of at most 1000000/],
  ['10⁹ points of a curve', () => lib.curve({ target: Math.sin, points: 1e9 }), /^points must be a whole number of at most/], // prettier-ignore
  ['a network of 10¹² weights', () => lib.createNetwork({ inputs: 1e6, layers: [{ units: 1e6 }] }), /^layers must have at most 134217728 parameters together/], // prettier-ignore
  ['room for 10¹² examples', () => lib.reserve(library.createNetwork({ inputs: 1, layers: [{ units: 1 }] }), 1e12), /^rows must be a whole number of at most/], // prettier-ignore
  ['nets 10⁶ units wide', () => lib.bornDead({ width: 1e6, depth: 2 }).next(), /^width must be a whole number of at most 1000/], // prettier-ignore
  ['10⁹ nets', () => lib.bornDead({ width: 2, depth: 2, nets: 1e9 }).next(), /^nets must be a whole number of at most/],
  ['10⁹ best lines', () => lib.bestLines((x: number) => x * x, 1e9), /^pieces must be a whole number of at most 100/],
  ['10⁹ points of a fit', () => lib.fitQuality({ slopes: [1], intercepts: [0] }, Math.sin, 0, 1e9), /^points must be a whole number of at most/], // prettier-ignore
  ['10⁹ lines', () => lib.maxoutFit({ target: Math.sin, pieces: 1e9 }).next(), /^pieces must be a whole number of at most 1000/], // prettier-ignore
  ['10⁹ stretches', () => lib.logSteps(10, 1e9), /^stretches must be a whole number of at most/],
  ['σ_w = 10²⁰⁰', () => lib.meanField(activations.sigmoid, 1e200), /^weightScale must be in \[0, 100000\]/],
];

test.each(endless)('%s: the bound is named', (_, call, words) => {
  expect(call).toThrow(words);
});

test('what is NaN everywhere comes to an end as NaN', () => {
  expect(library.integrate(() => NaN, [0, 1, 2])).toBeNaN();
  expect(Object.values(library.gaussianMoments(nowhere))).toEqual(Array(6).fill(NaN));
  expect(library.meanField(nowhere, 1)).toEqual({ meanSquare: NaN, chi: NaN });
  expect(library.medianPath(nowhere, 3)).toBeNaN();
  expect(library.steepest(nowhere).slope).toBeNaN();
  expect([...library.symmetricEigenvalues([[NaN, 0], [0, 2]])]).toEqual([NaN, NaN]); // prettier-ignore
});

test('a jump that is no point, and a root of an integrable pole, still settle', () => {
  expect(library.integrate((x) => (x > 0.3 ? 1 : 0), [-1, 1])).toBeCloseTo(0.7, 13);
  expect(library.integrate((x) => 1 / Math.sqrt(x), [0, 1])).toBeCloseTo(2, 12);
  expect(library.integrate((x) => 1e-30 * Math.exp(x), [0, 1]) / 1e-30).toBeCloseTo(Math.E - 1, 14);
});

test('a zero is found across the whole range of doubles', () => {
  expect(library.bisect((x) => Math.cbrt(x) - 1e-100, -1.7e308, 1.7e308) / 1e-300).toBeCloseTo(1, 12);
  expect(library.bisect((x) => (x < 5e-324 ? -1 : 1), -1, 1)).toBeLessThanOrEqual(5e-324);
});
