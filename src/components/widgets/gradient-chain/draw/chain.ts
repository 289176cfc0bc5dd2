import type { Group } from '../../kit/parts/d3.ts';
import { layer, present } from '../../kit/parts/layer.ts';
import type { View } from '../../kit/widget.ts';
import type { Sheet } from '../layout.ts';
import type { Scene, State, Words } from '../model.ts';
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

let extras: typeof import('./extras.ts') | undefined;

/** Whether a state shows what only some do. */
const special = ({ axis, compare, layer, depth, mode, skip }: State): boolean =>
  axis === 'log' || compare !== 'none' || layer > 0 || depth < 3 || depth > 10 || mode === 'fixed' || skip;

/** What only some states show comes with the first of them, and does not weigh on every reader. */
export const needsExtras = (state: State): Promise<unknown> | undefined =>
  !extras && special(state) ? import('./extras.ts').then((loaded) => (extras = loaded)) : undefined;

/** Asked of the state and not of what has come so far: a picture must not tell what its reader looked at before. */
const moreFor = (state: State) => (special(state) ? extras : undefined);

/** Draw a chain on a sheet. */
export function drawChain(svg: Group, scene: Scene, words: Words, view: View, sheet: Sheet): Picture {
  const picture = pictureOf(scene, words, view, sheet);
  const numbers = levelNumbers(picture);
  const [foot, ways] = sheet.foot > 20 ? feet(picture) : [[], []];
  const head = sheet.head > 10 ? layerNumbers(picture) : [];
  const more = moreFor(scene);
  const extra = more?.extraShapes(picture);

  axis(layer(svg, 'axis'), picture);
  shapes(layer(svg, 'canal'), [...canal(picture), ...ways, ...(extra?.canal ?? [])]);
  cells(layer(svg, 'cells'), picture);
  shapes(layer(svg, 'gates'), [...gates(picture), ...(extra?.gates ?? [])]);
  labels(layer(svg, 'words'), [...head, ...factors(picture), ...numbers, ...foot]);
  const place = layer(svg, 'extras')
    .selectChildren('g.shown')
    .data(present(more && 0))
    .join('g')
    .attr('class', 'shown');
  more?.extraWords(place, picture, numbers);
  front(layer(svg, 'front'), picture);
  return picture;
}

/** What a hand can take hold of in it. */
export function offer(parent: Group, picture: Picture): void {
  hold(parent, picture);
  const place = layer(parent, 'points')
    .selectChildren('g.shown')
    .data(present(moreFor(picture.scene) && 0))
    .join('g')
    .attr('class', 'shown');
  moreFor(picture.scene)?.points(place, picture);
}
