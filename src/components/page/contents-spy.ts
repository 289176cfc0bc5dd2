export {};

const links = [...document.querySelectorAll<HTMLAnchorElement>('.contents a[href^="#"]')];
const sections = links.map((link) => document.getElementById(link.hash.slice(1)));

/** Marks the section that reaches the upper third of the window. */
function mark(): void {
  const line = innerHeight / 3;
  const atEnd = scrollY > 0 && scrollY + innerHeight >= document.documentElement.scrollHeight - 2;
  const reached = sections.findLastIndex((section) => section && section.getBoundingClientRect().top < line);
  const now = atEnd ? links.length - 1 : reached;
  links.forEach((link, index) => {
    if (index === now) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
  });
}

let waiting = false;
addEventListener(
  'scroll',
  () => {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(() => ((waiting = false), mark()));
  },
  { passive: true },
);
mark();
