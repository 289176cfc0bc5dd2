import type { Group } from './d3.ts';
import { grips } from './grips.ts';

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
export function runCursor(parent: Group, { x, top, bottom, y, handle, stretches = [[top, bottom]] }: RunCursor): void {
  parent
    .selectChildren('line.run-cursor')
    .data(stretches)
    .join((enter) => enter.insert('line', '.handle').attr('class', 'run-cursor'))
    .attr('x1', x)
    .attr('x2', x)
    .attr('y1', ([from]) => from)
    .attr('y2', ([, to]) => to);
  grips(parent, [{ handle, x, y, role: 'run-grip', radius: 7 }]);
}
