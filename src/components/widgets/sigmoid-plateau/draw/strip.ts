import { formatNumber } from '../../../../i18n/numbers.ts';
import { leftAxis, round } from '../../kit/parts/axes.ts';
import { band } from '../../kit/parts/band.ts';
import { path, type Point } from '../../kit/parts/curve.ts';
import { layer, marks, type Parent } from '../../kit/parts/join.ts';
import { linear, type Scale } from '../../kit/parts/scale.ts';
import { fill, wordOf } from '../../kit/words.ts';
import type { Layout } from '../layout.ts';
import type { Scene, Strip, Words } from '../model.ts';

interface Place {
  readonly title: number;
  readonly top: number;
  readonly bottom: number;
}

const saturatedBelow = 0.05;

/** The outputs of one layer over the run: their mean as a line, one deviation to either side as a band. */
export function strip(
  parent: Parent,
  one: Strip,
  { input, steps }: Scene,
  words: Words,
  { x, narrow }: Layout,
  { title, top, bottom }: Place,
  hatch: string,
): void {
  const locale = words['locale'] ?? 'en';
  const [left, right] = x.range;
  const low = input.activation === 'sigmoid' ? 0 : -1;
  const y = linear([low, 1], [bottom, top]);
  marks(parent, 'rect.frame', [one])
    .attr('x', left)
    .attr('width', right - left)
    .attr('y', round(top))
    .attr('height', round(bottom - top));
  flat(layer(parent, 'flat'), one, steps, x, { top, bottom }, hatch);
  leftAxis(layer(parent, 'axis'), y, { locale, at: left, to: right, ticks: [low, 1] });
  outputs(parent, one, steps, x, y, narrow);
  label(parent, one, words, { x: narrow ? left : 0, y: narrow ? title : (top + bottom) / 2 + 5 });
  const write = (value: number) => formatNumber(value, { locale, digits: 2 });
  const values = { mean: write(one.mean), deviation: write(one.deviation), slope: write(100 * one.slope) };
  reading(parent, values, words, narrow ? { x: 356, y: title } : { x: right + 16, y: (top + bottom) / 2 }, narrow);
}

/** Mean and band over the steps, to a tenth of a unit; the phone has room for every second record. */
function outputs(parent: Parent, one: Strip, steps: readonly number[], x: Scale, y: Scale, narrow: boolean): void {
  const [low, high] = y.domain;
  const place = (value: number) => tenth(y(Math.min(Math.max(value, low), high)));
  const shown = steps
    .map((step, index) => {
      const [mean, deviation] = [one.means[index]!, one.deviations[index]!];
      return [tenth(x(step)), place(mean - deviation), place(mean), place(mean + deviation)] as const;
    })
    .filter((_, index) => !narrow || index % 2 === 0 || index === steps.length - 1);
  marks(parent, 'path.band', [one])
    .attr('class', 'band c-value')
    .attr('fill', 'currentColor')
    .attr('d', band(shown.map(([at, under, , over]) => [at, under, over] as const)));
  marks(parent, 'path.line', [one])
    .attr('class', 'line c-value')
    .attr('fill', 'none')
    .attr('d', path(shown.map(([at, , middle]): Point => [at, middle])));
}

const tenth = (place: number): number => Math.round(place * 10) / 10;

/** The steps on which the layer's mean slope is below 5 % of the function's steepest. */
function flat(
  parent: Parent,
  { slopes }: Strip,
  steps: readonly number[],
  x: Scale,
  { top, bottom }: { top: number; bottom: number },
  hatch: string,
): void {
  const stretches: [from: number, to: number][] = [];
  slopes.forEach((slope, index) => {
    if (slope >= saturatedBelow) return;
    const end = steps[index + 1] ?? steps[index]!;
    const last = stretches.at(-1);
    if (last && last[1] === steps[index]) last[1] = end;
    else stretches.push([steps[index]!, end]);
  });
  for (const [name, ink] of [
    ['tint', null],
    ['lines', hatch],
  ] as const)
    // prettier-ignore
    marks(layer(parent, name), `rect.${name}`, stretches)
      .attr('fill', ink)
      .attr('x', ([from]) => round(x(from)))
      .attr('width', ([from, to]) => round(x(to) - x(from)))
      .attr('y', round(top))
      .attr('height', round(bottom - top));
}

function label(parent: Parent, { layer: number, top }: Strip, words: Words, at: { x: number; y: number }): void {
  marks(parent, 'text.name', [number])
    .attr('class', 'name strong halo')
    .attr('x', at.x)
    .attr('y', round(at.y))
    .text(fill(words[top ? 'strip.top' : 'strip'], { layer: number }));
}

/** What the cursor reads from the strip: beside it, on the phone above it. */
function reading(
  parent: Parent,
  values: Record<string, string>,
  words: Words,
  at: { x: number; y: number },
  narrow: boolean,
): void {
  const parts = ['reading.mean', 'reading.slope'].map((part) => (narrow ? `${part}.short` : part));
  const lines = narrow ? [parts] : parts.map((part) => [part]);
  marks(parent, 'text.reading', lines)
    .attr('class', 'reading halo')
    .attr('text-anchor', narrow ? 'end' : 'start')
    .attr('x', at.x)
    .attr('y', (_, index) => round(at.y + (narrow ? 0 : index * 20 - 4)))
    .each(function (line) {
      marks(this, 'tspan.part', line)
        .attr('class', (part) => `part ${part.includes('slope') ? 'c-slope' : 'c-value'}`)
        .text((part) => fill(wordOf(words, part), values));
    });
}
