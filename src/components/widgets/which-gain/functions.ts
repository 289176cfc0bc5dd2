/** The functions whose gain can be looked for; each name is an activation's id. */
export const functions = ['relu', 'leaky-relu', 'tanh', 'elu', 'selu', 'gelu', 'swish'] as const;
export type FunctionName = (typeof functions)[number];
