import type { DeadUnitsLayer } from './dead-units.ts';

/** A unit at one step: on for some example; dark on all but not dead; dead; or on again after it was dark. */
export interface UnitAtStep {
  readonly state: 'alive' | 'inactive' | 'dead' | 'revived';
  /** Share of the examples with z > 0. */
  readonly share: number;
}

/** What each unit of a layer is doing at one step. */
export const unitStates = ({ on, dead, revivals }: DeadUnitsLayer): readonly UnitAtStep[] =>
  on.map((share, unit) => {
    if (share === 0) return { state: dead[unit] ? 'dead' : 'inactive', share };
    return { state: revivals[unit]! > 0 ? 'revived' : 'alive', share };
  });
