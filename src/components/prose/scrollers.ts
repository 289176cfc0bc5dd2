/** A formula, table or listing is a stop for the Tab key only while it has something to scroll. */
const scrollers = document.querySelectorAll<HTMLElement>('.prose :is(.formula, .table, pre)');

const sizes = new ResizeObserver((entries) => {
  for (const { target } of entries) {
    if (target.scrollWidth > target.clientWidth + 1) target.setAttribute('tabindex', '0');
    else target.removeAttribute('tabindex');
  }
});
for (const scroller of scrollers) sizes.observe(scroller);

export {};
