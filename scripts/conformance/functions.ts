import { activation } from '../../src/lib/activations/index.ts';
import type { ActivationId } from '../../src/lib/activations/index.ts';

/** A function of one number with its slope. */
export interface Scalar {
  readonly value: (x: number) => number;
  readonly derivative: (x: number) => number;
}

/** A function of the library, its parameter settled but not checked: some vectors go beyond the bounds that the site allows. */
export function ours(id: ActivationId, parameter?: number): Scalar {
  const { value, derivative } = activation(id);
  return { value: (x) => value(x, parameter), derivative: (x) => derivative(x, parameter) };
}

/** x ↦ outer·f(inner·x + shift) + lift. */
function within(f: Scalar, { inner = 1, shift = 0, outer = 1, lift = 0 }): Scalar {
  return {
    value: (x) => outer * f.value(inner * x + shift) + lift,
    derivative: (x) => outer * inner * f.derivative(inner * x + shift),
  };
}

/** clip(αx + β, 0, 1): the library's hard sigmoid, relu6(u + 3)/6, at u = 6(αx + β) − 3. */
export const hardSigmoid = (alpha: number, beta: number): Scalar =>
  within(ours('hard-sigmoid'), { inner: 6 * alpha, shift: 6 * beta - 3 });

/** log(1 + e^βx)/β, also for β < 0, where it is −softplus(−x) with |β|. */
export const softplus = (beta: number): Scalar =>
  beta > 0 ? ours('softplus', beta) : within(ours('softplus', -beta), { inner: -1, outer: -1 });

/** γ·ELU with α; without constants the library's SELU. */
export const selu = (alpha?: number, gamma?: number): Scalar =>
  alpha === undefined || gamma === undefined ? ours('selu') : within(ours('elu', alpha), { outer: gamma });

/** αx + β. */
export const linear = (alpha: number, beta: number): Scalar => within(ours('identity'), { outer: alpha, lift: beta });

/** 1 above 0 and `below` under it. */
export const step = (below: number): Scalar => within(ours('step'), { outer: 1 - below, lift: below });

/** The error function inside GELU: erf(x) = √2·gelu(√2x)/x − 1. */
export const erf: Scalar = {
  value: (x) => (x === 0 ? 0 : (Math.SQRT2 * ours('gelu').value(Math.SQRT2 * x)) / x - 1),
  derivative: (x) => {
    const { value, derivative } = ours('gelu');
    const z = Math.SQRT2 * x;
    return x === 0 ? 2 / Math.sqrt(Math.PI) : (2 * derivative(z) - (2 * value(z)) / z) / x;
  },
};
