import { layer, mark, marks } from '../../kit/parts/join.ts';
import type { Stretch } from '../place.ts';
import { lines } from './arithmetic.ts';
import { floorLabels, floors, lost } from './floors.ts';
import { covered, labels, type Label, type Shape } from './ink.ts';
import { reading, sight, sums } from './look.ts';
import { names } from './names.ts';
import type { Picture } from './picture.ts';
import { bypass } from './bypass.ts';

export { points } from './points.ts';

/** What only some states show among the water and the gates: number formats, skips, the layer looked at. */
export function extraShapes(picture: Picture): { readonly canal: Shape[]; readonly gates: Shape[] } {
  return {
    canal: [...lost(picture), ...floors(picture), bypass(picture)],
    gates: sight(picture),
  };
}

/** And what is written there: a second function's name, where formats end, the arithmetic of a layer; clear of what is there. */
export function extraWords(parent: any, picture: Picture, there: readonly Stretch[]): void {
  const taken = [...there];
  const add = (more: Label[]) => (taken.push(...covered(more, picture.size)), more);
  labels(layer(parent, 'names'), [...add(names(picture, taken)), ...add(floorLabels(picture, taken))]);
  lines(layer(parent, 'lines'), [...reading(picture), ...sums(picture, taken)]);
  const hatch = marks(parent, 'pattern.hatch', [0])
    .attr('id', `${picture.view.id}-hatch`)
    .attr('patternUnits', 'userSpaceOnUse')
    .attr('width', 8)
    .attr('height', 8);
  mark(hatch, 'path.lines', 0).attr('stroke', 'currentColor').attr('d', 'M-2,2L2,-2M0,8L8,0M6,10L10,6');
}
