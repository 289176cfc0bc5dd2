import type { State } from './model.ts';

/** Three scores and a format in which they make one point. */
const scores = (z1: number, z2: number, z3: number, precision: State['precision']): State => ({
  z1,
  z2,
  z3,
  precision,
});

export const presets = {
  overflow: scores(88, 89, 90, 'float32'),
  thousands: scores(1000, 1001, 1002, 'float64'),
  below: scores(-1000, -1001, -1002, 'float64'),
  half: scores(10, 11, 12, 'float16'),
  sum: scores(88.5, 88.5, 88.5, 'float32'),
  digits: scores(-100, -101, -102, 'float32'),
  harmless: scores(2, 1, 0.1, 'float32'),
};
