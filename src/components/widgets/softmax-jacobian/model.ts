import { softmaxEigenvalues, softmaxJacobian } from '../../../lib/vectors/softmax-jacobian.ts';
import { softmax } from '../../../lib/vectors/softmax.ts';
import { number, type StateOf } from '../kit/controls.ts';
import type { WordsOf } from '../kit/words.ts';

export const controls = {
  first: number(65.9, { min: 0, max: 100, step: 0.1, role: 'value' }),
  split: number(28.9, { min: 0, max: 100, step: 0.1, role: 'value' }),
};

export type State = StateOf<typeof controls>;
export type Words = WordsOf<'softmax-jacobian'>;

export interface Scene {
  readonly p: readonly [number, number, number];
  /** Row i, column j: the slope of probability i by score j. */
  readonly jacobian: readonly (readonly number[])[];
  /** What the slopes of each row add up to: 0. */
  readonly rowSums: readonly number[];
  /** Descending, from 0 to ½. */
  readonly eigenvalues: readonly number[];
  /** 1 − Σp², which is also the sum of the eigenvalues. */
  readonly trace: number;
  /** The triangle in rows of small ones, pointing up and down in turn: the largest eigenvalue in the middle of each. */
  readonly shades: readonly (readonly number[])[];
}

/** The scores that softmax takes to p; a class that is out has −∞. */
const scoresOf = (p: readonly number[]): number[] => p.map(Math.log);

/** The centre, and the lesson's scores: a tenth of a percent cannot hold them, so the percentages nearest to them stand for them. */
const exact = [[1 / 3, 1 / 3, 1 / 3], [...softmax([2, 1, 0.1])]] as [number, number, number][];

/** Any two percentages to three probabilities: the first class, and how the rest is shared between the second and third. */
export function probabilities({ first, split }: State): [number, number, number] {
  const meant = exact.find((p) => {
    const near = percentages(p, split);
    return near.first === first && near.split === split;
  });
  const rest = (100 - first) / 100;
  return meant ?? [first / 100, (rest * (100 - split)) / 100, (rest * split) / 100];
}

/** The percentages of a p: the inverse of `probabilities`. In the corner of the first class every split is the same p. */
export function percentages(p: readonly number[], otherwise: number): State {
  const rest = p[1]! + p[2]!;
  const at = (control: 'first' | 'split', share: number) => controls[control].parse(String(100 * share));
  return { first: at('first', p[0]!), split: rest < 1e-9 ? otherwise : at('split', p[2]! / rest) };
}

export function model(state: State): Scene {
  const p = probabilities(state);
  const scores = scoresOf(p);
  const jacobian = softmaxJacobian(scores).map((row) => [...row]);
  return {
    p,
    jacobian,
    rowSums: jacobian.map((row) => clean(row.reduce((sum, slope) => sum + slope, 0))),
    eigenvalues: [...softmaxEigenvalues(scores)].map(clean).reverse(),
    trace: p.reduce((sum, share) => sum + share * (1 - share), 0),
    shades,
  };
}

/** Rounding may leave a rest of a sum or an eigenvalue that is 0. */
const clean = (value: number): number => (Math.abs(value) < 1e-14 ? 0 : value);

/** Row by row from the first corner down; which class has which share does not matter to an eigenvalue. */
function shadesOf(rows: number): number[][] {
  const known = new Map<string, number>();
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: 2 * row + 1 }, (_, place) => {
      // The middle of a small triangle, in thirds of its side.
      const down = 3 * row + (place % 2 === 0 ? 2 : 1);
      const right = 3 * (place >> 1) + (place % 2 === 0 ? 1 : 2);
      const thirds = [3 * rows - down, down - right, right].sort((a, b) => a - b);
      const key = String(thirds);
      const value = known.get(key) ?? softmaxEigenvalues(scoresOf(thirds)).at(-1)!;
      known.set(key, value);
      return value;
    }),
  );
}

const shades = shadesOf(16);
