/** A formula, table or listing is a stop for the Tab key only while it has something to scroll. */
const scrollers = '.prose :is(.formula, .table, pre)';

function mark(scroller: Element): void {
  // What is skipped (containment.css) has no width yet.
  if (!scroller.firstElementChild?.checkVisibility({ contentVisibilityAuto: true })) return;
  if (scroller.scrollWidth > scroller.clientWidth + 1) scroller.setAttribute('tabindex', '0');
  else scroller.removeAttribute('tabindex');
}

const sizes = new ResizeObserver((entries) => entries.forEach(({ target }) => mark(target)));
for (const scroller of document.querySelectorAll(scrollers)) sizes.observe(scroller);

document.addEventListener('contentvisibilityautostatechange', ({ target }) => {
  const block = target as Element;
  for (const scroller of [block, ...block.querySelectorAll(scrollers)]) if (scroller.matches(scrollers)) mark(scroller);
});

export {};
