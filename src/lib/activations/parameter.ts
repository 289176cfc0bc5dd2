import { requireActivation } from './require-activation.ts';
import type { Activation, Parameter } from './types.ts';

/** Throws a `RangeError` that names the parameter and its bounds unless `value` is a number within them. */
export function checkParameter(parameter: Parameter, value: number): void {
  if (typeof value === 'number' && value >= parameter.min && value <= parameter.max) return;
  const { symbol, name, min, max } = parameter;
  throw new RangeError(`${symbol} (${name}) must be a number from ${min} to ${max}, but is ${String(value)}`);
}

/** An activation whose parameter is settled: functions of x alone. */
export interface BoundActivation {
  readonly value: (x: number) => number;
  readonly derivative: (x: number) => number;
  readonly secondDerivative: (x: number) => number;
  readonly kinks: readonly number[];
}

/**
 * The activation with its parameter settled and checked once, so that loops need not check.
 *
 * @param parameter - within the activation's own bounds; its default if left out
 * @throws RangeError if the parameter is out of bounds or NaN, or if one is given to a function that has none;
 * TypeError for what is no Activation, such as an id
 */
export function bind(activation: Activation, parameter?: number): BoundActivation {
  requireActivation('activation', activation);
  if (activation.parameter === undefined) {
    if (parameter !== undefined) throw new RangeError('parameter must be left out: the function has none');
  } else if (parameter !== undefined) checkParameter(activation.parameter, parameter);
  return settle(activation, parameter);
}

/** The same unchecked, for a parameter that was learned: descent knows no bounds. */
export function settle(activation: Activation, parameter?: number): BoundActivation {
  return {
    value: (x) => activation.value(x, parameter),
    derivative: (x) => activation.derivative(x, parameter),
    secondDerivative: (x) => activation.secondDerivative(x, parameter),
    kinks: activation.kinks(parameter),
  };
}
