import { fromLogit, throughOutput, type OutputPass } from '../../../lib/vectors/output-unit.ts';
import { rounder, type Precision } from '../../../lib/numerics/precision.ts';

type Pass = (z: number, label: number, precision: Precision) => OutputPass;

/** How a loss reaches z: through p, or computed from the logit. */
export const routes = {
  'squared-error': (z, label, precision) => throughOutput('squared-error', z, label, precision),
  'cross-entropy': (z, label, precision) => throughOutput('cross-entropy', z, label, precision),
  'from-logit': fromLogit,
} as const satisfies Record<string, Pass>;

export type Route = keyof typeof routes;

/** Steps of gradient descent on the bias alone, at learning rate 1, that the figure can play. */
export const stepsInAll = 30;

/** z before the first step and after each of `steps`: z ← z − ∂L/∂z, as the bias moves and nothing else. */
export function trail(route: Route, start: number, label: number, precision: Precision, steps: number): number[] {
  const round = rounder(precision);
  const places = [start];
  for (let z = start; places.length <= steps; places.push(z)) z = round(z - routes[route](z, label, precision).slope);
  return places;
}
