import type { LevelAxis } from './axis.ts';

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/**
 * How much room a column has: whole cells with every number; small cells; or none, and one curve for all layers.
 * Decided by the column's width, never by the device.
 */
export type Room = 'cells' | 'small' | 'shared';

/** The sheet on which a chain is laid out. */
export interface Sheet {
  readonly width: number;
  readonly height: number;
  /** Space at the left for the axis, at the right for the output, at the top for the layers' numbers, at the bottom for words. */
  readonly left: number;
  readonly right: number;
  readonly head: number;
  readonly foot: number;
  /** Whether the factors stand under the cells where there is room. */
  readonly factors: boolean;
  /** The values of its axis, where they are not to be those of the levels. */
  readonly ticks?: readonly number[];
}

export interface Layout {
  readonly room: Room;
  readonly sheet: Sheet;
  readonly column: number;
  /** Height of the layers' numbers. */
  readonly numbers: number;
  /** The cell of layer 1; each other one stands `column` farther right. */
  readonly cell: Box;
  /** The slot of gate 0, as it were; that of gate l stands l columns farther right. */
  readonly slot: Box;
  /** Height of the factors, where they are written. */
  readonly factors: number | undefined;
  /** The one curve of all layers. */
  readonly lens: Box | undefined;
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  /** Where a level stands. */
  level(value: number): number;
  /** Where a place stands, counted in gates: 0 at the input, l at gate l, n + 1 at the output's end. */
  at(place: number): number;
  /** The place that stands at x. */
  place(x: number): number;
}

export function layoutOf(depth: number, axis: LevelAxis, sheet: Sheet, lanes = 1): Layout {
  const left = sheet.left;
  const right = sheet.width - 8;
  const last = sheet.width - sheet.right;
  const column = (last - left) / depth;
  const room: Room = column >= 56 ? 'cells' : column >= 28 ? 'small' : 'shared';
  const shared = room === 'shared';
  const high = room === 'cells';
  const lens = shared ? { x: left, y: 0, width: sheet.width > 600 ? 150 : 128, height: 94 } : undefined;
  const head = lens ? lens.height + sheet.head + 2 : sheet.head;
  const slotWidth = shared ? Math.min(0.55 * column, 6) : (high ? 9 : 6) + 3 * (lanes - 1);
  const cellWidth = Math.min(92, column - slotWidth - (high ? 9 : 6));
  const height = high ? 56 : 28;
  const factors = high && sheet.factors ? head + height + 19 : undefined;
  const top = (factors ?? head + height) + (high ? 26 : 22);
  const bottom = sheet.height - sheet.foot;
  const slot = { x: left - slotWidth / 2, y: head, width: slotWidth, height };
  const scale = axis.kind === 'log' ? Math.log10 : (value: number) => value;
  const [low, most] = [scale(axis.low), scale(axis.high)];
  return {
    room,
    sheet,
    column,
    numbers: head - 10,
    cell: { x: left + column - slotWidth / 2 - 4 - cellWidth, y: head, width: cellWidth, height },
    slot,
    factors,
    lens,
    top,
    bottom,
    left,
    right,
    level: (value) => bottom - ((Math.max(scale(value), low) - low) / (most - low)) * (bottom - top),
    at: (place) => (place <= depth ? left + place * column : last + (place - depth) * (right - last)),
    place: (x) => (x <= last ? (x - left) / column : depth + (x - last) / (right - last)),
  };
}

/** The sheets of the lesson's figure. */
export const sheets = {
  wide: { width: 960, height: 338, left: 52, right: 74, head: 22, foot: 28, factors: true },
  narrow: { width: 360, height: 340, left: 34, right: 26, head: 22, foot: 28, factors: true },
} as const satisfies Record<string, Sheet>;

/** How high a gate's edge is held over its ground: as far as it is open, and above a full gate 40 units for a tenfold. */
export const lift = {
  of: (factor: number, { height }: Box) =>
    factor > 1 ? height + Math.min(40 * Math.log10(factor), 30) : factor * height,
  factor: (lifted: number, { height }: Box) => (lifted > height ? 10 ** ((lifted - height) / 40) : lifted / height),
};
