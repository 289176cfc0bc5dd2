import { grips } from './grips.ts';
import { marks, type Parent } from './join.ts';

/** Where the cursor of a recorded run stands: a line through all that was recorded, and a grip on the curve it is read from. */
export interface RunCursor {
  readonly x: number;
  readonly top: number;
  readonly bottom: number;
  /** The stretches in which the line is seen, where words lie between. */
  readonly stretches?: readonly (readonly [top: number, bottom: number])[] | undefined;
  /** Height of the grip. */
  readonly y: number;
  /** The name of its handle; it turns the control that the clock turns. */
  readonly handle: string;
}

/** The cursor of a recorded training run. */
export function runCursor(parent: Parent, { x, top, bottom, y, handle, stretches = [[top, bottom]] }: RunCursor): void {
  marks(parent, 'line.run-cursor', stretches)
    .attr('x1', x)
    .attr('x2', x)
    .attr('y1', ([from]) => from)
    .attr('y2', ([, to]) => to);
  grips(parent, [{ handle, x, y, role: 'run-grip', radius: 7 }]);
}
