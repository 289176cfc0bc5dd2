function inSight(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > 0 && top < window.innerHeight;
}

customElements.define(
  'predict-then-see',
  class extends HTMLElement {
    connectedCallback() {
      this.addEventListener('change', ({ target }) => this.#judge(target as HTMLInputElement));
    }

    #judge(chosen: HTMLInputElement) {
      const right = chosen.dataset['right'] !== undefined;
      this.dataset['verdict'] = right ? 'right' : 'wrong';
      this.querySelector('.verdict')!.textContent = this.dataset[right ? 'right' : 'wrong']!;
      this.querySelector('details')!.open = true;
      const link = this.querySelector<HTMLAnchorElement>('a[data-set]');
      // A figure that is out of sight waits for the reader to follow its link: nobody is carried away from an answer.
      if (link && inSight(document.getElementById(link.dataset['set']!)!)) link.click();
    }
  },
);
