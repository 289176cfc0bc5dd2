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
      this.querySelector<HTMLAnchorElement>('a[data-set]')?.click();
    }
  },
);
