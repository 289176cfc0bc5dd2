import { select, type Selection } from 'd3';

export type Marks<Datum> = Selection<SVGElement, Datum, any, any>;
type Parent = SVGElement | Selection<any, any, any, any>;

/**
 * One mark for each datum among the children of `parent`, found again by index: `what` is a tag with a class, as "rect.bar".
 * By index and not by key, because marks that the build drew carry no datum.
 */
export function marks<Datum>(parent: Parent, what: string, data: readonly Datum[]): Marks<Datum> {
  const [tag, name] = what.split('.') as [string, string];
  const inside = (
    parent instanceof Object && 'selectChildren' in parent ? parent : select(parent as SVGElement)
  ) as Selection<any, any, any, any>;
  return inside
    .selectChildren<SVGElement, Datum>(what)
    .data(data)
    .join((enter) => enter.append<SVGElement>(tag).attr('class', name)) as unknown as Marks<Datum>;
}

/** The one child group called `name`: layers are laid in the order in which they are first named. */
export const layer = (parent: Parent, name: string): Marks<null> => marks(parent, `g.${name}`, [null]);

/** One mark that is there or not. */
export const mark = <Datum>(parent: Parent, what: string, datum: Datum | null | undefined): Marks<Datum> =>
  marks<Datum>(parent, what, datum === null || datum === undefined ? [] : [datum as Datum]);
