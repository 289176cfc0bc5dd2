import type { State } from './model.ts';

/** States that make one point of the lesson each. */
export const presets = {
  start: {},
  corner: { first: 100, split: 50 },
  sure: { first: 98, split: 50 },
  edge: { first: 50, split: 0 },
  centre: { first: 33.3, split: 50 },
} satisfies Record<string, Partial<State>>;
