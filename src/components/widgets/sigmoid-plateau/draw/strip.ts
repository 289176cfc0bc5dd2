import { select } from 'd3-selection';
import { scaleLinear } from 'd3-scale';
import { area, line } from 'd3-shape';
import { leftAxis } from '../../kit/parts/axis.ts';
import type { Group, Scale } from '../../kit/parts/d3.ts';
import { layer } from '../../kit/parts/layer.ts';
import { relative } from '../../kit/parts/relative.ts';
import { round } from '../../kit/parts/round.ts';
import { formatNumber } from '../../../../i18n/numbers.ts';
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
  parent: Group,
  one: Strip,
  { input, steps }: Scene,
  words: Words,
  { x, narrow }: Layout,
  { title, top, bottom }: Place,
  hatch: string,
): void {
  const locale = words['locale'] ?? 'en';
  const [left, right] = x.range();
  const low = input.activation === 'sigmoid' ? 0 : -1;
  const y = scaleLinear([low, 1], [bottom, top]);
  parent
    .selectChildren('rect.frame')
    .data([one])
    .join('rect')
    .attr('class', 'frame')
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

/** Where the mean of a recorded step stands, and one deviation to either side of it. */
interface Moment {
  readonly at: number;
  readonly under: number;
  readonly middle: number;
  readonly over: number;
}

/** Mean and band over the steps, to a tenth of a unit; the phone has room for every second record. */
function outputs(parent: Group, one: Strip, steps: readonly number[], x: Scale, y: Scale, narrow: boolean): void {
  const [low, high] = y.domain();
  const place = (value: number) => y(Math.min(Math.max(value, low), high));
  const shown = steps
    .map((step, index): Moment => {
      const [mean, deviation] = [one.means[index]!, one.deviations[index]!];
      return { at: x(step), under: place(mean - deviation), middle: place(mean), over: place(mean + deviation) };
    })
    .filter((_, index) => !narrow || index % 2 === 0 || index === steps.length - 1);
  parent
    .selectChildren('path.band')
    .data([one])
    .join('path')
    .attr('class', 'band c-value')
    .attr('fill', 'currentColor')
    .attr(
      'd',
      relative(
        area<Moment>()
          .x(({ at }) => at)
          .y0(({ under }) => under)
          .y1(({ over }) => over),
      )(shown),
    );
  parent
    .selectChildren('path.line')
    .data([one])
    .join('path')
    .attr('class', 'line c-value')
    .attr('fill', 'none')
    .attr(
      'd',
      relative(
        line<Moment>()
          .x(({ at }) => at)
          .y(({ middle }) => middle),
      )(shown),
    );
}

/** The steps on which the layer's mean slope is below 5 % of the function's steepest. */
function flat(
  parent: Group,
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
    layer(parent, name).selectChildren(`rect.${name}`).data(stretches).join('rect').attr('class', `${name}`)
      .attr('fill', ink)
      .attr('x', ([from]) => round(x(from)))
      .attr('width', ([from, to]) => round(x(to) - x(from)))
      .attr('y', round(top))
      .attr('height', round(bottom - top));
}

function label(parent: Group, { layer: number, top }: Strip, words: Words, at: { x: number; y: number }): void {
  parent
    .selectChildren('text.name')
    .data([number])
    .join('text')
    .attr('class', 'name strong halo')
    .attr('x', at.x)
    .attr('y', round(at.y))
    .text(fill(words[top ? 'strip.top' : 'strip'], { layer: number }));
}

/** What the cursor reads from the strip: beside it, on the phone above it. */
function reading(
  parent: Group,
  values: Record<string, string>,
  words: Words,
  at: { x: number; y: number },
  narrow: boolean,
): void {
  const parts = ['reading.mean', 'reading.slope'].map((part) => (narrow ? `${part}.short` : part));
  const lines = narrow ? [parts] : parts.map((part) => [part]);
  parent
    .selectChildren('text.reading')
    .data(lines)
    .join('text')
    .attr('class', 'reading halo')
    .attr('text-anchor', narrow ? 'end' : 'start')
    .attr('x', at.x)
    .attr('y', (_, index) => round(at.y + (narrow ? 0 : index * 20 - 4)))
    .each(function (line) {
      select(this)
        .selectChildren('tspan.part')
        .data(line)
        .join('tspan')
        .attr('class', (part) => `part ${part.includes('slope') ? 'c-slope' : 'c-value'}`)
        .text((part) => fill(wordOf(words, part), values));
    });
}
