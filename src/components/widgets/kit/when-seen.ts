/** Load `module` once, when the first `tag` comes near the window, or a link in the prose wants to set it. */
export function whenSeen(tag: string, load: () => Promise<unknown>): void {
  const once = () => {
    seen.disconnect();
    document.removeEventListener('click', wanted, true);
    return load();
  };
  const seen = new IntersectionObserver((entries) => entries.some((entry) => entry.isIntersecting) && void once(), {
    rootMargin: '200px',
  });
  const wanted = (event: MouseEvent) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('a[data-set]');
    if (!link || document.getElementById(link.dataset['set']!)?.localName !== tag) return;
    event.preventDefault();
    event.stopPropagation();
    void once().then(() => link.click());
  };
  for (const element of document.querySelectorAll(tag)) seen.observe(element);
  document.addEventListener('click', wanted, true);
}
