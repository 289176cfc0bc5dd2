import { bind } from '../activations/parameter.ts';
import type { Activation } from '../activations/types.ts';
import { fourier } from '../numerics/fourier.ts';

/** log |f′(z)| of pre-activations that stand for N(0, 1), each with its share; `zero` is the share whose slope is 0. */
interface LogSlopes {
  readonly logs: readonly number[];
  readonly shares: readonly number[];
  readonly zero: number;
}

const REACH = 9; // beyond 9 standard deviations lie 2e-19 of all z
const SAMPLES = 12_000;
const BINS = 1 << 15;
const BIN = 1 / 256;
const ROUNDING = 1e-9; // of sums of shares

/**
 * The median of |f′(z₁)·…·f′(z_depth)| for independent z_k ~ N(0, 1): how much of a gradient a typical path of that many
 * layers hands back, at weights of 1. Where half of all paths are cut, 0.
 *
 * No chance in it: the distribution of log |f′(z)| stands on a grid, is convolved with itself by Fourier transform, and
 * its median is read off: to 3e-4 relative, to 2e-3 where f′ is constant on a stretch.
 *
 * @param depth - number of layers, an integer from 1 to 100
 * @param parameter - the function's parameter, its default if left out
 * @throws RangeError if the depth or the parameter is out of bounds
 */
export function medianPath(activation: Activation, depth: number, parameter?: number): number {
  requireDepth(depth);
  const slopes = logSlopes(activation, parameter);
  const cut = 1 - (1 - slopes.zero) ** depth;
  if (cut > 0.5 - ROUNDING) return 0;
  return Math.exp(depth === 1 ? medianOfOne(slopes) : medianOfSum(slopes, depth, 0.5 - cut));
}

/** The share of paths on which some slope is exactly 0, so that nothing arrives. Arguments and errors as in {@link medianPath}. */
export function cutPaths(activation: Activation, depth: number, parameter?: number): number {
  requireDepth(depth);
  return 1 - (1 - logSlopes(activation, parameter).zero) ** depth;
}

function requireDepth(depth: number): void {
  if (!Number.isInteger(depth) || depth < 1 || depth > 100)
    throw new RangeError(`depth must be an integer from 1 to 100, but is ${depth}`);
}

function logSlopes(activation: Activation, parameter?: number): LogSlopes {
  const { derivative } = bind(activation, parameter);
  const step = (2 * REACH) / SAMPLES;
  const logs: number[] = [];
  const shares: number[] = [];
  let zero = 0;
  for (let k = 0; k < SAMPLES; k++) {
    const z = (k + 0.5) * step - REACH;
    const share = (Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)) * step;
    const slope = Math.abs(derivative(z));
    if (slope === 0) zero += share;
    else {
      logs.push(Math.log(slope));
      shares.push(share);
    }
  }
  return { logs, shares, zero };
}

/** With one layer the grid of z alone decides: half way between the two slopes that have half of all z on either side. */
function medianOfOne({ logs, shares, zero }: LogSlopes): number {
  const order = [...logs.keys()].sort((a, b) => logs[a]! - logs[b]!);
  let below = zero;
  const cumulated = order.map((k) => (below += shares[k]!));
  const left = cumulated.findIndex((share) => share > 0.5 - ROUNDING);
  const right = cumulated.findIndex((share) => share > 0.5 + ROUNDING);
  return (logs[order[left]!]! + logs[order[right]!]!) / 2;
}

/** Where the sum of `depth` log slopes has `share` of all its mass below it. */
function medianOfSum({ logs, shares }: LogSlopes, depth: number, share: number): number {
  const mass = shares.reduce((sum, one) => sum + one, 0);
  const mean = logs.reduce((sum, log, k) => sum + log * shares[k]!, 0) / mass;
  // The sum's mean comes to lie in the middle of the circle of bins, as far as can be from where its ends meet.
  const origin = mean - (BIN * BINS) / 2 / depth;
  const re = new Float64Array(BINS);
  const im = new Float64Array(BINS);
  logs.forEach((log, k) => {
    const place = (log - origin) / BIN;
    const bin = Math.floor(place);
    // Shared by its two neighbours, so that the grid moves no mean.
    re[bin & (BINS - 1)]! += shares[k]! * (bin + 1 - place);
    re[(bin + 1) & (BINS - 1)]! += shares[k]! * (place - bin);
  });
  fourier(re, im);
  for (let k = 0; k < BINS; k++) {
    const size = Math.hypot(re[k]!, im[k]!) ** depth;
    const angle = Math.atan2(im[k]!, re[k]!) * depth;
    re[k] = size * Math.cos(angle);
    im[k] = size * Math.sin(angle);
  }
  fourier(re, im, true);
  let below = 0;
  let bin = 0;
  while (below + re[bin]! < share) below += re[bin++]!;
  return depth * origin + BIN * (bin - 0.5 + (share - below) / re[bin]!);
}
