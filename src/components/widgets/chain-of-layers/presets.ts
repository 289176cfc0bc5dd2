import type { State } from './controls.ts';

/** Settings that make one point each; beside the last three the same function with other weights. */
export const presets: Record<string, Partial<State>> = {
  vanish: { function: 'sigmoid', init: 'xavier', compare: 'none' },
  rescue: { function: 'sigmoid', init: 'xavier', compare: 'relu', compareInit: 'he' },
  explode: { function: 'tanh', init: 'normal', compare: 'tanh', compareInit: 'xavier' },
  framework: { function: 'relu', init: 'pytorch', compare: 'relu', compareInit: 'he' },
  surprise: { function: 'sigmoid', init: 'normal', compare: 'sigmoid', compareInit: 'xavier' },
};
