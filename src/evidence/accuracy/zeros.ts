import { activation, type ActivationId } from '../../lib/activations/index.ts';
import { bind } from '../../lib/activations/parameter.ts';
import { pieces } from '../../lib/activations/pieces.ts';

/** Of each two neighbouring `places` between which `f` changes its sign the one where it is smaller, or where it is 0. */
function crossings(f: (x: number) => number, places: readonly number[]): number[] {
  const values = places.map(f);
  return places.flatMap((x, k) => {
    const [before, here, after] = [values[k - 1]!, values[k]!, values[k + 1]!];
    if (here === 0) return before * after < 0 ? [x] : [];
    if (!(here * after < 0)) return [];
    return [Math.abs(here) < Math.abs(after) ? x : places[k + 1]!];
  });
}

/**
 * Where f′ or f″ passes through 0 within a smooth piece: `pieces` has bisected to there. Not at x = 0, where a function can be as
 * exact as anywhere.
 */
export function zerosOf(id: ActivationId, part: 'derivative' | 'secondDerivative', parameter?: number): number[] {
  const bound = bind(activation(id), parameter);
  return pieces(bound)
    .flatMap(({ places }) => crossings(bound[part], places))
    .filter((x) => Math.abs(x) > 1e-9);
}
