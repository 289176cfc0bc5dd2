import { frozen } from '../numerics/frozen.ts';

/** The functions that the dead-unit lab and its race compare, each with the parameter that it is used with. */
export const labFunctions = frozen({
  relu: { activation: 'relu' },
  leaky01: { activation: 'leaky-relu', parameter: 0.1 },
  leaky02: { activation: 'leaky-relu', parameter: 0.2 },
  elu: { activation: 'elu' },
  gelu: { activation: 'gelu' },
} as const);

/** The name of a function in the lab. */
export type LabFunction = keyof typeof labFunctions;

/** All those names, in the order of the figures. */
export const labFunctionNames: readonly LabFunction[] = frozen(Object.keys(labFunctions) as LabFunction[]);
