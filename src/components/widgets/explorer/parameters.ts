import { activations, type ActivationId } from '../../../lib/activations/index.ts';
import { number, type Control } from '../kit/controls.ts';

/** How far a reader may turn each parameter: as far as it shows something on the axes of this figure. */
const bounds = {
  'leaky-relu': { min: 0, max: 0.5, step: 0.01 },
  prelu: { min: -1, max: 1, step: 0.05 },
  elu: { min: 0, max: 2, step: 0.05 },
  celu: { min: 0.1, max: 3, step: 0.1 },
  softplus: { min: 0.1, max: 10, step: 0.1, scale: 'log' },
  swish: { min: 0, max: 10, step: 0.1 },
  softshrink: { min: 0, max: 2, step: 0.05 },
  hardshrink: { min: 0, max: 2, step: 0.05 },
  squareplus: { min: 0.1, max: 20, step: 0.1 },
} as const satisfies Partial<Record<ActivationId, object>>;

/** A function that has a parameter. */
export type Parametric = keyof typeof bounds;

const names = Object.keys(bounds) as Parametric[];

/** Whether the function `id` has a parameter to turn. */
export const isParametric = (id: ActivationId): id is Parametric => Object.hasOwn(bounds, id);

/** The values of a parameter that a reader can reach: its bounds here, and its default. */
export const reach = (id: Parametric): readonly number[] => [
  bounds[id].min,
  activations[id].parameter.default,
  bounds[id].max,
];

/** One control for each function that has a parameter, so that α of ELU and α of PReLU keep what they were set to. */
export const parameterControls = Object.fromEntries(
  names.map((id) => [
    `parameter.${id}`,
    number(activations[id].parameter.default, {
      ...bounds[id],
      role: 'parameter',
      when: ({ function: one, compare }) => one === id || compare === id,
    }),
  ]),
) as Record<`parameter.${Parametric}`, Control<number>>;
