import { offerAgain } from './trouble.ts';

/** Call `wake` once for each of `elements`: when it comes near the window, or a link in the prose wants to set it. */
export function whenSeen(elements: Iterable<HTMLElement>, wake: (element: HTMLElement) => Promise<unknown>): void {
  const asleep = new Map<Element, () => Promise<boolean>>();
  const seen = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) if (isIntersecting) void asleep.get(target)?.();
    },
    { rootMargin: '200px' },
  );
  for (const element of elements) {
    const wakeOnce = async (): Promise<boolean> => {
      seen.unobserve(element);
      try {
        await wake(element);
        return asleep.delete(element);
      } catch {
        offerAgain(element, 'notLoaded', async () => (await wakeOnce()) || reloadIfReachable());
        return false;
      }
    };
    asleep.set(element, wakeOnce);
    seen.observe(element);
  }
  const wanted = (event: MouseEvent) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('a[data-set]');
    const figure = link && document.getElementById(link.dataset['set']!);
    const wakeFirst = figure && asleep.get(figure);
    if (!wakeFirst) return;
    event.preventDefault();
    event.stopPropagation();
    void wakeFirst().then((awake) => (awake ? link.click() : figure.scrollIntoView({ block: 'nearest' })));
  };
  document.addEventListener('click', wanted, true);
}

/** What browsers keep of a script that failed, and a new edition of the site that took the old one's scripts away, only a new page mends. */
async function reloadIfReachable(): Promise<void> {
  const answer = await fetch(location.href, { cache: 'no-store' }).catch(() => undefined);
  if (answer?.ok) location.reload();
}
