import type { ActivationId } from '../../../lib/activations/ids.ts';
import { number, type Control } from '../kit/controls.ts';

/** A parameter and how far it goes. */
export interface Range {
  readonly symbol: string;
  readonly initial: number;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly scale?: 'log';
}

/** Each parameter's symbol and default, and how far a reader may turn it: as far as it shows something on these axes. */
export const parameters = {
  'leaky-relu': { symbol: 'α', initial: 0.01, min: 0, max: 0.5, step: 0.01 },
  prelu: { symbol: 'α', initial: 0.25, min: -1, max: 1, step: 0.05 },
  elu: { symbol: 'α', initial: 1, min: 0, max: 2, step: 0.05 },
  celu: { symbol: 'α', initial: 1, min: 0.1, max: 3, step: 0.1 },
  softplus: { symbol: 'β', initial: 1, min: 0.1, max: 10, step: 0.1, scale: 'log' },
  swish: { symbol: 'β', initial: 1, min: 0, max: 10, step: 0.1 },
  softshrink: { symbol: 'λ', initial: 0.5, min: 0, max: 2, step: 0.05 },
  hardshrink: { symbol: 'λ', initial: 0.5, min: 0, max: 2, step: 0.05 },
  squareplus: { symbol: 'b', initial: 4, min: 0.1, max: 20, step: 0.1 },
} as const satisfies Partial<Record<ActivationId, Range>>;

/** A function that has a parameter. */
export type Parametric = keyof typeof parameters;

/** Whether the function `id` has a parameter to turn. */
export const isParametric = (id: ActivationId): id is Parametric => Object.hasOwn(parameters, id);

/** One control for each function that has a parameter, so that α of ELU and α of PReLU keep what they were set to. */
export const parameterControls = Object.fromEntries(
  Object.entries(parameters).map(([id, { initial, ...bounds }]) => [
    `parameter.${id}`,
    number(initial, {
      ...bounds,
      role: 'parameter',
      when: ({ function: one, compare }) => one === id || compare === id,
    }),
  ]),
) as Record<`parameter.${Parametric}`, Control<number>>;
