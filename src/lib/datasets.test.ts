import { describe, expect, test } from 'vitest';
import { blobs, circles, clusters, curve, moons, spirals, xor } from './datasets.ts';

const sets = { moons, spirals, circles, xor, blobs, clusters };
const column = (values: Float64Array, width: number, which: number) =>
  values.filter((_, index) => index % width === which);
const mean = (values: Float64Array) => values.reduce((sum, value) => sum + value, 0) / values.length;

/** The share of points whose class their nearest neighbour has. */
function separation({ inputs, targets, rows }: ReturnType<typeof moons>): number {
  let right = 0;
  for (let row = 0; row < rows; row += 1) {
    let nearest = Infinity;
    let kind = -1;
    for (let other = 0; other < rows; other += 1) {
      if (other === row) continue;
      const distance = Math.hypot(inputs[2 * row]! - inputs[2 * other]!, inputs[2 * row + 1]! - inputs[2 * other + 1]!);
      if (distance < nearest) [nearest, kind] = [distance, targets[other]!];
    }
    right += Number(kind === targets[row]);
  }
  return right / rows;
}

describe.each(Object.entries(sets))('%s', (name, make) => {
  test('is the same for the same seed and another for another', () => {
    expect(make({ seed: 5 })).toEqual(make({ seed: 5 }));
    expect(make({ seed: 5 }).inputs).not.toEqual(make({ seed: 6 }).inputs);
  });

  test('has mean 0 and variance 1 in each coordinate', () => {
    const { inputs } = make();
    for (const which of [0, 1]) {
      const values = column(inputs, 2, which);
      expect(mean(values)).toBeCloseTo(0, 12);
      expect(mean(values.map((value) => value * value))).toBeCloseTo(1, 12);
    }
  });

  test('has classes of about one size that lie apart', () => {
    const set = make();
    expect(set.rows).toBe(name === 'clusters' ? 400 : 200);
    for (let kind = 0; kind < set.classes; kind += 1) {
      const share = set.targets.filter((target) => target === kind).length / set.rows;
      expect(Math.abs(share * set.classes - 1)).toBeLessThan(0.25);
    }
    expect(separation(set)).toBeGreaterThan(0.9);
  });

  test('names the bad option', () => {
    expect(() => make({ points: 1 })).toThrow(/points must be a whole number of at least/);
    expect(() => make({ noise: -1 })).toThrow(/noise must be a finite number of at least 0/);
    expect(() => make({ seed: 0.5 })).toThrow(/seed must be an integer/);
  });
});

test('four clusters stand at the corners of a square', () => {
  const { inputs, targets } = clusters({ noise: 0, standardise: false, points: 8 });
  const corners = Array.from(targets, (kind, row) => `${kind}: ${inputs[2 * row]} ${inputs[2 * row + 1]}`);
  expect(corners.slice(0, 4)).toEqual(['0: -1 -1', '1: 1 1', '2: -1 1', '3: 1 -1']);
});

test('a curve is the function at evenly spaced points', () => {
  const set = curve({ target: (x) => x * x, points: 5, low: -2, high: 2 });
  expect([...set.inputs]).toEqual([-2, -1, 0, 1, 2]);
  expect([...set.targets]).toEqual([4, 1, 0, 1, 4]);
  expect(curve({ target: () => 0, noise: 0.1, seed: 3 }).targets).toEqual(
    curve({ target: () => 0, noise: 0.1, seed: 3 }).targets,
  );
  expect(() => curve({ target: Math.sin, low: 1, high: 1 })).toThrow(/low must be below high/);
});
