import { readFileSync, readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textbookFormula } from '../bench/textbook.mjs';
import { carried } from '../src/evidence/accuracy/tables.ts';
import { facts } from '../src/lib/activations/facts.ts';
import { activationIds, activations, type ActivationId } from '../src/lib/activations/index.ts';
import { gaussianMoments } from '../src/lib/activations/moments.ts';
import { shape } from '../src/lib/activations/shape.ts';
import { factsOfGates } from '../src/lib/vectors/facts-of-gates.ts';
import { factsOfVectors } from '../src/lib/vectors/facts-of-vectors.ts';
import { linspace } from '../src/lib/numerics/numeric.ts';
import { complaint, texNumber, texRange } from './support/tex.ts';

const names = JSON.parse(readFileSync('content/en/words/functions.json', 'utf8')) as Record<string, string>;
const readings = { ...facts, ...factsOfGates, ...factsOfVectors };

/** Greek letters of ranges and limits: the parameter at its default, and SELU's two constants. */
function constants(id: ActivationId): Record<string, number> {
  if (id === 'selu') return { '\\lambda': 1.0507009873554805, '\\alpha': 1.6732632423543772 };
  const { parameter } = activations[id] as { parameter?: { symbol: string; default: number } };
  const names: Record<string, string> = { α: '\\alpha', λ: '\\lambda', β: '\\beta' };
  return parameter ? { [names[parameter.symbol] ?? parameter.symbol]: parameter.default } : {};
}

function sameNumber(id: ActivationId, tex: string, value: number): boolean {
  const { value: written, places } = texNumber(tex, constants(id));
  if (places === undefined || Number.isInteger(value)) return written === value;
  return Math.abs(written - value) <= 0.5 * 10 ** -places;
}

describe.each(activationIds)('the facts of %s', (id) => {
  const said = facts[id];
  const computed = shape(activations[id]);

  test('say of its shape what its maths says', () => {
    const { smoothness, monotone, odd, zeroCentred, saturates } = said;
    expect({ smoothness, monotone, odd, zeroCentred, saturates }).toEqual({
      smoothness: computed.smoothness,
      monotone: computed.monotone,
      odd: computed.odd,
      zeroCentred: computed.zeroCentred,
      saturates: computed.saturates,
    });
  });

  test('give the range that it has, ends included where they are taken', () => {
    const { from, to, reached } = texRange(said.range);
    expect(sameNumber(id, from, computed.infimum.value), said.range).toBe(true);
    expect(sameNumber(id, to, computed.supremum.value), said.range).toBe(true);
    expect(reached).toEqual([computed.infimum.reached, computed.supremum.reached]);
  });

  test('give a range that no number leaves', () => {
    const { from, to } = texRange(said.range);
    const { value } = activations[id];
    // A decimal stands for what rounds to it.
    const [low, high] = [from, to].map((tex) => texNumber(tex, constants(id)));
    const slack = ({ places }: { places?: number }) => (places ? 0.5 * 10 ** -places : 0);
    const inside = (x: number) => value(x) >= low!.value - slack(low!) && value(x) <= high!.value + slack(high!);
    fc.assert(fc.property(fc.double({ noNaN: true }), inside));
    fc.assert(fc.property(fc.double({ min: -30, max: 30, noNaN: true }), inside));
  });

  test('give a textbook formula that is the function where a textbook is right', () => {
    const textbook = textbookFormula(said.textbook);
    for (const x of linspace(-5, 5, 1001)) {
      // The erf of the benchmark is good to 1.5e-7.
      expect(Math.abs(textbook(x) - activations[id].value(x)), `x = ${x}`).toBeLessThan(1e-6);
    }
  });

  test('give the limits to which it goes', () => {
    said.limits.forEach((limit, side) => expect(sameNumber(id, limit, computed.limits[side]!), limit).toBe(true));
    const [left, right] = [activations[id].value(-1e9), activations[id].value(1e9)];
    const near = (value: number, limit: number) =>
      Number.isFinite(limit) ? Math.abs(value - limit) < 1e-8 : Math.sign(limit) * value > 1e6;
    expect([near(left, computed.limits[0]), near(right, computed.limits[1])]).toEqual([true, true]);
  });

  test('state a convention exactly where f, f′ or f″ jumps', () => {
    expect(said.convention !== undefined).toBe(computed.smoothness !== 'C∞');
  });

  test('give the derivative by the parameter where it is learned, or has been by its authors', () => {
    const { parameter } = activations[id] as { parameter?: { learned: boolean } };
    expect(said.tex.parameterDerivative !== undefined).toBe(parameter?.learned === true || id === 'swish');
  });
});

describe.each(Object.entries(readings))('what there is to read about %s', (id, reading) => {
  test('has formulas that KaTeX takes in its strict mode', () => {
    const more = 'range' in reading ? [reading.range, ...reading.limits] : [];
    expect([...Object.values(reading.tex), ...more].map(complaint).filter(Boolean)).toEqual([]);
  });

  test('has sentences that end and lines that are not too long', () => {
    for (const text of [reading.description, reading.verdict]) {
      expect(text).toMatch(/^[A-Z].*\.$/);
      expect(text.split(' ').length, text).toBeLessThanOrEqual(25);
    }
  });

  test('has a name in the menus, and aliases other than that', () => {
    expect(names[id]).toMatch(/\S/);
    expect(reading.aliases).not.toContain(names[id]);
    expect(reading.aliases).not.toContain(reading.name);
  });

  test('has names that belong to their framework', () => {
    const { pytorch, tensorflow, keras, jax, onnx } = reading.apis;
    for (const name of pytorch.names) expect(name).toMatch(/^torch\.[\w.]+/);
    for (const name of tensorflow.names) expect(name).toMatch(/^tf\.(?!keras\.)[\w.]+/);
    for (const name of keras.names) expect(name).toMatch(/^keras\.(activations|layers|ops)\.\w+/);
    for (const name of jax.names) expect(name).toMatch(/^(jax|flax)\.[\w.]+/);
    for (const name of onnx.names) expect(name).toMatch(/^[A-Z]\w+(\(.+\))?$/);
    expect('since' in onnx).toBe(onnx.names.length > 0);
  });
});

test('every file of src/lib/activations/functions is a function of the list, and each of the list has its file', () => {
  const files = readdirSync('src/lib/activations/functions').map((file) => file.replace(/\.ts$/, ''));
  expect(files.toSorted()).toEqual(activationIds.toSorted());
});

test('a menu names the functions that there are to read about, and no other', () => {
  expect(Object.keys(names).toSorted()).toEqual(Object.keys(readings).toSorted());
});

test.each(carried().references)('the moments of $id under N(0, 1) are those in high precision', ({ id, moments }) => {
  const { mean, second, slopeMean, slopeSecond, gain, chi } = gaussianMoments(activations[id]);
  const [m, s, dm, ds] = moments;
  const exact = [m, s, dm, ds, 1 / Math.sqrt(s), ds / s];
  [mean, second, slopeMean, slopeSecond, gain, chi].forEach((value, column) =>
    expect(Math.abs(value - exact[column]!), `column ${column}`).toBeLessThan(1e-12),
  );
});

describe('numbers that the sentences name', () => {
  const widest = (one: (x: number) => number, other: (x: number) => number) =>
    Math.max(...linspace(-10, 10, 20_001).map((x) => Math.abs(one(x) - other(x))));
  const { gelu, softplus, relu, selu } = activations;

  test('the tanh form of GELU stays within 4.8 × 10⁻⁴ of it, the quick one within 0.021', () => {
    expect(facts['gelu-tanh'].description).toContain('within 4.8 × 10⁻⁴');
    expect(widest(gelu.value, activations['gelu-tanh'].value)).toBeLessThan(4.8e-4);
    expect(widest(gelu.value, activations['gelu-tanh'].value)).toBeGreaterThan(4.7e-4);
    expect(facts['quick-gelu'].description).toContain('within 0.021');
    expect(widest(gelu.value, activations['quick-gelu'].value)).toBeLessThan(0.021);
    expect(widest(gelu.value, activations['quick-gelu'].value)).toBeGreaterThan(0.02);
  });

  test('softplus lies at most ln 2 / β above ReLU, and its threshold in PyTorch costs 2.1 × 10⁻⁹', () => {
    for (const beta of [0.5, 1, 3]) {
      expect(widest((x) => softplus.value(x, beta), relu.value)).toBeCloseTo(Math.LN2 / beta, 12);
    }
    expect(softplus.value(20) - 20).toBeGreaterThan(2.05e-9);
    expect(softplus.value(20) - 20).toBeLessThan(2.1e-9);
  });

  test('SELU has the slopes 1.758 and 1.051 at 0, the hard swish its dip at −1.5', () => {
    expect(selu.derivative(0)).toBeCloseTo(1.758, 3);
    expect(selu.derivative(1e-9)).toBeCloseTo(1.051, 3);
    expect(shape(activations['hard-swish']).minimum!.x).toBeCloseTo(-1.5, 12);
  });

  test('tanh keeps less slope than softsign far out and more near 0', () => {
    const gap = (x: number) => activations.softsign.derivative(x) - activations.tanh.derivative(x);
    expect(gap(1.5)).toBeLessThan(0);
    expect(gap(1.7)).toBeGreaterThan(0);
  });
});
