import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { judge } from './check.ts';
import type { Result, Suite } from './check.ts';
import { parse } from './tensor.ts';

/** How one operator of a suite fared. */
export interface OperatorSummary {
  readonly operator: string;
  readonly passed: number;
  /** Cases about the library: passed and failed. */
  readonly total: number;
  readonly failed: readonly { readonly name: string; readonly fault: string }[];
  readonly leftOut: readonly { readonly name: string; readonly reason: string }[];
}

/** How one suite fared. */
export interface SuiteSummary {
  readonly id: string;
  readonly title: string;
  readonly repository: string;
  /** The commit that most of its files come from. */
  readonly commit: string;
  readonly licence: string;
  readonly passed: number;
  readonly total: number;
  readonly leftOut: number;
  readonly operators: readonly OperatorSummary[];
}

const count = (results: readonly Result[], outcome: Result['outcome']) =>
  results.filter((result) => result.outcome === outcome).length;

function summariseOperator(operator: string, results: readonly Result[]): OperatorSummary {
  const of = (outcome: Result['outcome']) => results.filter((result) => result.outcome === outcome);
  return {
    operator,
    passed: count(results, 'passed'),
    total: results.length - count(results, 'left out'),
    failed: of('failed').map(({ name, detail = '' }) => ({ name, fault: detail })),
    leftOut: of('left out').map(({ name, detail = '' }) => ({ name, reason: detail })),
  };
}

/** Sums up the cases of a suite by operator. */
export function summarise(suite: Suite, results: readonly Result[], commit: string): SuiteSummary {
  const { id, title, repository, licence } = suite;
  const operators = [...new Set(results.map(({ operator }) => operator))].sort();
  return {
    id,
    title,
    repository,
    commit,
    licence,
    passed: count(results, 'passed'),
    total: results.length - count(results, 'left out'),
    leftOut: count(results, 'left out'),
    operators: operators.map((operator) =>
      summariseOperator(
        operator,
        results.filter((result) => result.operator === operator),
      ),
    ),
  };
}

/** Runs all cases of a suite in `folder`/`suite.id`. */
export function runSuite(suite: Suite, folder: string): SuiteSummary {
  const home = join(folder, suite.id);
  const files = readdirSync(home).filter((name) => name.endsWith('.json')).sort(); // prettier-ignore
  if (files.length === 0) throw new Error(`${home} has no .json files`);
  const read = files.map((name) => parse(readFileSync(join(home, name), 'utf8')));
  const commit = read.map(({ source }) => source.commit as string | null).find((hash) => hash !== null) ?? '';
  return summarise(
    suite,
    read.flatMap((file) => file.cases.map((published: any) => judge(suite, published, file))),
    commit,
  );
}

/** The summary of a suite as lines of text. */
export function lines({ title, passed, total, leftOut, operators }: SuiteSummary): string[] {
  return [
    `${title}: ${passed}/${total} passed, ${leftOut} left out`,
    ...operators.flatMap((entry) => [
      ...(entry.total > 0 ? [`  ${entry.operator.padEnd(28)} ${entry.passed}/${entry.total}`] : []),
      ...entry.failed.map(({ name, fault }) => `    FAILED ${name}: ${fault}`),
      ...entry.leftOut.map(({ name, reason }) => `    left out ${entry.operator} ${name}: ${reason}`),
    ]),
  ];
}
