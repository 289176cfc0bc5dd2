import { axisBottom, axisLeft, type Axis } from 'd3-axis';
import { interpolateNumber } from 'd3-interpolate';
import type { ScaleLinear } from 'd3-scale';
import type { Group, Scale } from './d3.ts';
import { layer } from './layer.ts';
import { round } from './round.ts';
import { formatNumber, powerOfTen } from '../../../../i18n/numbers.ts';
import { decades } from './decades.ts';

interface Options {
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
export function leftAxis(parent: Group, scale: Scale, options: Options, full?: number): void {
  const { at, to } = options;
  const group = layer(parent, 'axis-left').attr('transform', `translate(${at},0)`);
  const axis = axisLeft(tenths(scale))
    .tickSizeInner(at - to)
    .tickPadding(8);
  const ticks = drawn(group, axis, scale, options);
  ticks.selectChildren('line').attr('class', (value) => (value === full ? 'grid full' : 'grid'));
  ticks.selectChildren('text').attr('dy', '0.34em');
}

/** Values along the bottom, with short ticks. */
export function bottomAxis(parent: Group, scale: Scale, options: Options): void {
  const { at, to } = options;
  const group = layer(parent, 'axis-bottom').attr('transform', `translate(0,${at})`);
  const axis = axisBottom(tenths(scale))
    .tickSizeInner(to - at)
    .tickPadding(20 - Math.max(to - at, 0));
  const ticks = drawn(group, axis, scale, options);
  ticks.selectChildren('line').attr('class', 'grid');
  ticks.selectChildren('text').attr('dy', null);
}

/** The axis of D3 in a group, and its ticks: the same nodes as before, also those that the build drew. */
function drawn(group: Group, axis: Axis<number>, scale: Scale, { locale, ticks, format }: Options): Group<number> {
  const values = ticks ?? ('base' in scale ? decades(scale) : scale.ticks(5));
  // D3 finds a tick by its value, which markup from the build does not carry: bound by index first, all are found.
  group.selectAll('.tick').data(values);
  // The offset of D3 depends on the screen, which a build has not.
  axis
    .offset(0)
    .tickValues(values)
    .tickSizeOuter(0)
    .tickFormat(format ?? tickText(scale, locale));
  group.call(axis).select('.domain').attr('stroke', 'none');
  return group.selectAll('.tick');
}

/** The same scale, to tenths of a pixel. */
const tenths = (scale: Scale): Scale =>
  (scale as ScaleLinear<number, number>).copy().interpolate((from, to) => {
    const at = interpolateNumber(from, to);
    return (share) => round(at(share));
  });

/** Numbers by Intl, in the language of the page, which D3's formats do not know. */
const tickText =
  (scale: Scale, locale: string) =>
  (value: number): string => {
    const exponent = Math.round(Math.log10(value));
    const isPower = 'base' in scale && Math.abs(exponent) > 2;
    return isPower ? powerOfTen(exponent) : formatNumber(value, { locale, digits: 4 });
  };
