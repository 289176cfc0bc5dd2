import type { Layer } from './types.ts';

type Scalar = (x: number, parameter?: number) => number;

function applyTo(f: Scalar, x: Float64Array, y: Float64Array, start: number, end: number, parameter?: number): void {
  for (let place = start; place < end; place += 1) y[place] = f(x[place]!, parameter);
}

function scaleBy(
  f: Scalar,
  x: Float64Array,
  pull: Float64Array,
  y: Float64Array,
  start: number,
  end: number,
  parameter?: number,
): void {
  for (let place = start; place < end; place += 1) y[place] = pull[place]! * f(x[place]!, parameter);
}

function sumBy(f: Scalar, x: Float64Array, pull: Float64Array, start: number, end: number, parameter?: number): number {
  let sum = 0;
  for (let place = start; place < end; place += 1) sum += pull[place]! * f(x[place]!, parameter);
  return sum;
}

/** a = f(z) on n examples, with one parameter for the layer or one a unit. */
export function activate({ activation, shape, units, z, a }: Layer, n: number): void {
  const { value } = activation!;
  if (shape.length < 2) applyTo(value, z, a, 0, units * n, shape[0]);
  else for (let unit = 0; unit < units; unit += 1) applyTo(value, z, a, unit * n, (unit + 1) * n, shape[unit]);
}

/** δ = ∂L/∂a · f′(z), and the gradient of a learned parameter, Σ ∂L/∂a · ∂f/∂p. */
export function differentiate({ activation, shape, shapeGradient, units, z, upstream, delta }: Layer, n: number): void {
  const { derivative, parameterDerivative } = activation!;
  if (shape.length < 2) scaleBy(derivative, z, upstream, delta, 0, units * n, shape[0]);
  else
    for (let unit = 0; unit < units; unit += 1)
      scaleBy(derivative, z, upstream, delta, unit * n, (unit + 1) * n, shape[unit]);
  const step = (units / shapeGradient.length) * n;
  for (let index = 0; index < shapeGradient.length; index += 1)
    shapeGradient[index] = sumBy(parameterDerivative!, z, upstream, index * step, (index + 1) * step, shape[index]);
}
