import { scaleLinear, scaleLog } from 'd3-scale';
import type { Scale } from '../kit/parts/d3.ts';
import type { View } from '../kit/widget.ts';
import type { Scene } from './model.ts';

type Pair = readonly [number, number];

/** Where everything stands: the signal above, the gradient below it, and under both what twenty seeds give. */
export interface Layout {
  readonly left: number;
  readonly right: number;
  /** The middle of a layer's column, by its number. */
  readonly layer: Scale;
  readonly column: number;
  readonly signal: Scale;
  readonly gradient: Scale;
  readonly strips: readonly Strip[];
  /** Font size of labels. */
  readonly size: number;
}

/** The dots of one setting: what arrives at layer 1, one dot a seed. */
export interface Strip {
  readonly left: number;
  readonly right: number;
  /** Base line of its name, the height around which its dots lie, and that of its axis. */
  readonly name: number;
  readonly middle: number;
  readonly base: number;
  readonly scale: Scale;
}

/** Width and height of each composition. */
export const sizes = { wide: [960, 540], narrow: [360, 612] } as const;

const frames = {
  wide: { left: 58, right: 948, signal: [30, 98], gradient: [148, 372], strips: [[424, 0], [424, 1]], size: 15 },
  narrow: { left: 46, right: 352, signal: [28, 84], gradient: [130, 316], strips: [[362, 0], [492, 0]], size: 14 },
} as const; // prettier-ignore

const decades = (values: readonly number[]): number[] => values.filter((value) => value > 0).map(Math.log10);

/** Below this a bar ends at the floor, and its number says what the axis does not. */
export const FLOOR = 1e-30;

/** From 10⁻³ to 10 at least, in steps of a thousand. */
function gradientDomain(values: readonly number[]): Pair {
  const all = decades(values);
  const low = Math.max(3 * Math.floor(Math.min(-3, ...all) / 3), Math.log10(FLOOR));
  const most = Math.max(0, ...all);
  return [10 ** low, 10 ** (most < 1 ? 1 : 3 * Math.ceil(most / 3))];
}

function signalDomain(values: readonly number[]): Pair {
  const all = decades(values);
  return [10 ** Math.max(Math.floor(Math.min(-1, ...all)), -30), 10 ** Math.ceil(Math.max(1, ...all))];
}

/** The seeds of one setting and a little more: a factor of six at least, so that a small spread looks small. */
function spread(ratios: readonly number[]): Pair {
  const all = decades(ratios);
  const [low, high] = all.length ? [Math.min(...all), Math.max(...all)] : [-1, 0];
  const half = Math.max((high - low) / 2 + 0.1, 0.4);
  return [10 ** ((low + high) / 2 - half), 10 ** ((low + high) / 2 + half)];
}

export function layout({ members, depth }: Scene, { name }: View): Layout {
  const { left, right, signal, gradient, strips, size } = frames[name];
  const column = (right - left) / depth;
  const gap = 44;
  return {
    left,
    right,
    layer: scaleLinear([0.5, depth + 0.5], [left, right]),
    column,
    signal: scaleLog(signalDomain(members.flatMap(({ signals }) => signals)), [signal[1], signal[0]]).clamp(true),
    // Room at both ends for the name and number of a bar.
    gradient: scaleLog(gradientDomain(members.flatMap(({ gradients }) => gradients)), [
      gradient[1] - 22,
      gradient[0] + 22,
    ]).clamp(true),
    strips: members.map(({ ratios }, index) => {
      const [top, beside] = strips[index]!;
      const half = (right - left - gap) / 2;
      const from = left + beside * (half + gap);
      const to = name === 'wide' && members.length > 1 ? from + half : right;
      return {
        left: from,
        right: to,
        name: top,
        middle: top + 58,
        base: top + 90,
        scale: scaleLog(spread(ratios), [from + 8, to - 8]).clamp(true),
      };
    }),
    size,
  };
}
