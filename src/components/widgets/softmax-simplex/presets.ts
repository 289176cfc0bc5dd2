import type { Preset } from '../kit/widget.ts';
import type { State } from './model.ts';

/** States that make one point of the lesson each; a change of temperature, height or truth keeps the scores that stand. */
export const presets = {
  start: {},
  tie: { z1: 2, z2: 2, z3: -2 },
  sure: { z1: 5, z2: -1, z3: -2 },
  add: (state) => ({ ...state, shift: 100 }),
  learn: (state) => ({ ...state, temperature: 1, truth: '2' }),
  cold: (state) => ({ ...state, temperature: 0.25 }),
  hot: (state) => ({ ...state, temperature: 10 }),
} satisfies Record<string, Preset<State>>;
