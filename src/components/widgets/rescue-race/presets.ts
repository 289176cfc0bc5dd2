import type { State } from './model.ts';

/** States that make one point of the lesson each; the seed that stands is kept. */
export const presets = {
  race: () => ({ bias: -2, rate: 1, progress: 1 }),
  deeper: () => ({ bias: -3, rate: 1, progress: 1 }),
  slow: () => ({ bias: -2, rate: 0.1, progress: 1 }),
  hot: () => ({ bias: 0, rate: 5, progress: 1 }),
} satisfies Record<string, () => Partial<State>>;
