import { timesExp } from './times-exp.ts';

/** Coefficients in q of (1 + t)·Φ(−t)·e^(t²/2), q = (t − 4)/(t + 4), by interpolation at Chebyshev points. */
const coefficients = [
  0.47205320650984467, -0.09670347732652608, 0.013999634724424467, 0.028600364053578804, -0.0321978374280282,
  0.017936097478834515, -0.005002378592400097, -0.0002856230864018645, 0.0006948971208651091, -9.443034215049712e-5,
  -8.78532981753416e-5, 2.1250457860811776e-5, 1.3627374958716244e-5, -3.4334009324152583e-6, -2.61436294231482e-6,
  4.0676642733334854e-7, 5.547606949893862e-7, -1.2919579985812394e-9, -1.1439312867331685e-7, -1.789372651986133e-8,
  2.0208468930264034e-8, 5.459373698638991e-9, -2.599563802271586e-9, -6.736634571009946e-10, 1.7569787339538164e-10,
];

/** Φ(−t)·e^(t²/2) for t ≥ 0: the upper tail of N(0, 1) without its exponential, from ½ slowly down to 1/(t√(2π)). */
export function normalTail(t: number): number {
  const q = (t - 4) / (t + 4);
  let sum = 0;
  for (let index = coefficients.length - 1; index >= 0; index--) sum = sum * q + coefficients[index]!;
  return sum / (1 + t);
}

/** factor·e^(−t²/2): the square is split (Cody 1969), because rounding it would cost t² ulp of the result. */
export function normalTimesExp(factor: number, t: number): number {
  const high = Math.fround(Math.min(t, 1e9));
  const rest = ((t - high) * (t + high)) / 2;
  return timesExp(factor, (-high * high) / 2, -rest);
}
