import type { Group } from './d3.ts';
import './unchanged.ts';

/** The one child group called `name`: layers are laid in the order in which they are first named. */
export const layer = (parent: Group, name: string): Group<null> =>
  parent
    .selectChildren(`g.${name}`)
    .data([null])
    .join((enter) => enter.append('g').attr('class', name));

/** The data of a mark that is there or not. */
export const present = <Datum>(datum: Datum | null | undefined): Datum[] =>
  datum === null || datum === undefined ? [] : [datum];
