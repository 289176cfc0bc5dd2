import { formatNumber } from '../../../../i18n/numbers.ts';
import type { Table } from '../widget.ts';
import type { Words } from '../words.ts';

/** Show the figure's data under it, or put it away; it follows the picture while it is open. */
export async function toggleTable<Scene>(
  host: HTMLElement,
  words: Words,
  tableOf: (scene: Scene) => Table | Promise<Table>,
  scene: Scene,
): Promise<void> {
  const place = host.querySelector<HTMLElement>('.data')!;
  const first = !place.childElementCount;
  place.hidden = !place.hidden;
  host.querySelector('[data-tool=table]')!.setAttribute('aria-expanded', String(!place.hidden));
  if (!place.hidden) fillTable(place, await tableOf(scene), words);
  if (first)
    host.addEventListener('settled', async (event) => {
      if (!place.hidden) fillTable(place, await tableOf((event as CustomEvent<Scene>).detail), words);
    });
}

function fillTable(place: HTMLElement, { columns, rows }: Table, words: Words): void {
  const { locale, notANumber } = words;
  const text = (value: string | number) =>
    typeof value === 'string' ? value : formatNumber(value, { locale, notANumber, digits: 4 });
  const line = (cells: readonly (string | number)[], tag: 'th' | 'td') => {
    const row = document.createElement('tr');
    for (const value of cells) {
      const cell = document.createElement(tag);
      if (tag === 'th') cell.setAttribute('scope', 'col');
      cell.textContent = text(value);
      row.append(cell);
    }
    return row;
  };
  const table = document.createElement('table');
  const head = document.createElement('thead');
  const body = document.createElement('tbody');
  head.append(line(columns, 'th'));
  body.append(...rows.map((row) => line(row, 'td')));
  table.append(head, body);
  place.replaceChildren(table);
}
