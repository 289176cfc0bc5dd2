export * from './activations/index.ts';
export * from './activations/parameter.ts';
export * from './activations/steepest.ts';
export type * from './activations/types.ts';
export * from './chain.ts';
export * from './gated.ts';
export * from './numeric.ts';
export * from './precision.ts';
export * from './random.ts';
