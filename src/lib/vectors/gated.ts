import { frozen } from '../numerics/frozen.ts';
import { maths as gelu } from '../activations/functions/gelu.ts';
import { maths as sigmoid } from '../activations/functions/sigmoid.ts';
import { maths as swish } from '../activations/functions/swish.ts';
import { requireObject } from '../numerics/require.ts';
import { requireLength, requireVector } from '../numerics/vector.ts';

/** A function of two numbers, the value half a and the gate half b of what a layer computes. */
export interface Gated {
  /** a·g(b). */
  readonly value: (a: number, b: number) => number;
  /** By a: g(b). */
  readonly byValue: (a: number, b: number) => number;
  /** By b: a·g′(b). */
  readonly byGate: (a: number, b: number) => number;
}

function gatedBy(gate: { value: (x: number) => number; derivative: (x: number) => number }): Gated {
  return {
    value: (a, b) => a * gate.value(b),
    byValue: (_, b) => gate.value(b),
    byGate: (a, b) => a * gate.derivative(b),
  };
}

/** The gated pairs: GLU a·σ(b) (Dauphin et al. 2017), SwiGLU a·b·σ(b) and GEGLU a·b·Φ(b) (Shazeer 2020). */
export const gated = frozen({
  glu: gatedBy(sigmoid),
  swiglu: gatedBy({ value: (x) => swish.value(x, 1), derivative: (x) => swish.derivative(x, 1) }),
  geglu: gatedBy(gelu),
} as const);

/** The name of a gated pair. */
export type GatedId = keyof typeof gated;

function checkInput(pair: Gated, input: Float64Array): void {
  requireObject('pair', pair);
  requireVector('input', input);
  if (input.length % 2 !== 0)
    throw new RangeError(`input must have an even number of entries, but has ${input.length}`);
}

/**
 * A gated pair over a vector: the first half of `input` is a, the second half b, as in PyTorch's `glu`.
 *
 * @param input - 2n numbers
 * @param output - n numbers, written
 * @returns output
 * @throws RangeError if input has no even number of entries or output is not half as long; TypeError for an id in place of a pair
 */
export function gatedForward(pair: Gated, input: Float64Array, output?: Float64Array): Float64Array {
  checkInput(pair, input);
  const half = input.length / 2;
  const written = output ?? new Float64Array(half);
  requireLength('output', written, half);
  for (let index = 0; index < half; index++) written[index] = pair.value(input[index]!, input[half + index]!);
  return written;
}

/**
 * The gradient by both halves, given that by the output.
 *
 * @param input - 2n numbers, as in the forward pass
 * @param outputGradient - n numbers
 * @param inputGradient - 2n numbers, written
 * @returns inputGradient
 * @throws RangeError if the lengths do not fit; TypeError for an id in place of a pair
 */
export function gatedBackward(
  pair: Gated,
  input: Float64Array,
  outputGradient: Float64Array,
  inputGradient?: Float64Array,
): Float64Array {
  checkInput(pair, input);
  const half = input.length / 2;
  requireLength('outputGradient', outputGradient, half);
  const written = inputGradient ?? new Float64Array(input.length);
  requireLength('inputGradient', written, input.length);
  for (let index = 0; index < half; index++) {
    const a = input[index]!;
    const b = input[half + index]!;
    const incoming = outputGradient[index]!;
    written[index] = incoming * pair.byValue(a, b);
    written[half + index] = incoming * pair.byGate(a, b);
  }
  return written;
}
