import { nextSeeds } from '../../src/numbers/chance/experiment.ts';
import { summaries, type Chance } from '../../src/numbers/chance/numbers.ts';

const logFactorials = [0];
function logFactorial(n: number): number {
  for (let k = logFactorials.length; k <= n; k++) logFactorials.push(logFactorials[k - 1]! + Math.log(k));
  return logFactorials[n]!;
}
const logChoose = (n: number, k: number): number => logFactorial(n) - logFactorial(k) - logFactorial(n - k);

/** Fisher's exact test, two-sided: how likely k of n and l of m are to lie as far apart as they do, if one law made both. */
export function fisher(k: number, n: number, l: number, m: number): number {
  const log = (i: number): number => logChoose(n, i) + logChoose(m, k + l - i) - logChoose(n + m, k + l);
  const possible = Array.from({ length: n + 1 }, (_, i) => i).filter((i) => k + l - i >= 0 && k + l - i <= m);
  const asFar = possible.filter((i) => log(i) <= log(k) + 1e-9);
  return asFar.reduce((sum, i) => sum + Math.exp(log(i)), 0);
}

/** How many standard errors lie between two means. */
function apart(one: readonly number[], other: readonly number[]): number {
  const error = [one, other].reduce(
    (sum, { length }, i) => sum + summaries.deviation([one, other][i]!) ** 2 / length,
    0,
  );
  const difference = Math.abs(summaries.mean(one) - summaries.mean(other));
  return difference === 0 ? 0 : difference / Math.sqrt(error);
}

/** How many standard errors lie between the logarithms of two standard deviations, by the law of Gaussian samples. */
function deviationsApart(one: readonly number[], other: readonly number[]): number {
  const difference = Math.abs(Math.log(summaries.deviation(one) / summaries.deviation(other)));
  return difference / Math.sqrt([one, other].reduce((sum, { length }) => sum + 1 / (2 * (length - 1)), 0));
}

/** Chance alone would do it once in a thousand times; of a Gaussian that is 3.3 standard errors. */
const [RARE, FAR] = [0.001, 3.3];

/** Whether a second sample says something else than the first, of which a page shows `kind`. */
export function saysOtherwise(kind: Chance['kind'], page: readonly number[], fresh: readonly number[]): boolean {
  const below = (values: readonly number[], bound: number) => values.filter((value) => value < bound).length;
  const shares = (bound: number) => fisher(below(page, bound), page.length, below(fresh, bound), fresh.length);
  switch (kind) {
    case 'median':
    case 'low':
    case 'high': {
      const bound = summaries[kind](page);
      // Whole numbers meet the bound itself: what lies below it counts, and what lies above.
      return Math.min(shares(bound), shares(bound + Number.EPSILON * Math.abs(bound))) < RARE;
    }
    case 'count':
      return shares(0.5) < RARE;
    case 'mean':
    case 'total':
      return apart(page, fresh) > FAR;
    case 'deviation':
      return deviationsApart(page, fresh) > FAR;
    case 'run':
      return false;
  }
}

const values = ({ of }: Chance, seeds: readonly number[]) => seeds.flatMap((seed) => of(seed) ?? []);

/** Whether the next twenty seeds, which the page does not use, say something else than those of the page. */
export const isOverturned = (chance: Chance): boolean =>
  saysOtherwise(chance.kind, values(chance, chance.seeds), values(chance, nextSeeds(chance)));
