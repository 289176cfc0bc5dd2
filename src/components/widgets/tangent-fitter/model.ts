import { bestLines } from '../../../lib/experiments/best-lines.ts';
import {
  envelope,
  fitQuality,
  type FitMoment,
  type FitQuality,
  type Lines,
} from '../../../lib/experiments/maxout-fit.ts';
import { choice, flag, number, seed, type Control, type StateOf } from '../kit/controls.ts';
import type { Input } from './run.ts';
import { targetNames, targets, type TargetName } from './targets.ts';
import type { WordsOf } from '../kit/words.ts';

export const most = 8;
const numbers = Array.from({ length: most }, (_, index) => index + 1);
/** Hand-laid lines at first: tangents of x² at these points. */
const touches = [-0.5, 0.5, 0, -0.9, 0.9, -0.25, 0.25, 0.7];

type LineControls = { [K in `slope${number}` | `height${number}`]: Control<number> };
const ofLines = Object.fromEntries(
  numbers.flatMap((line) => {
    const at = touches[line - 1]!;
    const when = (state: State) => state.source === 'hand' && chosenOf(state) === line;
    const options = { role: 'parameter', when } as const;
    // The steps leave the heights at x = ±1 on steps too: a line that is turned about one of them does not drift.
    return [
      [`slope${line}`, number(2 * at, { min: -4, max: 4, step: 0.01, ...options })],
      [`height${line}`, number(-at * at, { min: -2, max: 3, step: 0.005, ...options })],
    ];
  }),
) as LineControls;

export const controls = {
  target: choice<TargetName>('square', targetNames, { as: 'select' }),
  source: choice('trained', ['hand', 'best', 'trained']),
  lines: number(3, { min: 1, max: most, step: 1 }),
  difference: flag(false),
  seed: seed(1, { when: ({ source }) => source === 'trained' }),
  line: choice('1', numbers.map(String), { as: 'select', when: ({ source }) => source === 'hand' }),
  ...ofLines,
  progress: number(1, { min: 0, max: 1, step: 0.001 }),
};
export type State = StateOf<typeof controls> & Record<string, unknown>;
export type Words = WordsOf<'tangent-fitter'>;

/** Lines of the unit, and of the one that is subtracted: no more than eight together. */
export const countOf = ({ lines, difference }: Pick<State, 'lines' | 'difference'>) => {
  const pieces = difference ? Math.min(lines, most / 2) : lines;
  return { pieces, minus: difference ? pieces : 0 };
};

const chosenOf = (state: State): number => {
  const { pieces, minus } = countOf(state);
  return Math.min(Number(state.line), pieces + minus);
};

/** Nothing has to be trained for lines that are laid by hand or known. */
export const input = (state: State): Input =>
  state.source === 'trained'
    ? { target: state.target, ...countOf(state), seed: state.seed }
    : { target: 'square', pieces: 1, minus: 0, seed: 1 };

export type Pair = readonly [x: number, y: number];
/** One line of the figure. */
export interface Line {
  slope: number;
  /** At x = 0. */
  height: number;
  /** On how many of the 201 points it wins, and from where to where; null where it wins nowhere. */
  wins: number;
  span: Pair | null;
  subtracted: boolean;
}

export interface Scene extends Omit<FitQuality, 'spans'> {
  target: TargetName;
  source: State['source'];
  /** Whether "theory" was asked for what it does not know; then the lines are those of the hand. */
  unknown: boolean;
  /** Whether more lines were asked for than two units share. */
  shared: boolean;
  pieces: number;
  minus: number;
  step: number | null;
  chosen: number | null;
  lines: readonly Line[];
  /** Where the answer is farthest from the curve. */
  worst: readonly number[];
  wanted: readonly Pair[];
  /** What the unit answers: the maximum, or the difference of two. */
  answer: readonly Pair[];
  /** The two maxima by themselves, where they are subtracted. */
  parts: readonly (readonly Pair[])[];
}

export function model(state: State, moments: readonly FitMoment[]): Scene {
  const { pieces, minus } = countOf(state);
  const { f, known: inTheory } = targets[state.target];
  const known = state.source === 'best' && inTheory && minus === 0;
  const moment = state.source === 'trained' ? moments[Math.round(state.progress * (moments.length - 1))]! : null;
  const lines = moment ?? (known ? bestLines(f, pieces) : handLines(state, pieces + minus));
  const { spans, ...quality } = fitQuality(lines, f, minus);
  const xs = Array.from({ length: 201 }, (_, index) => index / 100 - 1);
  const part = (from: number, to: number) => {
    const some = { slopes: lines.slopes.slice(from, to), intercepts: lines.intercepts.slice(from, to) };
    return xs.map((x): Pair => [x, envelope(some, x)]);
  };
  const error = (x: number) => Math.abs(envelope(lines, x, minus) - f(x));
  return {
    ...quality,
    target: state.target,
    source: state.source,
    unknown: state.source === 'best' && !known,
    shared: state.difference && state.lines > pieces,
    pieces,
    minus,
    step: moment?.step ?? null,
    chosen: state.source === 'hand' ? chosenOf(state) : null,
    lines: Array.from(lines.slopes, (slope, index) => ({
      slope,
      height: lines.intercepts[index]!,
      wins: quality.wins[index]!,
      span: spans[index]!,
      subtracted: index >= pieces,
    })),
    worst: quality.sup < 1e-9 ? [] : peaks(xs.map(error), quality.sup).map((place) => xs[place]!),
    wanted: xs.map((x) => [x, f(x)]),
    answer: xs.map((x) => [x, envelope(lines, x, minus)]),
    parts: minus ? [part(0, pieces), part(pieces, pieces + minus)] : [],
  };
}

const handLines = (state: State, count: number): Lines => ({
  slopes: Float64Array.from({ length: count }, (_, index) => state[`slope${index + 1}`] as number),
  intercepts: Float64Array.from({ length: count }, (_, index) => state[`height${index + 1}`] as number),
});

/** The places at which the errors reach their largest, but for a hundredth of it: one for each stretch of such places. */
const peaks = (errors: readonly number[], largest: number): number[] =>
  errors.flatMap((error, place) =>
    error > 0.99 * largest && error > (errors[place - 1] ?? 0) && error >= (errors[place + 1] ?? 0) ? [place] : [],
  );
