import type { State } from './model.ts';

const four = { depth: 4, activation: 'sigmoid', rate: 0.5 } as const;

/** States that make one point of the lesson each; the seed that stands is kept. */
export const presets = {
  wait: () => ({ ...four, progress: 0.4 }),
  escape: () => ({ ...four, progress: 1 }),
  shallower: () => ({ ...four, depth: 3, progress: 1 }),
  deeper: () => ({ ...four, depth: 5, progress: 1 }),
  tanh: () => ({ ...four, activation: 'tanh' as const, progress: 1 }),
} satisfies Record<string, () => Partial<State>>;
