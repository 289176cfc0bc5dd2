import { ticks } from 'd3';
import type { Pair, Scale } from './scale.ts';

/** For what is added. */
export function linear(domain: Pair, range: Pair): Scale {
  const [d0, d1] = domain;
  const [r0, r1] = range;
  return Object.assign((value: number) => r0 + ((value - d0) / (d1 - d0)) * (r1 - r0), {
    domain,
    range,
    kind: 'linear' as const,
    invert: (place: number) => d0 + ((place - r0) / (r1 - r0)) * (d1 - d0),
    ticks: (count = 5) => ticks(d0, d1, count),
  });
}
