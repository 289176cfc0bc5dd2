import { randomAttention, type Attention } from '../../lib/vectors/attention.ts';
import type { Measurement } from '../chance/store.ts';

/** One query of 512 entries over 16 keys, its scores as they are or divided by √512. */
const draws = (scaled: boolean): Measurement<Attention> => ({
  seeds: 400,
  run: (seed) => randomAttention(512, 16, scaled, seed),
});

export const measurements = { raw: draws(false), scaled: draws(true) };
