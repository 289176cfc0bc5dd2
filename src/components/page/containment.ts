/**
 * What is far from the window is skipped (containment.css) on pages that are read from their beginning; others are contained as
 * soon as they have been laid out whole: a place that is restored or named by the address is not found by guesses.
 */
const root = document.documentElement;
const blocks = [...document.querySelectorAll<HTMLElement>('.prose > *, .prose > .figure > figure, .course')];
const idle = () =>
  new Promise<void>((done) => {
    if ('requestIdleCallback' in window) requestIdleCallback(() => done(), { timeout: 1000 });
    else setTimeout(done, 100);
  });
const frame = () => new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done())));

/** Whether a block is so far from the window that nobody sees what happens to it. */
function far(block: Element): boolean {
  const { top, bottom } = block.getBoundingClientRect();
  return top > 2 * innerHeight || bottom < -innerHeight;
}

/** Lays out what was skipped, some blocks at a time while the browser is idle: it remembers their heights, and no place on the page is a guess any more. */
async function learnHeights(): Promise<void> {
  for (let from = 0; from < blocks.length; from += 4) {
    await idle();
    const some = blocks.slice(from, from + 4).filter(far);
    for (const block of some) block.style.contentVisibility = 'visible';
    await frame();
    for (const block of some.filter(far)) block.style.contentVisibility = '';
  }
  root.dataset['contained'] = 'known';
}

async function contain(): Promise<void> {
  if ('contained' in root.dataset) return learnHeights();
  await frame();
  root.dataset['contained'] = 'known';
}

if (document.readyState === 'complete') void contain();
else addEventListener('load', () => void contain(), { once: true });
let width = innerWidth;
addEventListener('resize', () => {
  if (innerWidth === width) return;
  width = innerWidth;
  void learnHeights();
});

export {};
