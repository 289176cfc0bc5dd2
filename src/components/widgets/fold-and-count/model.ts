import { hinge, interpolate, pieces, sumOfHinges, type Hinge, type Piece } from '../../../lib/experiments/hinges.ts';
import { linspace } from '../../../lib/numerics/numeric.ts';
import { choice, number, type Control, type StateOf } from '../kit/controls.ts';
import type { WordsOf } from '../kit/words.ts';

export const most = 6;

export const targets = {
  none: () => NaN,
  abs: Math.abs,
  hat: (x: number) => Math.max(0, 1 - 2 * Math.abs(x)),
  square: (x: number) => x * x,
  sine: (x: number) => Math.sin(Math.PI * x),
};
export type TargetName = keyof typeof targets;

type Side = Hinge['side'];
/** The controls of hinge k are at1 … at6, slope1 … slope6, side1 … side6; only those of the chosen hinge are shown. */
type HingeControls = { [K in `at${number}` | `slope${number}`]: Control<number> } & {
  [K in `side${number}`]: Control<Side>;
};

const numbers = Array.from({ length: most }, (_, index) => index + 1);
const initial: readonly Hinge[] = [
  { at: 0, slope: 1, side: 'right' },
  { at: 0, slope: 1, side: 'left' },
  { at: 0.5, slope: 1, side: 'right' },
  { at: -0.5, slope: 1, side: 'left' },
  { at: 0.25, slope: -1, side: 'right' },
  { at: -0.25, slope: -1, side: 'right' },
];

const ofHinges = Object.fromEntries(
  numbers.flatMap((k) => {
    const { at, slope, side } = initial[k - 1]!;
    const when = (state: { hinge: string; hinges: number }) => chosen(state) === k;
    return [
      [`at${k}`, number(at, { min: -1, max: 1, step: 0.01, when })],
      [`slope${k}`, number(slope, { min: -6, max: 6, step: 0.01, role: 'parameter', when })],
      [`side${k}`, choice<Side>(side, ['left', 'right'], { when })],
    ];
  }),
) as HingeControls;

export const controls = {
  target: choice<TargetName>('abs', Object.keys(targets) as TargetName[], { as: 'select' }),
  hinges: number(2, { min: 1, max: most, step: 1 }),
  height: number(0, { min: -1, max: 1, step: 0.05 }),
  hinge: choice('1', numbers.map(String), { as: 'select' }),
  ...ofHinges,
};
export type State = StateOf<typeof controls> & Record<string, unknown>;
export type Words = WordsOf<'fold-and-count'>;

/** The hinge whose controls are shown: the one that was chosen, if there is one of that number. */
const chosen = ({ hinge, hinges }: { hinge: string; hinges: number }): number => Math.min(Number(hinge), hinges);

export type Pair = readonly [x: number, y: number];

/** Where a hinge's arm is taken hold of: so near to the end of the axis, or to the height where it leaves the picture. */
const grasp = { x: 0.92, y: 1.8 };

export interface Scene {
  target: TargetName;
  /** Each with the straight line where it is on, and the point where a hand takes its arm. */
  hinges: readonly (Hinge & { line: readonly [Pair, Pair]; tip: Pair })[];
  height: number;
  chosen: number;
  pieces: readonly (Piece & { line: readonly [Pair, Pair]; middle: number })[];
  wanted: readonly Pair[];
  /** Root mean square error on 201 points of [−1, 1]; null without a target. */
  error: number | null;
}

export const hingeOf = (state: State, k: number): Hinge => ({
  at: state[`at${k}`] as number,
  slope: state[`slope${k}`] as number,
  side: state[`side${k}`] as Side,
});

export function model(state: State): Scene {
  const hinges = numbers.slice(0, state.hinges).map((k) => hingeOf(state, k));
  const wanted = targets[state.target];
  const xs = linspace(-1, 1, 201);
  const squares = xs.map((x) => (sumOfHinges(hinges, state.height, x) - wanted(x)) ** 2);
  const value = (x: number) => sumOfHinges(hinges, state.height, x);
  return {
    target: state.target,
    hinges: hinges.map((each) => ({
      ...each,
      line: [[each.at, 0], pointOf(each, each.side === 'right' ? 1 : -1)],
      tip: tipOf(each),
    })),
    height: state.height,
    chosen: chosen(state),
    pieces: pieces(hinges, -1, 1).map((piece) => ({
      ...piece,
      line: [
        [piece.from, value(piece.from)],
        [piece.to, value(piece.to)],
      ],
      middle: value((piece.from + piece.to) / 2),
    })),
    wanted: linspace(-1, 1, 101).map((x) => [x, wanted(x)]),
    error: state.target === 'none' ? null : Math.sqrt(squares.reduce((sum, square) => sum + square) / xs.length),
  };
}

const pointOf = (each: Hinge, x: number): Pair => [x, hinge(each, x)];

/** Where the arm of a hinge is held; one that bends at the end of the axis is held as if it bent just before. */
function tipOf(each: Hinge): Pair {
  const outward = each.side === 'right' ? 1 : -1;
  const at = outward * Math.min(outward * each.at, grasp.x - 0.1);
  const run = Math.min(Math.abs(outward * grasp.x - at), grasp.y / Math.abs(each.slope));
  return pointOf({ ...each, at }, at + outward * run);
}

/** The slope of the arm that passes through a point, for a hinge that bends at `at`. */
export function slopeThrough({ at, side }: Pick<Hinge, 'at' | 'side'>, [x, y]: Pair): number {
  const run = side === 'right' ? x - at : at - x;
  return y / Math.max(run, 0.1);
}

/** Where six hinges along x² bend, a third apart as far as the controls' steps allow. */
export const squareKnots = [-1, -0.66, -0.33, 0, 0.33, 0.66, 1];

/** The state in which `count` hinges join a target's points, as far as the controls' steps allow. */
export function follow(target: TargetName, knots: readonly number[]): Partial<State> {
  const { hinges, height } = interpolate(targets[target], knots);
  const text = (name: string, value: number) => [
    name,
    (controls as Record<string, Control>)[name]!.parse(String(value)),
  ];
  return Object.fromEntries([
    ['target', target],
    ['hinges', hinges.length],
    text('height', height),
    ...hinges.flatMap(({ at, slope, side }, index) => [
      text(`at${index + 1}`, at),
      text(`slope${index + 1}`, slope),
      [`side${index + 1}`, side],
    ]),
  ]) as Partial<State>;
}
