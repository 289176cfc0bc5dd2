import { copyText } from '../widgets/kit/clipboard.ts';

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
      const code = this.querySelector(`[data-dialect=${dialect}] code`)!;
      const copied = await copyText(code.textContent!);
      if (!copied) getSelection()!.selectAllChildren(code);
      const { copy, copied: done, byHand } = button.dataset;
      button.textContent = copied ? done! : byHand!;
      setTimeout(() => (button.textContent = copy!), copied ? 2000 : 6000);
    }
  },
);

try {
  show(localStorage.getItem('dialect') ?? '');
} catch {
  // No storage, no remembered choice.
}
