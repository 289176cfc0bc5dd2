/**
 * A formula is copied as its TeX, and once: browsers would copy its MathML and its drawn letters, a symbol a line.
 * (KaTeX's own copy-tex does this too, but glues the paragraphs and cells of a longer passage together.)
 */
document.addEventListener('copy', (event) => {
  const selection = getSelection();
  if (!selection?.rangeCount || selection.isCollapsed || !event.clipboardData) return;
  const fragment = wholeFormulas(selection.getRangeAt(0)).cloneContents();
  if (!fragment.querySelector('.katex')) return;
  asTex(fragment);
  const holder = document.createElement('div');
  holder.append(fragment);
  event.clipboardData.setData('text/html', holder.innerHTML);
  event.clipboardData.setData('text/plain', asText(holder));
  event.preventDefault();
});

/** The range, wide enough that a formula in which it begins or ends is in it whole. */
function wholeFormulas(range: Range): Range {
  const formulaOf = (node: Node) => {
    const element = node instanceof Element ? node : node.parentElement;
    return element?.closest('.formula') ?? element?.closest('.katex');
  };
  const whole = range.cloneRange();
  const [first, last] = [formulaOf(range.startContainer), formulaOf(range.endContainer)];
  if (first) whole.setStartBefore(first);
  if (last) whole.setEndAfter(last);
  return whole;
}

/** Each formula below `root` gives way to its TeX between dollar signs. */
function asTex(root: ParentNode): void {
  for (const formula of root.querySelectorAll('.katex')) {
    const tex = formula.querySelector('annotation')?.textContent;
    const sign = formula.closest('.katex-display') ? '$$' : '$';
    if (tex) formula.replaceWith(sign + tex + sign);
  }
}

const lines = 'p, li, h1, h2, h3, h4, pre, tr, .formula, figcaption, summary, blockquote, dt, dd';

/** The text of `root`, a line for each of its blocks, a tab after each cell. */
function asText(root: HTMLElement): string {
  const copy = root.cloneNode(true) as HTMLElement;
  for (const unseen of copy.querySelectorAll('script, style, [hidden], .visually-hidden')) unseen.remove();
  for (const cell of copy.querySelectorAll('td, th')) cell.append('\t');
  for (const line of copy.querySelectorAll(lines)) line.append('\n');
  return copy.textContent.replace(/[ \t]+\n/g, '\n').trim();
}

export {};
