import type { Sheet } from '../layout.ts';
import type { Run } from '../model.ts';

/** A number in its place; `kind` says what became of it. */
export interface Cell {
  readonly x: number;
  readonly y: number;
  readonly value: number;
  readonly kind: 'plain' | 'infinite' | 'lost' | 'none' | 'result' | 'wrong';
}

/** Every number of a run in its place. */
export function cellsOf(
  { formula, scores, shifted, exponentials, sum, probabilities, verdict }: Run,
  { columns, rows }: Sheet,
): Cell[] {
  const row = (index: number, values: readonly number[], kind: Cell['kind'] = 'plain') =>
    values.map((value, column): Cell => ({ x: columns[column]!, y: rows[index]!, value, kind: kindOf(value, kind) }));
  return [
    ...row(0, scores),
    ...(formula === 'safe' ? row(1, shifted) : []),
    ...row(2, exponentials).map((cell) => (cell.value === 0 ? { ...cell, kind: 'lost' as const } : cell)),
    { x: columns[1]!, y: rows[3]!, value: sum, kind: sum === 0 ? 'lost' : kindOf(sum, 'plain') },
    ...row(4, probabilities, verdict === 'good' ? 'result' : 'wrong'),
  ];
}

/** ∞ and what is no number are kinds of their own. */
export const kindOf = (value: number, otherwise: Cell['kind']): Cell['kind'] =>
  Number.isNaN(value) ? 'none' : Number.isFinite(value) ? otherwise : 'infinite';
