import { parseHTML } from 'linkedom';
import { expect, test, vi } from 'vitest';
import { write, writeHtml } from './write.ts';

test('an attribute is written when it changes, and only then', () => {
  const { document } = parseHTML('<p class="one"></p>');
  const element = document.querySelector('p') as unknown as Element;
  const written = vi.spyOn(element, 'setAttribute');
  write(element, 'class', 'one');
  expect(written).not.toHaveBeenCalled();
  write(element, 'class', 'two');
  write(element, 'data-at', 0);
  write(element, 'data-at', 0);
  expect(written.mock.calls).toEqual([['class', 'two'], ['data-at', '0']]); // prettier-ignore
});

test('a text that says the same keeps its nodes', () => {
  const { document } = parseHTML('<p><b>9.5&nbsp;×&nbsp;10</b> &amp; more</p>');
  vi.stubGlobal('document', document);
  try {
    const element = document.querySelector('p') as unknown as Element;
    const bold = element.firstChild;
    writeHtml(element, '<b>9.5\u00a0×\u00a010</b> &amp; more');
    expect(element.firstChild).toBe(bold);
    writeHtml(element, '<b>9.6</b> &amp; less');
    expect(element.firstChild).not.toBe(bold);
    expect(element.textContent).toBe('9.6 & less');
  } finally {
    vi.unstubAllGlobals();
  }
});
