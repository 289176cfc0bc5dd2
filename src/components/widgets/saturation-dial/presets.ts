import type { State } from './model.ts';

const losses = { compare: 'losses', precision: 'float64', progress: 1 } as const;

/** States that make one point of the lesson each. */
export const presets = {
  unsure: { ...losses, z: -2, label: '1' },
  wrong: { ...losses, z: -5, label: '1' },
  surer: { ...losses, z: -10, label: '1' },
  right: { ...losses, z: 5, label: '1' },
  float32: { compare: 'code', precision: 'float32', progress: 1, z: 17, label: '0' },
} satisfies Record<string, Partial<State>>;
