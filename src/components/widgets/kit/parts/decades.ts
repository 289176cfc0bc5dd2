import type { Scale } from './d3.ts';

/** About `count` powers of ten on a log scale. By threes rather than D3's fives: readers know thousands and millionths. */
export function decades(scale: Scale, count = 5): number[] {
  const [low, high] = scale.domain().map(Math.log10) as [number, number];
  const step = [1, 2, 3, 6, 10, 12, 20, 30, 50, 100].find((step) => (high - low) / step <= count) ?? 300;
  const first = Math.ceil(low / step - 1e-9);
  const last = Math.floor(high / step + 1e-9);
  return Array.from({ length: last - first + 1 }, (_, index) => 10 ** ((first + index) * step));
}
