import { describe, expect, test } from 'vitest';
import * as library from '../index.ts';

const { activations } = library;

describe('a composition keeps the digits of its parts', () => {
  test('standardise makes a constant column 0 whatever its constant, and loses no column to overflow or underflow', () => {
    for (const constant of [0.1, 0.3, 1 / 3, 1e200, 1e-200, 5e-324, 1.7e308, -7])
      for (const rows of [1, 2, 3, 7, 10, 49]) {
        const column = new Float64Array(rows).fill(constant);
        library.standardise(column, 1);
        expect([...column]).toEqual(Array(rows).fill(0));
      }
    for (const size of [1e-320, 1e-200, 1, 1e200, 1.7e308]) {
      const column = Float64Array.of(size, -size, size, -size);
      library.standardise(column, 1);
      [1, -1, 1, -1].forEach((expected, row) => expect(column[row]).toBeCloseTo(expected, 3));
    }
  });

  test('standardise of numbers far from 0 has mean 0 and variance 1', () => {
    const column = Float64Array.of(1e16, 1e16 + 2, 1e16 + 4, 1e16 + 6);
    library.standardise(column, 1);
    expect(column.reduce((sum, value) => sum + value, 0)).toBeCloseTo(0, 14);
    expect(column.reduce((sum, value) => sum + value * value, 0) / 4).toBeCloseTo(1, 14);
  });

  test('a column with a number that is not finite is NaN, the others are not', () => {
    const columns = Float64Array.of(1, 2, Infinity, 4);
    library.standardise(columns, 2);
    expect([...columns]).toEqual([NaN, -1, NaN, 1]);
  });

  test('median and mean squared error are numbers where a sum would overflow', () => {
    expect(library.median([1.7e308, 1.7e308])).toBe(1.7e308);
    expect(library.meanSquaredError([1e154, 1e154, 1e154, 1e154], [0, 0, 0, 0]) / 1e308).toBeCloseTo(1, 12);
    expect(library.meanSquaredErrorGradient([1.5e308, 0], [0, 0])[0]).toBe(1.5e308);
    expect([...library.singularValues([[1e200, 0], [0, 1e-200]])]).toEqual([0, 1e200]); // prettier-ignore
    expect([...library.singularValues([[3e-200, 0], [0, 4e-200]])].map((value) => value / 1e-200)).toEqual([3, 4]); // prettier-ignore
  });

  test('the median of NaN is NaN in any order', () => {
    for (const values of [[NaN, 1, 2], [1, NaN, 2], [1, 2, NaN]]) expect(library.median(values)).toBeNaN(); // prettier-ignore
  });

  test('in float16 the way through the output is finite, and a bias learns for as long as it is told', () => {
    for (const precision of ['float16', 'bfloat16', 'float32', 'float64'] as const)
      for (const logit of [-1000, -50, -20, -12, 0, 12, 20, 50, 1000])
        for (const label of [0, 1, 0.5])
          for (const loss of ['squared-error', 'cross-entropy'] as const) {
            const pass = library.throughOutput(loss, logit, label, precision);
            expect(Object.values(pass).every(Number.isFinite), `${precision} ${logit} ${label} ${loss}`).toBe(true);
          }
    expect(library.learnBias('cross-entropy', -20, 1, 'float16', 5)).toHaveLength(6);
    expect(() => library.learnBias('cross-entropy', 1e300, 1, 'float16', 5)).toThrow(
      /^start must be finite in float16/,
    );
  });

  test('a score that leaves the format is refused by the format’s name', () => {
    expect(() => library.safeSoftmaxSteps([70000, 0], 'float16')).toThrow(
      /^logits\[0\] must be finite in float16, but 70000 is not/,
    );
    expect(() => library.naiveSoftmaxSteps([4e38], 'float32')).toThrow(/^logits\[0\] must be finite in float32/);
  });
});

describe('no finite number gives a NaN', () => {
  test('in chains of every function, far out and with huge weights', () => {
    for (const one of Object.values(activations))
      for (const weight of [1e200, -1e200, 1e-200, 0])
        for (const start of [-1000, 0, 1000]) {
          const { layers, arrives } = library.gradientChain(one, { depth: 6, weight, mode: 'recursion', start });
          expect(layers.map(({ outgoing }) => outgoing)).not.toContain(NaN);
          expect(arrives).not.toBeNaN();
        }
  });

  test('in the mean field of every function at both ends of σ_w', () => {
    for (const one of Object.values(activations))
      for (const weightScale of [1e-100, 0.1, 1, 3, 1e5]) {
        const { meanSquare, chi } = library.meanField(one, weightScale);
        expect([meanSquare, chi]).not.toContain(NaN);
      }
    expect(library.meanField(activations['squared-relu'], 3)).toEqual({ meanSquare: Infinity, chi: Infinity });
  });
});

describe('array-likes', () => {
  const lib: any = library;

  test.each([
    ['of a length below 0', { length: -1 }, /^logits.length must be a whole number of at least 0, but is -1/],
    ['of no length', { length: NaN }, /^logits.length must be a whole number/],
    ['of half an entry', { length: 1.5, 0: 1 }, /^logits.length must be a whole number/],
    ['of big integers', BigInt64Array.of(1n), /^logits\[0\] must be a number, but is bigint/],
  ] as const)('%s are refused', (_, vector, words) => {
    for (const name of ['softmax', 'logSoftmax', 'logSumExp', 'sparsemax', 'softmaxJacobian'])
      expect(() => lib[name](vector)).toThrow(words);
  });

  test.each([
    'forward',
    'backward',
    'outputs',
    'statistics',
    'inputGradient',
    'propagate',
    'reserve',
    'update',
    'initialise',
  ])('%s of no network says so', (name) =>
    expect(() => lib[name](null, [1], 1)).toThrow(/^network must be an object, but is null/),
  );
});

test('a custom activation without one of its parts is refused when the network is made', () => {
  const { relu, prelu } = activations;
  const make =
    (activation: object, more: object = {}) =>
    () =>
      library.createNetwork({ inputs: 1, layers: [{ units: 1, activation, ...more } as never] });
  expect(make({ ...relu, value: undefined })).toThrow(/^layers\[0\]\.activation must be an Activation/);
  for (const part of ['derivative', 'secondDerivative', 'kinks'])
    expect(make({ ...relu, [part]: undefined })).toThrow(`layers[0].activation.${part} must be a function`);
  expect(make({ ...prelu, parameterDerivative: undefined }, { learn: 'layer' })).toThrow(
    'layers[0].activation.parameterDerivative must be a function',
  );
  expect(make({ ...prelu, parameterDerivative: undefined }, { learn: 'none' })).not.toThrow();
});
