import type { ActivationId } from '../../../lib/activations/ids.ts';
import type { Activation } from '../../../lib/activations/types.ts';
import { functionColour } from '../kit/parts/function-colours.ts';

/** The maths of the functions by family: all of them weigh half as much as the figure, so each comes with the first that is asked for. */
const families: readonly (() => Promise<{ family: Readonly<Partial<Record<ActivationId, Activation>>> }>)[] = [
  () => import('./functions/sigmoids.ts'),
  () => import('./functions/rectifiers.ts'),
  () => import('./functions/elus.ts'),
  () => import('./functions/gelus.ts'),
  () => import('./functions/swishes.ts'),
  () => import('./functions/others.ts'),
];

/** Relatives have one colour, so a colour names a family; but quick GELU is a swish by its formula. */
const familyOf = (id: ActivationId) =>
  families[id === 'quick-gelu' ? 4 : [0, 0, 0, 1, 1, 2, 3, 4, 5][functionColour(id)]!]!;

const known: Partial<Record<ActivationId, Activation>> = {};

/** The maths of a function, as soon as it is here. */
export const mathsOf = (id: ActivationId): Activation | undefined => known[id];

/** Wait for the functions that are not here yet, if there are any. */
export function fetched(ids: readonly ActivationId[]): Promise<unknown> | undefined {
  const missing = ids.filter((id) => !known[id]);
  if (!missing.length) return undefined;
  return Promise.all(missing.map(async (id) => Object.assign(known, (await familyOf(id)()).family)));
}
