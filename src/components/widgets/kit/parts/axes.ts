import { formatNumber, powerOfTen } from '../../../../i18n/numbers.ts';
import { layer, marks } from './join.ts';
import type { Scale } from './scale.ts';

interface Axis {
  locale: string;
  /** Where the axis stands on the other one. */
  at: number;
  /** The other end of its grid lines. */
  to: number;
  ticks?: readonly number[];
  /** How a tick is written; round powers of ten are written as such on a log scale. */
  format?: (value: number) => string;
}

/** Values along the left side, each with a quiet line across the drawing; the line at `full` is drawn whole. */
export function leftAxis(
  parent: any,
  scale: Scale,
  { locale, at, to, ticks = scale.ticks(), format }: Axis,
  full?: number,
): void {
  const group = layer(parent, 'axis-left');
  const write = format ?? tickText(scale, locale);
  marks(group, 'line.grid', ticks)
    .attr('class', (value) => (value === full ? 'grid full' : 'grid'))
    .attr('x1', at)
    .attr('x2', to)
    .attr('y1', (value) => round(scale(value)))
    .attr('y2', (value) => round(scale(value)));
  marks(group, 'text.tick', ticks)
    .attr('x', at - 8)
    .attr('y', (value) => round(scale(value)))
    .attr('dy', '0.34em')
    .attr('text-anchor', 'end')
    .text(write);
}

/** Values along the bottom, with short ticks. */
export function bottomAxis(parent: any, scale: Scale, { locale, at, to, ticks = scale.ticks(), format }: Axis): void {
  const group = layer(parent, 'axis-bottom');
  const write = format ?? tickText(scale, locale);
  marks(group, 'line.grid', ticks)
    .attr('x1', (value) => round(scale(value)))
    .attr('x2', (value) => round(scale(value)))
    .attr('y1', at)
    .attr('y2', to);
  marks(group, 'text.tick', ticks)
    .attr('x', (value) => round(scale(value)))
    .attr('y', at + 20)
    .attr('text-anchor', 'middle')
    .text(write);
}

/** A place of the drawing, to a tenth of a pixel. */
export const round = (place: number): number => Math.round(place * 10) / 10;

const tickText =
  ({ kind }: Scale, locale: string) =>
  (value: number): string => {
    const exponent = Math.round(Math.log10(value));
    return kind === 'log' && Math.abs(exponent) > 2 ? powerOfTen(exponent) : formatNumber(value, { locale, digits: 4 });
  };
