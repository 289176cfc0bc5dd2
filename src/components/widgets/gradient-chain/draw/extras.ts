import type { Group } from '../../kit/parts/d3.ts';
import { layer } from '../../kit/parts/layer.ts';
import { label, place, type Box } from '../../kit/parts/labels.ts';
import { lines } from './arithmetic.ts';
import { reaches } from './canal.ts';
import { floorLabels, floors, lost } from './floors.ts';
import { labels, type Label, type Shape } from './ink.ts';
import { lensLabels, reading, sight, sums } from './look.ts';
import { names, type Put } from './names.ts';
import type { Picture } from './picture.ts';
import { bypass } from './bypass.ts';

export { points } from './points.ts';

/** What only some states show among the water and the gates: number formats, skips, the layer looked at. */
export function extraShapes(picture: Picture): { readonly canal: Shape[]; readonly gates: Shape[] } {
  return { canal: [...lost(picture), ...floors(picture), bypass(picture)], gates: sight(picture) };
}

/** And what is written there: a second function's name, where formats end, the arithmetic of a layer; clear of lines and numbers. */
export function extraWords(parent: Group, picture: Picture, numbers: readonly Label[]): void {
  const { lay, size, view } = picture;
  const within = { left: lay.left, top: lay.top - 24, right: lay.right, bottom: lay.bottom };
  const boxes = [...surfaces(picture), ...numbers.map(([text, [x, y, anchor]]) => label(text, x, y, anchor, size).box)];
  const put: Put = (candidates) => {
    const found = place(candidates, { within, boxes, points: [] });
    if (found) boxes.push(found.box);
    return found;
  };
  labels(layer(parent, 'names'), [...names(picture, put), ...floorLabels(picture, put), ...lensLabels(picture)]);
  lines(layer(parent, 'lines'), [...reading(picture), ...sums(picture, put)]);
  const hatch = parent
    .selectChildren('pattern.hatch')
    .data([0])
    .join('pattern')
    .attr('class', 'hatch')
    .attr('id', `${view.id}-hatch`)
    .attr('patternUnits', 'userSpaceOnUse')
    .attr('width', 8)
    .attr('height', 8);
  hatch
    .selectChildren('path.lines')
    .data([0])
    .join('path')
    .attr('class', 'lines')
    .attr('stroke', 'currentColor')
    .attr('d', 'M-2,2L2,-2M0,8L8,0M6,10L10,6');
}

/** The lines at levels, plates included, as what labels must keep off. */
const surfaces = (picture: Picture): Box[] =>
  picture.lanes.flatMap(({ levels }) =>
    reaches(picture, levels).flatMap(({ from, to, y }, index, all): Box[] => {
      const before = all[index - 1]?.y ?? y;
      return [
        { left: from, top: y - 2, right: to, bottom: y + 2 },
        { left: to - 3, top: Math.min(y, before), right: to + 3, bottom: Math.max(y, before) },
      ];
    }),
  );
