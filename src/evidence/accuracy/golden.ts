import { readdirSync, readFileSync } from 'node:fs';
import { activation, type ActivationId } from '../../lib/activations/index.ts';
import type { Row, Table } from './measure.ts';

/** What a golden file's name stands for here; the functions that are not named have no counterpart in the lib. */
export const goldenNames: Readonly<Record<string, ActivationId>> = {
  celu: 'celu',
  elu: 'elu',
  gelu: 'gelu',
  gelu_quick: 'quick-gelu',
  gelu_tanh: 'gelu-tanh',
  hardshrink: 'hardshrink',
  hardsigmoid: 'hard-sigmoid',
  hardswish: 'hard-swish',
  hardtanh: 'hard-tanh',
  identity: 'identity',
  leaky_relu: 'leaky-relu',
  logsigmoid: 'log-sigmoid',
  mish: 'mish',
  prelu: 'prelu',
  relu: 'relu',
  relu6: 'relu6',
  relu_squared: 'squared-relu',
  selu: 'selu',
  sigmoid: 'sigmoid',
  silu: 'swish',
  softplus: 'softplus',
  softshrink: 'softshrink',
  softsign: 'softsign',
  squareplus: 'squareplus',
  step: 'step',
  swish: 'swish',
  tanh: 'tanh',
  tanhshrink: 'tanhshrink',
};

export interface Golden extends Table {
  /** [x, f, f′, f″] at NaN and ±∞. */
  readonly limits: readonly Row[];
}

type Cell = number | string | null;

/** NaN, ±∞ and −0 are written as strings. */
export const decode = (row: readonly Cell[]): Row =>
  row.map((cell) => (typeof cell === 'string' ? Number(cell) : cell));

/**
 * The golden softplus loses ∂f/∂β from x = 500 on, where its own working precision cancelled to 0; what it should be stands in our own
 * reference.
 */
const trusted = (file: string, row: Row): Row =>
  file === 'softplus_beta1.json' && row[0]! > 500 ? [...row.slice(0, -1), null] : row;

/** Every table of the folder about a function that the lib has. */
export function readGolden(folder: string): Golden[] {
  return readdirSync(folder).flatMap((file) => {
    const json = JSON.parse(readFileSync(`${folder}/${file}`, 'utf8'));
    const id = goldenNames[json.function];
    if (id === undefined) return [];
    const groups: Cell[][][] = Object.values(json.groups);
    const [parameter] = activation(id).parameter ? (Object.values(json.params) as number[]) : [];
    return {
      file,
      id,
      parameter,
      rows: groups.flat().map((row) => trusted(file, decode(row))),
      limits: json.limits_at_special.rows.map(decode),
    };
  });
}
