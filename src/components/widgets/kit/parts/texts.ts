import type { Group } from './d3.ts';
import { layer } from './layer.ts';
import { round } from './round.ts';
import type { Label } from './labels.ts';

/** A text of the drawing in the colour of its role. */
export interface Text extends Omit<Label, 'box'> {
  readonly role: string;
}

/** All texts of a drawing, over its other marks, each with the ground around it. */
export function texts(parent: Group, all: readonly Text[]): void {
  layer(parent, 'texts')
    .selectChildren('text.label')
    .data(all)
    .join('text')
    .attr('class', ({ role }) => `label halo ${role}`)
    .attr('x', ({ x }) => round(x))
    .attr('y', ({ y }) => round(y))
    .attr('text-anchor', ({ anchor }) => anchor)
    .text(({ text }) => text);
}
