import { round } from '../../kit/parts/axes.ts';
import { layer, marks } from '../../kit/parts/join.ts';
import type { Label } from '../../kit/parts/labels.ts';

/** A text of the drawing in the colour of its role. */
export interface Text extends Omit<Label, 'box'> {
  readonly role: string;
}

export function texts(parent: any, all: readonly Text[]): void {
  marks(layer(parent, 'texts'), 'text.label', all)
    .attr('class', ({ role }) => `label halo ${role}`)
    .attr('x', ({ x }) => round(x))
    .attr('y', ({ y }) => round(y))
    .attr('text-anchor', ({ anchor }) => anchor)
    .text(({ text }) => text);
}
