import { activationIds, type ActivationId } from '../../lib/activations/index.ts';
import { measure, quantities, type Accuracy, type Quantity, type Table } from './measure.ts';

/** The accuracy of one function over all its tables, whatever the parameter. */
export type Summary = { readonly id: ActivationId } & { readonly [quantity in Quantity]?: Accuracy };

const rounded = (value: number): number => Number(value.toPrecision(3));

function merge(parts: readonly Accuracy[]): Accuracy {
  const points = parts.reduce((sum, part) => sum + part.points, 0);
  const worst = parts.reduce((most, part) => (part.worst > most.worst ? part : most));
  return {
    points,
    worst: rounded(worst.worst),
    mean: rounded(parts.reduce((sum, part) => sum + part.mean * part.points, 0) / points),
    worstAt: worst.worstAt,
    nearZeros: rounded(Math.max(...parts.map(({ nearZeros }) => nearZeros))),
  };
}

/** One line for every function that has a table, in the order of the course. */
export function summarise(tables: readonly Table[]): Summary[] {
  return activationIds.flatMap((id) => {
    const own = tables.filter((table) => table.id === id);
    if (own.length === 0) return [];
    const columns = quantities.flatMap((quantity, index) => {
      const parts = own.filter(({ rows }) => rows[0]!.length > index + 1).map((table) => measure(quantity, table));
      return parts.length === 0 ? [] : [[quantity, merge(parts)] as const];
    });
    return [{ id, ...Object.fromEntries(columns) }];
  });
}
