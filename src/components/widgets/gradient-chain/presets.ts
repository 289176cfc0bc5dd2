import type { State } from './model.ts';

/** States that make one point each. */
export const presets: Record<string, Partial<State>> = {
  best: {},
  push: { weight: 4 },
  saturate: { weight: 4, mode: 'fixed', z: 2 },
  coins: { function: 'relu', mode: 'random', seed: 1 },
  straight: { axis: 'log', compare: 'relu' },
  float16: { depth: 13, axis: 'log', numbers: 'float16' },
  skip: { skip: true },
  deeper: { depth: 40, mode: 'random', seed: 1, axis: 'log' },
};
