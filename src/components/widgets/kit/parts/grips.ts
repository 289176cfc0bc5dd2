import type { Group } from './d3.ts';
import { round } from './round.ts';

/** A place of the drawing that a hand can take hold of. */
export interface Grip {
  /** Its name among the figure's handles. */
  readonly handle: string;
  readonly x: number;
  readonly y: number;
  /** Colour class of its ring. */
  readonly role: string;
  /** Radius of what is seen; what can be hit is a thumb wide. */
  readonly radius?: number;
  /** Whether another handle does the same by keys, so that this one needs no stop of the keyboard. */
  readonly twin?: boolean;
  /** What a press without a drag sets, as "line=2". */
  readonly tap?: string;
}

/** Handles, each with a thumb's width of room around it. The kit makes them sliders for keyboard and screen reader. */
export function grips(parent: Group, all: readonly Grip[]): void {
  const groups = parent
    .selectChildren('g.handle')
    .data(all)
    .join('g')
    .attr('class', ({ role }) => `handle ${role}`)
    .attr('data-handle', ({ handle }) => handle)
    .attr('transform', ({ x, y }) => `translate(${round(x)},${round(y)})`)
    .attr('data-twin', ({ twin }) => (twin ? '' : null))
    .attr('data-tap', ({ tap }) => tap ?? null);
  groups
    .selectChildren('circle.hit')
    .data((grip) => [grip])
    .join('circle')
    .attr('class', 'hit')
    .attr('r', 22)
    .attr('fill', 'transparent');
  groups
    .selectChildren('circle.grip')
    .data((grip) => [grip])
    .join('circle')
    .attr('class', 'grip')
    .attr('r', ({ radius }) => radius ?? 8);
}
