import { activation, type ActivationId } from '../../lib/activations/index.ts';
import { ulpError } from './ulp.ts';
import { zerosOf } from './zeros.ts';

/** x and the correctly rounded f, f′, f″ and, where there is a parameter, ∂f/∂p; null where f″ is not defined. */
export type Row = readonly (number | null)[];

/** Correctly rounded values of one function with one parameter. */
export interface Table {
  /** Its file. */
  readonly file: string;
  readonly id: ActivationId;
  readonly parameter: number | undefined;
  readonly rows: readonly Row[];
}

/** How far the computed values of one quantity are from the correctly rounded ones. */
export interface Accuracy {
  readonly points: number;
  /** In units in the last place. */
  readonly worst: number;
  readonly mean: number;
  readonly worstAt: number | null;
  /** Worst error within 30 % of a zero of the column, in 2⁻⁵²: there the value itself has no digits to be right in. */
  readonly nearZeros: number;
}

/** The columns of a table after x. */
export const quantities = ['value', 'derivative', 'secondDerivative', 'parameterDerivative'] as const;
export type Quantity = (typeof quantities)[number];

/** The accuracy of one quantity over a table; NaN or ∞ in place of a number counts as an infinite error. */
export function measure(quantity: Quantity, table: Table): Accuracy {
  const compute = activation(table.id)[quantity]!;
  const column = quantities.indexOf(quantity) + 1;
  const zeros =
    quantity === 'derivative' || quantity === 'secondDerivative' ? zerosOf(table.id, quantity, table.parameter) : [];
  let points = 0;
  let sum = 0;
  let worst = 0;
  let worstAt = null;
  let nearZeros = 0;
  for (const row of table.rows) {
    const [x, reference] = [row[0]!, row[column]];
    if (typeof reference !== 'number') continue;
    const got = compute(x, table.parameter);
    if (zeros.some((zero) => Math.abs(x - zero) <= 0.3 * Math.abs(zero))) {
      nearZeros = Math.max(nearZeros, Math.abs(got - reference) / 2 ** -52);
      continue;
    }
    const error = ulpError(got, reference);
    points++;
    sum += error;
    if (error > worst) [worst, worstAt] = [error, x];
  }
  return { points, worst, mean: sum / points, worstAt, nearZeros };
}
