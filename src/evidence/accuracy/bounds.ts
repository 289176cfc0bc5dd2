import type { ActivationId } from '../../lib/activations/index.ts';
import { measure, quantities, type Accuracy, type Quantity, type Table } from './measure.ts';

/** Greatest error allowed, in ULP, and greatest mean. */
const bounds: Readonly<Record<Quantity, { readonly worst: number; readonly mean: number }>> = {
  value: { worst: 2, mean: 0.5 },
  derivative: { worst: 4, mean: 0.7 },
  secondDerivative: { worst: 8, mean: 1.5 },
  parameterDerivative: { worst: 4, mean: 0.7 },
};

/** Where one ULP more is not worth its price in speed. */
const exceptions: Readonly<Partial<Record<ActivationId, Readonly<Partial<Record<Quantity, number>>>>>> = {
  gelu: { value: 3 },
  squareplus: { value: 3 },
};

/** Greatest error allowed near a zero, in 2⁻⁵². */
export const nearZeroBound = 0.75;

/** What is wrong with the accuracy of one quantity of one function, as a sentence; nothing where it holds its bounds. */
export function complaint(id: ActivationId, quantity: Quantity, accuracy: Accuracy): string | undefined {
  const { points, worst, worstAt, mean, nearZeros } = accuracy;
  const most = exceptions[id]?.[quantity] ?? bounds[quantity].worst;
  const at = worstAt === null ? '' : ` at x = ${worstAt}`;
  // Written so that NaN is a fault too.
  if (!(points > 50)) return `${id} ${quantity}: only ${points} points were measured`;
  if (!(worst <= most)) return `${id} ${quantity}: the worst error is ${worst} ULP${at}, allowed are ${most}`;
  if (!(mean <= bounds[quantity].mean))
    return `${id} ${quantity}: the mean error is ${mean} ULP, allowed are ${bounds[quantity].mean}`;
  if (!(nearZeros <= nearZeroBound))
    return `${id} ${quantity}: the error near a zero is ${nearZeros} × 2⁻⁵², allowed are ${nearZeroBound}`;
  return undefined;
}

/** Every complaint about the tables, each measured by itself: an error in one is not diluted by the others. */
export function complaints(tables: readonly Table[]): string[] {
  return tables.flatMap((table) =>
    quantities.slice(0, table.rows[0]!.length - 1).flatMap((quantity) => {
      const fault = complaint(table.id, quantity, measure(quantity, table));
      return fault === undefined ? [] : [`${table.file}: ${fault}`];
    }),
  );
}
