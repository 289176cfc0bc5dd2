import { bind } from './parameter.ts';
import type { Activation } from './types.ts';

/** Where |f′| is largest in [−20, 20], and f′ there; of several such points the one nearest to 0, then the positive one. */
export function steepest(activation: Activation, parameter?: number): { x: number; slope: number } {
  const { derivative } = bind(activation, parameter);
  let best = { x: 0, slope: derivative(0) };
  const consider = (x: number): void => {
    const slope = derivative(x);
    // A gain of a few units in the last place is rounding, not steepness.
    if (Math.abs(slope) > Math.abs(best.slope) * (1 + 1e-12)) best = { x, slope };
  };
  for (let k = 1; k <= 80; k++) {
    consider(k / 4);
    consider(-k / 4);
  }
  // Refined around the best of the coarse points by ever smaller steps.
  for (let step = 0.25; step > 1e-9; step /= 2) {
    const { x } = best;
    consider(x + step / 2);
    consider(x - step / 2);
  }
  return best;
}
