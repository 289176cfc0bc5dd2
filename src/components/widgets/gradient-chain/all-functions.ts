import { activations, type ActivationId } from '../../../lib/activations/index.ts';
import { steepest } from '../../../lib/activations/steepest.ts';
import { functionColour } from '../kit/parts/function-colours.ts';
import type { Known } from './functions.ts';

const found = new Map<ActivationId, Known>();

/** Any function of the library, with its parameter's default. */
export function known(id: ActivationId): Known {
  const { value, derivative, kinks } = activations[id];
  const one = found.get(id) ?? { value, derivative, kinks: kinks(), best: steepest(activations[id]).x, colour: functionColour(id) }; // prettier-ignore
  found.set(id, one);
  return one;
}
