import { bestLines } from '../../../lib/best-lines.ts';
import { envelope, fitQuality, type FitMoment, type FitQuality, type Lines } from '../../../lib/maxout-fit.ts';
import { choice, flag, number, seed, type Control, type StateOf } from '../kit/controls.ts';
import type { Input } from './run.ts';
import { targetNames, targets, type TargetName } from './targets.ts';

export const most = 8;
const numbers = Array.from({ length: most }, (_, index) => index + 1);
/** Hand-laid lines at first: tangents of x² at these points. */
const touches = [-0.5, 0.5, 0, -0.9, 0.9, -0.25, 0.25, 0.7];

type LineControls = { [K in `slope${number}` | `height${number}`]: Control<number> };
const ofLines = Object.fromEntries(
  numbers.flatMap((line) => {
    const at = touches[line - 1]!;
    const when = (state: State) => state.source === 'hand' && chosenOf(state) === line;
    const options = { step: 0.05, role: 'parameter', when } as const;
    return [
      [`slope${line}`, number(2 * at, { min: -4, max: 4, ...options })],
      [`height${line}`, number(Math.round(-at * at * 20) / 20, { min: -2, max: 3, ...options })],
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
export interface Scene extends FitQuality {
  target: TargetName;
  source: State['source'];
  /** Whether "best known" was asked for a curve for which none is known; then the lines are those of the hand. */
  unknown: boolean;
  pieces: number;
  minus: number;
  step: number | null;
  chosen: number | null;
  lines: readonly { slope: number; height: number; wins: number; subtracted: boolean }[];
  wanted: readonly Pair[];
  /** What the unit answers: the maximum, or the difference of two. */
  answer: readonly Pair[];
  /** The two maxima by themselves, where they are subtracted. */
  parts: readonly (readonly Pair[])[];
}

export function model(state: State, moments: readonly FitMoment[]): Scene {
  const { pieces, minus } = countOf(state);
  const { f, convex } = targets[state.target];
  const known = state.source === 'best' && convex && minus === 0;
  const moment = state.source === 'trained' ? moments[Math.round(state.progress * (moments.length - 1))]! : null;
  const lines = moment ?? (known ? bestLines(f, pieces) : handLines(state, pieces + minus));
  const quality = fitQuality(lines, f, minus);
  const xs = Array.from({ length: 201 }, (_, index) => index / 100 - 1);
  const part = (from: number, to: number) => {
    const some = { slopes: lines.slopes.slice(from, to), intercepts: lines.intercepts.slice(from, to) };
    return xs.map((x): Pair => [x, envelope(some, x)]);
  };
  return {
    ...quality,
    target: state.target,
    source: state.source,
    unknown: state.source === 'best' && !known,
    pieces,
    minus,
    step: moment?.step ?? null,
    chosen: state.source === 'hand' ? chosenOf(state) : null,
    lines: Array.from(lines.slopes, (slope, index) => ({
      slope,
      height: lines.intercepts[index]!,
      wins: quality.wins[index]!,
      subtracted: index >= pieces,
    })),
    wanted: xs.map((x) => [x, f(x)]),
    answer: xs.map((x) => [x, envelope(lines, x, minus)]),
    parts: minus ? [part(0, pieces), part(pieces, pieces + minus)] : [],
  };
}

const handLines = (state: State, count: number): Lines => ({
  slopes: Float64Array.from({ length: count }, (_, index) => state[`slope${index + 1}`] as number),
  intercepts: Float64Array.from({ length: count }, (_, index) => state[`height${index + 1}`] as number),
});
