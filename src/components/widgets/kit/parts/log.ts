import { linear } from './linear.ts';
import type { Pair, Scale } from './scale.ts';

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
