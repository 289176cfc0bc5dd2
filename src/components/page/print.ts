/** What is folded is opened for print, and folded again after it. */
let folded: HTMLDetailsElement[] = [];

addEventListener('beforeprint', () => {
  folded = [...document.querySelectorAll<HTMLDetailsElement>('details:not([open])')];
  for (const details of folded) {
    // Of details that share a name only one stays open.
    details.removeAttribute('name');
    details.open = true;
  }
});
addEventListener('afterprint', () => {
  for (const details of folded) details.open = false;
});

export {};
