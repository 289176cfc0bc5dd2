import { selection } from 'd3-selection';

// d3-selection writes an attribute or a text whether or not it changes, and a browser then lays out and paints what
// looks the same. Extended where d3-transition extends it too: the same calls, the same result, only the needed writes.

const { attr, text } = selection.prototype;

selection.prototype.attr = function (name: string, ...values: [value?: unknown]) {
  if (values.length < 1 || name.includes(':')) return attr.call(this, name, ...values);
  const [value] = values;
  return this.each(function (this: Element, ...args: unknown[]) {
    const next = typeof value === 'function' ? value.apply(this, args) : value;
    if (next === null || next === undefined) {
      if (this.hasAttribute(name)) this.removeAttribute(name);
    } else if (this.getAttribute(name) !== `${next}`) this.setAttribute(name, `${next}`);
  });
};

selection.prototype.text = function (...values: [value?: unknown]) {
  if (values.length < 1) return text.call(this);
  const [value] = values;
  return this.each(function (this: Element, ...args: unknown[]) {
    const next = `${(typeof value === 'function' ? value.apply(this, args) : value) ?? ''}`;
    if (this.textContent !== next) this.textContent = next;
  });
};
