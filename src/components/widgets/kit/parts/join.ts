type Value<Datum> =
  string | number | null | ((this: SVGElement, datum: Datum, index: number) => string | number | null);

/**
 * Marks of a drawing, each with its datum. The calls are those of a D3 selection, but only those that a drawing may make:
 * no style, no listener, no transition. (d3-selection's prototype cannot be shaken and weighs a quarter of a figure's budget.)
 */
export class Marks<Datum> {
  readonly nodes: readonly SVGElement[];
  readonly data: readonly Datum[];

  constructor(nodes: readonly SVGElement[], data: readonly Datum[]) {
    this.nodes = nodes;
    this.data = data;
  }

  each(turn: (this: SVGElement, datum: Datum, index: number) => void): this {
    this.nodes.forEach((node, index) => turn.call(node, this.data[index]!, index));
    return this;
  }

  /** Set an attribute; null takes it away. */
  attr(name: string, value: Value<Datum>): this {
    return this.each(function (datum, index) {
      const text = typeof value === 'function' ? value.call(this, datum, index) : value;
      if (text === null) this.removeAttribute(name);
      else if (this.getAttribute(name) !== String(text)) this.setAttribute(name, String(text));
    });
  }

  text(value: Value<Datum>): this {
    return this.each(function (datum, index) {
      const text = String((typeof value === 'function' ? value.call(this, datum, index) : value) ?? '');
      if (this.textContent !== text) this.textContent = text;
    });
  }
}

export type Parent = SVGElement | Marks<any>;

/**
 * One mark for each datum among the children of `parent`, found again by index: `what` is a tag and the first of its
 * classes, as "rect.bar".
 * By index and not by key, because marks that the build drew carry no datum. Marks that come and go live in a layer of
 * their own: what is made anew is laid on top of its siblings.
 */
export function marks<Datum>(parent: Parent, what: string, data: readonly Datum[]): Marks<Datum> {
  const [tag, name] = what.split('.') as [string, string];
  const inside = parent instanceof Marks ? parent.nodes[0]! : parent;
  const there = [...(inside.children as unknown as SVGElement[])].filter(
    (child) => child.localName === tag && child.getAttribute('class')?.split(' ')[0] === name,
  );
  for (const spare of there.splice(data.length)) spare.remove();
  while (there.length < data.length) {
    const made = inside.ownerDocument.createElementNS('http://www.w3.org/2000/svg', tag) as SVGElement;
    made.setAttribute('class', name);
    inside.insertBefore(made, there.at(-1)?.nextSibling ?? null);
    there.push(made);
  }
  return new Marks(there, data);
}

/** The one child group called `name`: layers are laid in the order in which they are first named. */
export const layer = (parent: Parent, name: string): Marks<null> => marks(parent, `g.${name}`, [null]);

/** One mark that is there or not. */
export const mark = <Datum>(parent: Parent, what: string, datum: Datum | null | undefined): Marks<Datum> =>
  marks<Datum>(parent, what, datum === null || datum === undefined ? [] : [datum as Datum]);
