import type { Table } from '../widget.ts';

/** A table as RFC 4180 text with a byte order mark, so that spreadsheets read its letters right. */
export function csv({ columns, rows }: Table): string {
  return '\uFEFF' + [columns, ...rows].map((row) => row.map(cell).join(',')).join('\r\n') + '\r\n';
}

const cell = (value: string | number): string =>
  typeof value === 'string' && /[",\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : String(value);
