import { ticks } from 'd3';

/** A number's place on the drawing, along one axis. */
export interface Scale {
  (value: number): number;
  readonly domain: readonly [number, number];
  readonly range: readonly [number, number];
  readonly kind: 'linear' | 'log';
  /** The value at a place: what a drag means. */
  invert(place: number): number;
  /** About `count` round values. */
  ticks(count?: number): number[];
}

type Pair = readonly [number, number];

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

/** For what is multiplied. A value of 0 or below lies on the floor of the domain. */
export function log(domain: Pair, range: Pair): Scale {
  const [low, high] = [Math.log10(domain[0]), Math.log10(domain[1])];
  const inner = linear([low, high], range);
  return Object.assign((value: number) => inner(value > 0 ? Math.max(Math.log10(value), low) : low), {
    domain,
    range,
    kind: 'log' as const,
    invert: (place: number) => 10 ** inner.invert(place),
    ticks: (count = 5) => {
      const step = [1, 2, 3, 6, 10, 12, 20, 30, 50, 100].find((step) => (high - low) / step <= count) ?? 300;
      const first = Math.ceil(low / step - 1e-9);
      const last = Math.floor(high / step + 1e-9);
      return Array.from({ length: last - first + 1 }, (_, index) => 10 ** ((first + index) * step));
    },
  });
}
