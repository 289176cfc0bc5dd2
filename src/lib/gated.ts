import { maths as gelu } from './activations/gelu.ts';
import { maths as sigmoid } from './activations/sigmoid.ts';
import { maths as swish } from './activations/swish.ts';

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
export const gated = {
  glu: gatedBy(sigmoid),
  swiglu: gatedBy({ value: (x) => swish.value(x, 1), derivative: (x) => swish.derivative(x, 1) }),
  geglu: gatedBy(gelu),
} as const;

/** The name of a gated pair. */
export type GatedId = keyof typeof gated;

function checkHalves(input: Float64Array, half: Float64Array, argument: string): void {
  if (input.length !== 2 * half.length) {
    throw new RangeError(`${argument} must have half of input's ${input.length} entries, but has ${half.length}`);
  }
}

function halfOf(input: Float64Array): Float64Array {
  if (input.length % 2 === 0) return new Float64Array(input.length / 2);
  throw new RangeError(`input must have an even number of entries, but has ${input.length}`);
}

/**
 * A gated pair over a vector: the first half of `input` is a, the second half b, as in PyTorch's `glu`.
 *
 * @param input - 2n numbers
 * @param output - n numbers, written
 * @returns output
 * @throws RangeError if output is not half as long as input
 */
export function gatedForward(pair: Gated, input: Float64Array, output = halfOf(input)): Float64Array {
  checkHalves(input, output, 'output');
  const half = output.length;
  for (let index = 0; index < half; index++) output[index] = pair.value(input[index]!, input[half + index]!);
  return output;
}

/**
 * The gradient by both halves, given that by the output.
 *
 * @param input - 2n numbers, as in the forward pass
 * @param outputGradient - n numbers
 * @param inputGradient - 2n numbers, written
 * @returns inputGradient
 * @throws RangeError if the lengths do not fit
 */
export function gatedBackward(
  pair: Gated,
  input: Float64Array,
  outputGradient: Float64Array,
  inputGradient = new Float64Array(input.length),
): Float64Array {
  checkHalves(input, outputGradient, 'outputGradient');
  checkHalves(inputGradient, outputGradient, 'outputGradient');
  const half = outputGradient.length;
  for (let index = 0; index < half; index++) {
    const a = input[index]!;
    const b = input[half + index]!;
    const incoming = outputGradient[index]!;
    inputGradient[index] = incoming * pair.byValue(a, b);
    inputGradient[half + index] = incoming * pair.byGate(a, b);
  }
  return inputGradient;
}
