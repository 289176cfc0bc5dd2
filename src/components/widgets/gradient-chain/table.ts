import type { Table } from '../kit/widget.ts';
import type { Scene, Words } from './model.ts';

/** Every layer of every function: where it stands, what its gate lets through, and the levels on both of its sides. */
export function table({ lanes, skip }: Scene, words: Words): Table {
  const own = (cell: string | undefined) => (lanes.length > 1 ? [cell!] : []);
  const columns = ['layerRow', 'table.z', 'table.a', 'table.slope', skip ? 'gateSkip' : 'gate', 'table.right', 'table.left'] as const; // prettier-ignore
  return {
    columns: [...own(words.function), ...columns.map((name) => words[name]!)],
    rows: lanes.flatMap(({ id, layers }) =>
      layers.map(({ layer, z, a, slope, factor, incoming, outgoing }) => [
        ...own(words[id]),
        ...[layer, z, a, slope, factor, incoming, outgoing],
      ]),
    ),
  };
}
