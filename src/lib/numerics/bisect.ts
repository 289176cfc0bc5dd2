import { requireFinite, requireFunction } from './require.ts';

/** No bracket of doubles can be halved more often: from 2¹⁰²⁴ down to the last bit of the smallest. */
const MOST_HALVINGS = 2200;

/**
 * A zero of `f` between `left` and `right`, to the last bit, by at most 2200 halvings of the bracket.
 *
 * @throws RangeError if f has the same sign at both ends, is NaN anywhere it is asked, or an end is not finite; TypeError for an f
 * that is no function
 */
export function bisect(f: (x: number) => number, left: number, right: number): number {
  requireFunction('f', f);
  requireFinite('left', left);
  requireFinite('right', right);
  const atLeft = f(left);
  if (atLeft === 0) return left;
  const atRight = f(right);
  if (atRight === 0) return right;
  if (!(atLeft < 0 !== atRight < 0) || Number.isNaN(atLeft + atRight)) {
    throw new RangeError(`f must change its sign between left and right, but is ${atLeft} and ${atRight} there`);
  }
  let low = left;
  let high = right;
  for (let halving = 0; halving < MOST_HALVINGS; halving += 1) {
    const middle = low / 2 + high / 2;
    if (middle === low || middle === high) return middle;
    const value = f(middle);
    if (value === 0) return middle;
    if (Number.isNaN(value)) throw new RangeError(`f must be a number between left and right, but is NaN at ${middle}`);
    if (value < 0 === atLeft < 0) low = middle;
    else high = middle;
  }
  return low;
}
