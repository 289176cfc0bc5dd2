import { maths as relu } from '../../../lib/activations/functions/relu.ts';
import type { DataSet } from '../../../lib/datasets.ts';

/** A first-layer unit: z = w·x + b. */
export interface Unit {
  readonly w: readonly [number, number];
  readonly b: number;
}

/** What the unit does on all data: z, how many points it is on for, and how much of the gradient gets through. */
export interface Reading {
  readonly z: readonly number[];
  readonly on: number;
  /** Share of Σ|∂L/∂a| that stands on points where the unit's slope is 1. */
  readonly passes: number;
  readonly dead: boolean;
}

/** The unit whose boundary runs at `offset` from the origin, its normal of length 1 turned by `angle` degrees. */
export function unitAt(angle: number, offset: number): Unit {
  const radians = (angle * Math.PI) / 180;
  return { w: [Math.cos(radians), Math.sin(radians)], b: -offset };
}

const preActivations = ({ w, b }: Unit, { inputs, rows }: DataSet): number[] =>
  Array.from({ length: rows }, (_, row) => w[0] * inputs[2 * row]! + w[1] * inputs[2 * row + 1]! + b);

export function read(unit: Unit, data: DataSet): Reading {
  const z = preActivations(unit, data);
  const incoming = z.map((at, row) => Math.abs(relu.value(at) - data.targets[row]!));
  const slopes = z.map((at) => relu.derivative(at));
  const total = incoming.reduce((sum, size) => sum + size, 0);
  const through = incoming.reduce((sum, size, row) => sum + size * slopes[row]!, 0);
  const on = z.filter((at) => at > 0).length;
  return { z, on, passes: total > 0 ? through / total : 0, dead: on === 0 };
}

/** The unit after a plain gradient step on the mean squared error ½(a − t)² of its own output, t being the class. */
export function stepped(unit: Unit, data: DataSet, rate: number): Unit {
  const { inputs, targets, rows } = data;
  const gradient = [0, 0, 0];
  preActivations(unit, data).forEach((z, row) => {
    const delta = ((relu.value(z) - targets[row]!) * relu.derivative(z)) / rows;
    gradient[0]! += delta * inputs[2 * row]!;
    gradient[1]! += delta * inputs[2 * row + 1]!;
    gradient[2]! += delta;
  });
  const [x, y, b] = gradient as [number, number, number];
  return { w: [unit.w[0] - rate * x, unit.w[1] - rate * y], b: unit.b - rate * b };
}
