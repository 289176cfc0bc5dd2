import type { Group, Scale } from './d3.ts';
import { round } from './round.ts';

/** An example of a data set in the plane; its class chooses shape and colour. */
export interface Example {
  readonly x: number;
  readonly y: number;
  readonly class: number;
  /** Drawn pale: not concerned just now. */
  readonly quiet?: boolean;
}

const shapes = [
  'M-3.5,0a3.5,3.5 0 1,0 7,0a3.5,3.5 0 1,0 -7,0Z',
  'M-3.2,-3.2h6.4v6.4h-6.4Z',
  'M0,-4.4L4.2,3.2H-4.2Z',
  'M0,-4.6L4.6,0L0,4.6L-4.6,0Z',
];

/** The examples as small shapes: discs, squares, triangles, diamonds, so that a class is never told by colour alone. */
export function points(parent: Group, examples: readonly Example[], x: Scale, y: Scale): void {
  parent
    .selectChildren('path.example')
    .data(examples)
    .join('path')
    .attr('class', (example) => `example class-${example.class}${example.quiet ? ' pale' : ''}`)
    .attr('d', (example) => shapes[example.class % shapes.length]!)
    .attr('transform', (example) => `translate(${round(x(example.x))},${round(y(example.y))})`);
}
