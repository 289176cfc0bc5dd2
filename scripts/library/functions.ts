import { facts } from '../../src/lib/activations/facts.ts';
import { activation, activationIds, type ActivationId } from '../../src/lib/index.ts';
import type { Summary } from '../../src/evidence/accuracy/summary.ts';

/** What content/references.json says of a paper. */
export interface Paper {
  readonly authors: readonly string[];
  readonly year: number;
  readonly doi?: string;
  readonly arxiv?: string;
  readonly url?: string;
}

const family = (author: string): string => author.slice(author.lastIndexOf(' ') + 1);

function cite({ authors, year, doi, arxiv, url }: Paper): string {
  const names = authors.length > 2 ? `${family(authors[0]!)} et al.` : authors.map(family).join(' & ');
  const address = doi ? `https://doi.org/${doi}` : arxiv ? `https://arxiv.org/abs/${arxiv}` : url;
  return address ? `[${names} ${year}](${address})` : `${names} ${year}`;
}

function parameterCell(id: ActivationId): string {
  const { parameter } = activation(id);
  if (!parameter) return '';
  const { symbol, default: standard, min, max, learned } = parameter;
  return `${symbol} = ${standard}${learned ? ', learned' : ''}; ${min} … ${max}`;
}

function kinkCell(id: ActivationId): string {
  const { kinks, derivative } = activation(id);
  return kinks()
    .map((x) => `f′(${x}) = ${Number(derivative(x).toPrecision(6))}`)
    .join('<br>');
}

/** TeX as GitHub shows it within a table. */
const mathematics = (tex: string): string => `$\`${tex.replaceAll('|', '\\vert ')}\`$`;

function row(id: ActivationId, accuracy: Summary, papers: Readonly<Record<string, Paper>>): string {
  const { name, tex, range, smoothness, references } = facts[id];
  const worst = [accuracy.value!.worst, accuracy.derivative!.worst, accuracy.secondDerivative!.worst].join(' / ');
  const cells = [
    `[\`${id}\`](../src/lib/activations/functions/${id}.ts)`,
    name,
    mathematics(tex.value),
    mathematics(range),
    parameterCell(id),
    smoothness,
    kinkCell(id),
    worst,
    references[0] ? cite(papers[references[0]]!) : '',
  ];
  return `| ${cells.join(' | ')} |`;
}

/** The table of all functions of one number. */
export function functionTable(accuracy: readonly Summary[], papers: Readonly<Record<string, Paper>>): string {
  const heads = ['id', 'name', 'f(z)', 'range', 'parameter', 'smooth', 'at kinks', 'ULP of f / f′ / f″', 'source'];
  const rows = activationIds.map((id) =>
    row(
      id,
      accuracy.find((line) => line.id === id)!,
      papers,
    ),
  );
  return [`| ${heads.join(' | ')} |`, `|${' --- |'.repeat(heads.length)}`, ...rows].join('\n');
}
