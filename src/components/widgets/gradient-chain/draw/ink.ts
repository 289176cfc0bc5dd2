import { round } from '../../kit/parts/axes.ts';
import { marks } from '../../kit/parts/join.ts';
import { stretchOf, type Spot, type Stretch } from '../place.ts';

/** A line, or an area where it has a fill: the classes that colour it, and where it runs. */
export type Shape = readonly [look: string, d: string, fill?: string];

/** Lines and areas, in the order in which they lie over one another. */
export function shapes(parent: any, all: readonly Shape[]): void {
  marks(parent, 'path.shape', all)
    .attr('class', ([look]) => `shape ${look}`)
    .attr('fill', ([, , fill]) => fill ?? 'none')
    .attr('d', ([, d]) => d);
}

const r = round;

export const box = (x: number, y: number, width: number, height: number): string =>
  height > 0 ? `M${r(x)},${r(y)}h${r(width)}v${r(height)}h${-r(width)}z` : '';

export const dot = (x: number, y: number, radius: number): string =>
  `M${r(x - radius)},${r(y)}a${radius},${radius} 0 1,0 ${2 * radius},0a${radius},${radius} 0 1,0 ${-2 * radius},0z`;

export const level = (from: number, to: number, y: number): string => `M${r(from)},${r(y)}H${r(to)}`;

export const post = (x: number, from: number, to: number): string => `M${r(x)},${r(from)}V${r(to)}`;

export type Piece = readonly [text: string, tone?: string];

/** A line of text, whole or in pieces that are coloured one by one. */
export interface Label extends Spot {
  readonly text: string | readonly Piece[];
  readonly tone?: string;
}

export const plain = (text: Label['text']): string =>
  typeof text === 'string' ? text : text.map(([piece]) => piece).join('');

export function labels(parent: any, all: readonly Label[]): void {
  marks(parent, 'text.label', all)
    .attr('class', ({ tone }) => `label ${tone ?? ''}`)
    .attr('x', ({ x }) => r(x))
    .attr('y', ({ y }) => r(y))
    .attr('text-anchor', ({ anchor }) => anchor)
    .each(function ({ text }) {
      const pieces = typeof text === 'string' ? [] : text;
      if (plain(text) !== this.textContent) this.textContent = pieces.length ? '' : (text as string);
      marks(this, 'tspan.piece', pieces)
        .attr('class', ([, tone]) => `piece ${tone ?? ''}`)
        .text(([piece]) => piece);
    });
}

/** What labels already cover. */
export const covered = (all: readonly Label[], size: number): Stretch[] =>
  all.map((label) => stretchOf(plain(label.text), label, size));
