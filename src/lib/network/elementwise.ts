import { maths as identity } from '../activations/functions/identity.ts';
import { maths as relu } from '../activations/functions/relu.ts';
import { maths as sigmoid } from '../activations/functions/sigmoid.ts';
import { maths as tanh } from '../activations/functions/tanh.ts';
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

/*
 * V8 inlines a function into a loop only while the loop has never met another one. So the two that most networks have
 * beside their main function have loops of their own; every other pair of functions costs about 10 ns a call.
 */

function copy(x: Float64Array, y: Float64Array, end: number): void {
  for (let place = 0; place < end; place += 1) y[place] = x[place]!;
}

function rectify(x: Float64Array, y: Float64Array, end: number): void {
  for (let place = 0; place < end; place += 1) y[place] = Math.max(0, x[place]!);
}

/** The slope of ReLU at 0 is 0. */
function gate(x: Float64Array, pull: Float64Array, y: Float64Array, end: number): void {
  for (let place = 0; place < end; place += 1) {
    const z = x[place]!;
    y[place] = z > 0 ? pull[place]! : z <= 0 ? 0 : NaN;
  }
}

/*
 * The slopes of tanh and of the sigmoid follow from their values, without another exponential. Up to 0.9 the difference
 * from 1 keeps all but the last three bits; beyond, where it would lose them one after the other, the slope is computed.
 */

function tanhSlope({ z, a, upstream, delta }: Layer, end: number): void {
  for (let place = 0; place < end; place += 1) {
    const value = a[place]!;
    const slope = Math.abs(value) < 0.9 ? 1 - value * value : tanh.derivative(z[place]!);
    delta[place] = upstream[place]! * slope;
  }
}

function sigmoidSlope({ z, a, upstream, delta }: Layer, end: number): void {
  for (let place = 0; place < end; place += 1) {
    const value = a[place]!;
    const slope = value < 0.9 ? value * (1 - value) : sigmoid.derivative(z[place]!);
    delta[place] = upstream[place]! * slope;
  }
}

/** a = f(z) on n examples, with one parameter for the layer or one a unit. */
export function activate({ activation, shape, units, z, a }: Layer, n: number): void {
  const { value } = activation!;
  if (activation === identity) copy(z, a, units * n);
  else if (activation === relu) rectify(z, a, units * n);
  else if (shape.length < 2) applyTo(value, z, a, 0, units * n, shape[0]);
  else for (let unit = 0; unit < units; unit += 1) applyTo(value, z, a, unit * n, (unit + 1) * n, shape[unit]);
}

/** δ = ∂L/∂a · f′(z), and the gradient of a learned parameter, Σ ∂L/∂a · ∂f/∂p. */
export function differentiate(layer: Layer, n: number): void {
  const { activation, shape, shapeGradient, units, skip, z, upstream, delta } = layer;
  const { derivative, parameterDerivative } = activation!;
  if (activation === identity) copy(upstream, delta, units * n);
  else if (activation === relu) gate(z, upstream, delta, units * n);
  // With a skip, a is not f(z) alone.
  else if (activation === tanh && !skip) tanhSlope(layer, units * n);
  else if (activation === sigmoid && !skip) sigmoidSlope(layer, units * n);
  else if (shape.length < 2) scaleBy(derivative, z, upstream, delta, 0, units * n, shape[0]);
  else
    for (let unit = 0; unit < units; unit += 1)
      scaleBy(derivative, z, upstream, delta, unit * n, (unit + 1) * n, shape[unit]);
  const step = (units / shapeGradient.length) * n;
  for (let index = 0; index < shapeGradient.length; index += 1)
    shapeGradient[index] = sumBy(parameterDerivative!, z, upstream, index * step, (index + 1) * step, shape[index]);
}
