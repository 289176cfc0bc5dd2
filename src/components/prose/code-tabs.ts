const choices = () => document.querySelectorAll<HTMLInputElement>('.dialects input');

/** The dialect that a reader chose in one cell is shown in every cell that has it. */
function show(dialect: string): void {
  for (const choice of choices()) if (choice.value === dialect) choice.checked = true;
}

customElements.define(
  'code-tabs',
  class extends HTMLElement {
    connectedCallback() {
      this.addEventListener('change', ({ target }) => {
        const { value } = target as HTMLInputElement;
        show(value);
        try {
          localStorage.setItem('dialect', value);
        } catch {
          // Where storage is refused the choice holds for this page.
        }
      });
      this.querySelector('.copy')!.addEventListener('click', ({ currentTarget }) =>
        this.#copy(currentTarget as HTMLButtonElement),
      );
    }

    async #copy(button: HTMLButtonElement) {
      const dialect = this.querySelector<HTMLInputElement>('input:checked')!.value;
      await navigator.clipboard.writeText(this.querySelector(`[data-dialect=${dialect}] code`)!.textContent!);
      const label = button.textContent;
      button.textContent = button.dataset['copied']!;
      setTimeout(() => (button.textContent = label), 2000);
    }
  },
);

try {
  show(localStorage.getItem('dialect') ?? '');
} catch {
  // No storage, no remembered choice.
}
