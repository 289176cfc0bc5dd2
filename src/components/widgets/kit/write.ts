/** Write an attribute that changes: one that is written as it stands costs a style and a layout, and a screen reader says it again. */
export function write(element: Element, name: string, value: string | number): void {
  if (element.getAttribute(name) !== `${value}`) element.setAttribute(name, `${value}`);
}

/** Write the HTML of an element if it changes. */
export function writeHtml(element: Element, html: string): void {
  const template = document.createElement('template');
  template.innerHTML = html;
  // Both as the browser spells them: a no-break space that came as a character is an entity in `innerHTML`.
  if (element.innerHTML !== template.innerHTML) element.replaceChildren(template.content);
}
