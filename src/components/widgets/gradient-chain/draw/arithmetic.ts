import { select } from 'd3-selection';
import type { Group } from '../../kit/parts/d3.ts';
import type { Lane } from '../model.ts';
import { r, type Spot } from './ink.ts';
import type { Picture } from './picture.ts';

export type Piece = readonly [text: string, tone?: string];

/** A line of text whose pieces are coloured one by one. */
export type Line = readonly [pieces: readonly Piece[], spot: Spot];

export const plain = (pieces: readonly Piece[]): string => pieces.map(([text]) => text).join('');

export function lines(parent: Group, all: readonly Line[]): void {
  parent
    .selectChildren('text.sum')
    .data(all)
    .join('text')
    .attr('class', 'sum')
    .attr('x', ([, [x]]) => r(x))
    .attr('y', ([, [, y]]) => r(y))
    .attr('text-anchor', ([, [, , anchor]]) => anchor)
    .each(function ([pieces]) {
      select(this)
        .selectChildren('tspan.piece')
        .data(pieces)
        .join('tspan')
        .attr('class', ([, tone]) => `piece ${tone ?? ''}`)
        .text(([text]) => text);
    });
}

/** The arithmetic of one gate: what comes in × w × f′, and what goes out. */
export function arithmetic({ scene, write, tone, two }: Picture, lane: Lane, layer: number): [Piece[], Piece[]] {
  const { incoming, outgoing, factor, slope } = lane.layers[layer - 1]!;
  const level = tone(lane, 'grad');
  const [open, close] = factor < 0 ? ['|', '|'] : scene.skip ? ['(', ')'] : ['', ''];
  return [
    [
      [write(incoming, 3), level],
      [` × ${open}${scene.skip ? '1 + ' : ''}`],
      [write(scene.weight, 3, { decimals: 2 }), two ? '' : 'c-param'],
      [' × '],
      [write(slope, 3), two ? '' : 'c-slope'],
      [close],
    ],
    [[' = '], [write(outgoing, 3), `${level} strong`]],
  ];
}
