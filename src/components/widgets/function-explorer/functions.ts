import type { ActivationId } from '../../../lib/activations/ids.ts';
import type { Activation } from '../../../lib/activations/types.ts';

/** The maths of each function, a file of its own: all of them weigh half as much as the figure, so each comes when it is asked for. */
const files = import.meta.glob<Activation>('../../../lib/activations/functions/*.ts', { import: 'maths' });

const known: Partial<Record<ActivationId, Activation>> = {};

/** The maths of a function, as soon as it is here. */
export const mathsOf = (id: ActivationId): Activation | undefined => known[id];

/** Wait for the functions that are not here yet, if there are any. */
export function fetched(ids: readonly ActivationId[]): Promise<unknown> | undefined {
  const missing = ids.filter((id) => !known[id]);
  if (!missing.length) return undefined;
  return Promise.all(
    missing.map(async (id) => (known[id] = await files[`../../../lib/activations/functions/${id}.ts`]!())),
  );
}
