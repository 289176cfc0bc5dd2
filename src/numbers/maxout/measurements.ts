import { fitQuality, maxoutFit } from '../../lib/experiments/maxout-fit.ts';
import { finish } from '../../lib/network/train.ts';
import type { Measurement } from '../chance/store.ts';

export const square = (x: number): number => x * x;
export const dome = (x: number): number => -x * x;
const sine = (x: number): number => Math.sin(Math.PI * x);

/** How a fit by training ends. */
export interface Fit {
  /** Root mean square error over 201 points. */
  readonly rms: number;
  /** How many lines win somewhere. */
  readonly used: number;
}

const fit = (target: (x: number) => number, pieces: number, minus = 0): Measurement<Fit> => ({
  seeds: 40,
  run: (seed) => {
    const { rms, wins } = fitQuality(finish(maxoutFit({ target, pieces, minus, seed })).at(-1)!, target, minus);
    return { rms, used: wins.filter((count) => count > 0).length };
  },
});

/** Lines on curves; `dome22` is two lines minus two. */
export const measurements = {
  square2: fit(square, 2),
  square3: fit(square, 3),
  square8: fit(square, 8),
  dome4: fit(dome, 4),
  dome22: fit(dome, 2, 2),
  sine2: fit(sine, 2),
  sine22: fit(sine, 2, 2),
};
