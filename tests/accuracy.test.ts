import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { activation, activationIds, type ActivationId } from '../src/lib/index.ts';
import { goldenNames } from './accuracy/golden.ts';
import { measure, quantities, type Quantity } from './accuracy/measure.ts';
import { summarise } from './accuracy/summary.ts';
import { golden, reference } from './accuracy/tables.ts';

/** Greatest error allowed, in ULP, and greatest mean. */
const bounds: Record<Quantity, { worst: number; mean: number }> = {
  value: { worst: 2, mean: 0.5 },
  derivative: { worst: 4, mean: 0.7 },
  secondDerivative: { worst: 8, mean: 1.5 },
  parameterDerivative: { worst: 4, mean: 0.7 },
};

/** Where one ULP more is not worth its price in speed. */
const exceptions: Partial<Record<ActivationId, Partial<Record<Quantity, number>>>> = {
  gelu: { value: 3 },
  squareplus: { value: 3 },
};

const tables = [...golden, ...reference];

test('every function has a table of correctly rounded values', () => {
  expect([...new Set(tables.map(({ id }) => id))].toSorted()).toEqual(activationIds.toSorted());
});

test('the table that the site shows is what is measured here', () => {
  const shown = JSON.parse(readFileSync(join(import.meta.dirname, '../src/data/accuracy.json'), 'utf8'));
  expect(shown, 'npm run reference').toEqual(summarise(tables));
});

describe.each(tables)('$id, parameter $parameter, against $file', (table) => {
  const { id, rows } = table;
  const columns = quantities.slice(0, rows[0]!.length - 1);

  it.each(columns)('%s is exact to the last bits', (quantity) => {
    const { worst, mean, nearZeros, points } = measure(quantity, table);
    expect(points).toBeGreaterThan(50);
    expect(worst).toBeLessThanOrEqual(exceptions[id]?.[quantity] ?? bounds[quantity].worst);
    expect(mean).toBeLessThanOrEqual(bounds[quantity].mean);
    expect(nearZeros).toBeLessThanOrEqual(0.75);
  });

  it.each(columns)('%s underflows to the zero of the right sign', (quantity) => {
    const column = quantities.indexOf(quantity) + 1;
    const zeros = rows.filter((row) => row[column] === 0 && row[0] !== 0);
    const got = zeros.map(([x]) => [x, activation(id)[quantity]!(x!, table.parameter)]);
    expect(got).toEqual(zeros.map((row) => [row[0], row[column]]));
  });
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

const odd = ['identity', 'tanh', 'lecun-tanh', 'softsign', 'tanhshrink', 'hard-tanh'] as const;

test.each(odd)('%s keeps the sign of zero', (id) => {
  const { value } = activation(id);
  expect([value(0), value(-0)]).toEqual([0, -0]);
});

interface Kink {
  function: string;
  params: Record<string, number>;
  x: number | '-0';
  f: number | '-0';
  df_in_tables: number;
}

const kinks: Kink[] = JSON.parse(
  readFileSync(join(import.meta.dirname, 'fixtures/golden/kinks.json'), 'utf8'),
).rows.filter((row: Kink) => Object.hasOwn(goldenNames, row.function));

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
