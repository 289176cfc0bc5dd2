/** As long as `link` is out of sight, a button at the figure leads back to it: a reader who jumped keeps the place. */
export function offerReturn(host: HTMLElement, link: HTMLElement, text: string): void {
  document.querySelector('.return')?.remove();
  const button = document.createElement('button');
  button.className = 'return';
  button.type = 'button';
  button.textContent = text;
  button.addEventListener('click', () => {
    link.scrollIntoView({ block: 'center' });
    link.focus({ preventScroll: true });
  });
  const watch = new IntersectionObserver(([entry]) => {
    if (!entry!.isIntersecting && button.parentElement === null) host.append(button);
    else if (entry!.isIntersecting) {
      button.remove();
      watch.disconnect();
    }
  });
  watch.observe(link);
}
