import type { Pair } from './model.ts';

/** The part of a straight line from one point to another whose heights lie between `low` and `high`; nothing where none does. */
export function cut([from, to]: readonly [Pair, Pair], low: number, high: number): [Pair, Pair] | null {
  const rise = to[1] - from[1];
  const at = (share: number): Pair => [from[0] + share * (to[0] - from[0]), from[1] + share * rise];
  if (rise === 0) return from[1] < low || from[1] > high ? null : [from, to];
  const [enters, leaves] = [(low - from[1]) / rise, (high - from[1]) / rise].sort((one, other) => one - other) as [
    number,
    number,
  ];
  const [first, last] = [Math.max(enters, 0), Math.min(leaves, 1)];
  return first < last ? [at(first), at(last)] : null;
}
