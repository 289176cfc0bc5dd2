import { round } from './axes.ts';
import { marks, mark } from './join.ts';

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
export function grips(parent: any, all: readonly Grip[]): void {
  const groups = marks(parent, 'g.handle', all)
    .attr('class', ({ role }) => `handle ${role}`)
    .attr('data-handle', ({ handle }) => handle)
    .attr('data-twin', ({ twin }) => (twin ? '' : null))
    .attr('data-tap', ({ tap }) => tap ?? null)
    .attr('transform', ({ x, y }) => `translate(${round(x)},${round(y)})`);
  groups.each(function (grip) {
    mark(this, 'circle.hit', grip).attr('r', 22).attr('fill', 'transparent');
    mark(this, 'circle.grip', grip).attr('r', grip.radius ?? 8);
  });
}
