import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { definitions, outdated } from '../scripts/reference/definitions.ts';
import { complaint, complaints } from '../src/evidence/accuracy/bounds.ts';
import { goldenNames } from '../src/evidence/accuracy/golden.ts';
import { measure, quantities, type Accuracy } from '../src/evidence/accuracy/measure.ts';
import { carried, carriedTables, tablesFolder } from '../src/evidence/accuracy/tables.ts';
import { zerosOf } from '../src/evidence/accuracy/zeros.ts';
import { facts } from '../src/lib/activations/facts.ts';
import { activation, activationIds } from '../src/lib/index.ts';

const tables = carriedTables();
const { golden, references } = carried();

test('every function has a table of correctly rounded values, computed from the definition in its own file', () => {
  expect(
    outdated(definitions(), references).map(({ id }) => id),
    'npm run reference',
  ).toEqual([]);
  expect(references.map(({ id }) => id).toSorted()).toEqual(activationIds.toSorted());
});

describe.each(tables)('$id, parameter $parameter, against $file', (table) => {
  const { id, rows } = table;
  const columns = quantities.slice(0, rows[0]!.length - 1);

  it.each(columns)('%s is exact to the last bits', (quantity) => {
    expect(complaint(id, quantity, measure(quantity, table))).toBeUndefined();
  });

  it.each(columns)('%s underflows to the zero of the right sign', (quantity) => {
    const column = quantities.indexOf(quantity) + 1;
    const zeros = rows.filter((row) => row[column] === 0 && row[0] !== 0);
    const got = zeros.map(([x]) => [x, activation(id)[quantity]!(x!, table.parameter)]);
    expect(got).toEqual(zeros.map((row) => [row[0], row[column]]));
  });
});

describe('a function out of its bounds', () => {
  const exact: Accuracy = { points: 100, worst: 0, mean: 0, worstAt: null, nearZeros: 0 };

  test.each([
    [{ worst: 5, worstAt: 1.5 }, 'relu derivative: the worst error is 5 ULP at x = 1.5, allowed are 4'],
    [{ worst: Infinity, worstAt: 1e200 }, 'relu derivative: the worst error is Infinity ULP at x = 1e+200, allowed are 4'],
    [{ worst: NaN }, 'relu derivative: the worst error is NaN ULP, allowed are 4'],
    [{ mean: 0.8 }, 'relu derivative: the mean error is 0.8 ULP, allowed are 0.7'],
    [{ mean: Infinity }, 'relu derivative: the mean error is Infinity ULP, allowed are 0.7'],
    [{ mean: NaN }, 'relu derivative: the mean error is NaN ULP, allowed are 0.7'],
    [{ nearZeros: 1 }, 'relu derivative: the error near a zero is 1 × 2⁻⁵², allowed are 0.75'],
    [{ points: 3 }, 'relu derivative: only 3 points were measured'],
  ])('is named: %o', (slip, sentence) => {
    expect(complaint('relu', 'derivative', { ...exact, ...slip })).toBe(sentence);
  }); // prettier-ignore

  test('is found in its table, and stops the command that measures', () => {
    const folder = mkdtempSync(join(tmpdir(), 'tables-'));
    const right = readFileSync(join(tablesFolder, 'golden/scalar/relu.json'), 'utf8');
    // Everywhere twice the slope that it has.
    const wrong = {
      ...JSON.parse(right),
      groups: { grid: Array.from({ length: 60 }, (_, k) => [k + 1, k + 1, 2, 0]) },
    };
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'relu.json'), JSON.stringify(wrong));
    const { status, stderr } = spawnSync(process.execPath, ['scripts/accuracy.ts', folder], { encoding: 'utf8' });
    rmSync(folder, { recursive: true });
    expect(stderr.trim()).toMatch(/^relu\.json: relu derivative: the worst error is \d+ ULP at x = 1, allowed are 4$/);
    expect(status).toBe(1);
  });

  test('is none of those there are', () => expect(complaints(tables)).toEqual([]));
});

test('the zeros near which an error is not counted in ULP are where the golden tables have them', () => {
  const roots = golden.flatMap(({ file, id, parameter }) => {
    const { zeros_of_df: zeros } = JSON.parse(readFileSync(join(tablesFolder, 'golden/scalar', file), 'utf8'));
    expect(zerosOf(id, 'derivative', parameter), file).toHaveLength(zeros.length);
    return (zeros as number[]).map((zero, index) => zerosOf(id, 'derivative', parameter)[index]! / zero);
  });
  expect(roots.length).toBeGreaterThan(5);
  for (const ratio of roots) expect(ratio).toBeCloseTo(1, 12);
  expect(zerosOf('gelu', 'secondDerivative').map(Math.abs)).toEqual([expect.closeTo(Math.SQRT2, 14), expect.closeTo(Math.SQRT2, 14)]); // prettier-ignore
});

describe.each(golden)('$id, parameter $parameter', ({ id, parameter, limits }) => {
  it('has its limits at ±∞, and NaN only for NaN', () => {
    for (const [x, ...expected] of limits) {
      const got = quantities.slice(0, 3).map((quantity) => activation(id)[quantity]!(x!, parameter));
      // null: a jump has no derivative, and NaN has no side.
      expect(got).toEqual(expected.map((cell) => cell ?? NaN));
    }
  });
});

// A shrinkage is odd too, but 0 around 0, and has no sign there to keep.
test.each(activationIds.filter((id) => facts[id].odd && activation(id).value(1e-3) !== 0))(
  '%s keeps the sign of zero',
  (id) => {
    const { value } = activation(id);
    expect([value(0), value(-0)]).toEqual([0, -0]);
  },
);

interface Kink {
  function: string;
  params: Record<string, number>;
  x: number | '-0';
  f: number | '-0';
  df_in_tables: number;
}

const kinks: Kink[] = JSON.parse(readFileSync(join(tablesFolder, 'golden/kinks.json'), 'utf8')).rows.filter(
  (row: Kink) => Object.hasOwn(goldenNames, row.function),
);

describe.each(kinks)('$function $params at its kink $x', (row) => {
  const id = goldenNames[row.function]!;
  const { value, derivative, secondDerivative, kinks: places, parameter: declared } = activation(id);
  const parameter = declared && Object.values(row.params)[0];
  const x = Number(row.x);

  it('takes PyTorch’s derivative, and 0 for the second', () => {
    expect(derivative(x, parameter)).toBe(row.df_in_tables);
    expect(secondDerivative(x, parameter) + 0).toBe(0);
  });

  it('has the value of the table', () => {
    expect(value(x, parameter)).toBe(Number(row.f));
  });

  it('names it', () => {
    expect(places(parameter)).toContain(x + 0);
  });
});
