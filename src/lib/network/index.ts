export { backward, inputGradient, propagate } from './backward.ts';
export { createNetwork, reserve } from './create.ts';
export { forward, outputs } from './dense.ts';
export { jacobian } from './jacobian.ts';
export { initialise } from './initialise.ts';
export * from './optimise.ts';
export * from './statistics.ts';
export * from './train.ts';
export type * from './types.ts';
