import type { Facts } from './facts-types.ts';
import { activationIds, type ActivationId } from './ids.ts';

/** What there is to read about every function by its id, in the order of the course. For the build: no script that a browser loads imports it. */
export const facts = Object.fromEntries(
  await Promise.all(activationIds.map(async (id) => [id, (await import(`./functions/${id}.ts`)).facts])),
) as Readonly<Record<ActivationId, Facts>>;
