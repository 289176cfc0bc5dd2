import type { Reference } from '../../src/evidence/accuracy/tables.ts';
import { facts } from '../../src/lib/activations/facts.ts';
import type { Exact } from '../../src/lib/activations/facts-types.ts';
import { activation, activationIds, type ActivationId } from '../../src/lib/activations/index.ts';

/** What scripts/reference.py needs to know of a function. */
export interface Definition {
  readonly id: ActivationId;
  /** The default, at which the moments are taken too. */
  readonly parameter: number | null;
  readonly kinks: readonly number[];
  readonly exact: Exact;
}

/** The definition of every function, as its own file gives it. */
export const definitions = (): Definition[] =>
  activationIds.map((id) => {
    const { parameter, kinks } = activation(id);
    return { id, parameter: parameter?.default ?? null, kinks: kinks(), exact: facts[id].exact };
  });

/** Those whose table is not there, or was computed from another definition. */
export const outdated = (all: readonly Definition[], references: readonly Reference[]): Definition[] =>
  all.filter(({ id, parameter, exact }) => {
    const reference = references.find((one) => one.id === id);
    return (
      JSON.stringify(reference?.exact) !== JSON.stringify(exact) ||
      (reference?.tables[0]?.parameter ?? null) !== parameter
    );
  });
