import { maxoutFit, type FitMoment } from '../../../lib/experiments/maxout-fit.ts';
import { targets, type TargetName } from './targets.ts';

export interface Input {
  target: TargetName;
  pieces: number;
  minus: number;
  seed: number;
}

/** Of a whole training. */
export const steps = 4000;

/** Training by Adam; every fortieth step is kept. */
export function* run({ target, ...rest }: Input): Generator<{ share: number }, readonly FitMoment[]> {
  const fit = maxoutFit({ target: targets[target].f, ...rest, steps, every: 40 });
  for (;;) {
    const { done, value } = fit.next();
    if (done) return value;
    yield { share: value.step / steps };
  }
}
