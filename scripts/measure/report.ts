import { cpus, totalmem } from 'node:os';
import type { FigureWeight, PageWeight } from './bytes.ts';
import type { Frames, Measured } from './frames.ts';
import type { Verdict } from './lighthouse.ts';
import type { FigureName } from './site.ts';
import type { Work } from './trace.ts';

/** All that one run has measured; a part that was not asked for is not there. */
export interface Results {
  readonly pages: ReadonlyMap<string, PageWeight>;
  readonly figures: ReadonlyMap<FigureName, FigureWeight>;
  readonly verdicts: ReadonlyMap<string, Verdict>;
  readonly frames: ReadonlyMap<FigureName, Measured>;
}

/** What the site wants to keep: times in milliseconds. */
export const goals = { p50: 4, p95: 8, wake: 50, score: 100, lcp: 1000, tbt: 0, cls: 0 };

/** The tables of a run, as Markdown; what misses its goal is bold. */
export function tables({ pages, figures, verdicts, frames }: Results): string {
  const parts: string[] = [];
  if (pages.size)
    parts.push(
      '### Bytes of a page',
      table(
        ['page', 'HTML', 'CSS', 'scripts', 'fonts', 'first view', 'requests'],
        [...pages].map(([page, w]) => [
          name(page),
          ...[w.html, w.css, w.scripts, w.fonts, w.firstView].map(kB),
          `${w.requests}`,
        ]),
      ),
    );
  if (figures.size)
    parts.push(
      '### Bytes of a figure',
      table(
        ['figure', 'its scripts', 'D3, shared'],
        [...figures].map(([figure, w]) => [title(figure), kB(w.own), kB(w.d3)]),
      ),
    );
  if (verdicts.size)
    parts.push(
      '### Lighthouse, mobile',
      table(
        ['page', 'score', 'LCP', 'TBT', 'CLS'],
        [...verdicts].map(([page, { score, lcp, tbt, cls }]) => [
          name(page),
          score < goals.score ? `**${score}**` : `${score}`,
          mark(lcp / 1000, goals.lcp / 1000, 2, ' s'),
          mark(tbt, goals.tbt, 0, ' ms'),
          mark(cls, goals.cls, 3),
        ]),
      ),
    );
  if (frames.size) {
    parts.push(
      '### Frames of a figure',
      table(
        ['figure', 'wakes', 'plays', 'slides', 'is dragged'],
        [...frames].map(([figure, { wake, play, slide, drag }]) => [
          title(figure),
          mark(wake, goals.wake, 0),
          ...[play, slide, drag].map(pace),
        ]),
      ),
      '### Where a frame goes',
      table(
        ['figure', '', 'script', 'style', 'layout', 'paint', 'layerize', 'rest'],
        [...frames].flatMap(([figure, measured]) =>
          (['play', 'slide', 'drag'] as const).flatMap((kind) => {
            const work = measured[kind]?.work;
            return work ? [[title(figure), kind, ...parted(work)]] : [];
          }),
        ),
      ),
    );
  }
  return parts.join('\n\n');
}

/** The machine in words: its processor and memory, nothing that names it. */
export function machine(browser: string): string {
  const { model } = cpus()[0]!;
  return `${cpus().length} cores of ${model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GB, ${browser}, Node ${process.versions.node}`;
}

const name = (page: string) => `/${page}`;
const title = ({ page, id }: FigureName) => `${id} on ${name(page)}`;
const kB = (bytes: number) => (bytes ? `${(bytes / 1000).toFixed(1)} kB` : '–');
const pace = (frames: Frames | undefined) =>
  frames ? `${mark(frames.p50, goals.p50, 1)} / ${mark(frames.p95, goals.p95, 1)}` : '–';
const parted = ({ script, style, layout, paint, layerize, rest }: Work) =>
  [script, style, layout, paint, layerize, rest].map((ms) => ms.toFixed(1));

function mark(value: number, goal: number, digits: number, unit = ''): string {
  const text = `${value.toFixed(digits)}${unit}`;
  return Number(value.toFixed(digits)) > goal ? `**${text}**` : text;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
