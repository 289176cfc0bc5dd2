/** Freezes a table and all that stands in it: one assignment would change it for everybody who uses it. */
export function frozen<Table extends object>(table: Table): Table {
  for (const part of Object.values(table)) if (typeof part === 'object' && part !== null) frozen(part as object);
  return Object.freeze(table);
}
