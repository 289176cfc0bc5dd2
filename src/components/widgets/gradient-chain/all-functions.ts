import { activations, type ActivationId } from '../../../lib/activations/index.ts';
import { steepest } from '../../../lib/activations/steepest.ts';
import { functionColour } from '../kit/parts/function-colours.ts';

/** What a chain needs to know of a function. */
export interface Known {
  readonly value: (z: number) => number;
  readonly derivative: (z: number) => number;
  readonly kinks: readonly number[];
  /** Where it is steepest. */
  readonly best: number;
  /** Number of its colour among the functions. */
  readonly colour: number;
}

const found = new Map<ActivationId, Known>();

/** Any function of the library, with its parameter's default. */
export function known(id: ActivationId): Known {
  const { value, derivative, kinks } = activations[id];
  const one = found.get(id) ?? { value, derivative, kinks: kinks(), best: steepest(activations[id]).x, colour: functionColour(id) }; // prettier-ignore
  found.set(id, one);
  return one;
}
