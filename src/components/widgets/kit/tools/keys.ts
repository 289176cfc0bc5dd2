import type { Widget } from '../widget.ts';
import type { Words } from '../words.ts';

/** What the keys do in this figure, in a dialog. */
export function keys(host: HTMLElement, widget: Widget, words: Words): void {
  const dialog = document.createElement('dialog');
  dialog.className = 'keys';
  const title = document.createElement('h3');
  title.textContent = words.keysTitle;
  const list = document.createElement('dl');
  const lines = [
    ['Tab', words.keyTab],
    ['← → ↑ ↓', words.keyArrows],
    ['Shift + ← →', words.keyShift],
    ['Home, End', words.keyEnds],
    ...(widget.handles ? [['Esc', words.keyEscape]] : []),
    ...(widget.clock ? [[words.keySpaceName, words.keySpace]] : []),
  ];
  for (const [key, meaning] of lines) {
    const term = document.createElement('dt');
    const text = document.createElement('dd');
    term.textContent = key!;
    text.textContent = meaning!;
    list.append(term, text);
  }
  const close = document.createElement('button');
  close.textContent = words.close;
  close.addEventListener('click', () => dialog.close());
  dialog.append(title, list, close);
  dialog.addEventListener('close', () => dialog.remove());
  host.append(dialog);
  dialog.showModal();
}
