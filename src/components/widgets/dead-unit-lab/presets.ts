import type { State } from './model.ts';

const plain = { activation: 'relu', rate: 5, bias: 0, optimiser: 'sgd', batch: 'all', progress: 1 } as const;
const buried = { ...plain, rate: 1, bias: -2 } as const;

/** States that make one point of the lesson each; the seed that stands is kept. */
export const presets = {
  hot: () => ({ ...plain }),
  healthy: () => ({ ...plain, rate: 0.1 }),
  buried: () => ({ ...buried }),
  leaky: () => ({ ...buried, activation: 'leaky01' as const }),
  leakyHot: () => ({ ...plain, activation: 'leaky01' as const }),
} satisfies Record<string, () => Partial<State>>;
