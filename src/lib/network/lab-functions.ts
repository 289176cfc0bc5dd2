/** The functions that the dead-unit lab and its race compare, each with the parameter that it is used with. */
export const labFunctions = {
  relu: { activation: 'relu' },
  leaky01: { activation: 'leaky-relu', parameter: 0.1 },
  leaky02: { activation: 'leaky-relu', parameter: 0.2 },
  elu: { activation: 'elu' },
  gelu: { activation: 'gelu' },
} as const;

export type LabFunction = keyof typeof labFunctions;

export const labFunctionNames = Object.keys(labFunctions) as readonly LabFunction[];
