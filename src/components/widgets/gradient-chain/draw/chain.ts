import { layer } from '../../kit/parts/join.ts';
import type { View } from '../../kit/widget.ts';
import type { Words } from '../../kit/words.ts';
import type { Sheet } from '../layout.ts';
import type { Scene, State } from '../model.ts';
import { axis } from './axis.ts';
import { canal } from './canal.ts';
import { cells } from './cells.ts';
import { feet } from './feet.ts';
import { front } from './front.ts';
import { gates } from './gates.ts';
import { hold } from './hold.ts';
import { labels, shapes } from './ink.ts';
import { factors, layerNumbers, levelNumbers } from './numbers.ts';
import { pictureOf, type Picture } from './picture.ts';

let more: typeof import('./extras.ts') | undefined;

/** What only some states show comes with the first of them, and does not weigh on every reader. */
export const needsExtras = ({ axis, compare, layer, depth, mode, skip }: State): Promise<unknown> | undefined =>
  !more && (axis === 'log' || compare !== 'none' || layer || depth < 3 || depth > 10 || mode === 'fixed' || skip)
    ? import('./extras.ts').then((extras) => (more = extras))
    : undefined;

/** Draw a chain on a sheet. */
export function drawChain(svg: SVGSVGElement, scene: Scene, words: Words, view: View, sheet: Sheet): Picture {
  const picture = pictureOf(scene, words, view, sheet);
  const numbers = levelNumbers(picture);
  const [foot, ways] = sheet.foot > 20 ? feet(picture) : [[], []];
  const head = sheet.head > 10 ? layerNumbers(picture) : [];
  const extra = more?.extraShapes(picture);

  axis(layer(svg, 'axis'), picture);
  shapes(layer(svg, 'canal'), [...canal(picture), ...ways, ...(extra?.canal ?? [])]);
  cells(layer(svg, 'cells'), picture);
  shapes(layer(svg, 'gates'), [...gates(picture), ...(extra?.gates ?? [])]);
  labels(layer(svg, 'words'), [...head, ...factors(picture), ...numbers, ...foot]);
  const place = layer(svg, 'extras');
  more?.extraWords(place, picture, numbers);
  front(layer(svg, 'front'), picture);
  return picture;
}

/** What a hand can take hold of in it. */
export function offer(parent: any, picture: Picture): void {
  hold(parent, picture);
  const place = layer(parent, 'points');
  more?.points(place, picture);
}
