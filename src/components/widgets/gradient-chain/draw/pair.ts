import { select } from 'd3-selection';
import { layer } from '../../kit/parts/layer.ts';
import type { View } from '../../kit/widget.ts';
import { fill } from '../../kit/words.ts';
import { pairSheets, sceneOf, type pair, type Words } from '../pair.ts';
import { drawChain } from './chain.ts';
import { labels } from './ink.ts';

/** One of the two chains of the front page, and how far its gates stand open. */
export function drawOne(
  element: SVGSVGElement,
  name: (typeof pair)[number],
  progress: number,
  words: Words,
  view: View,
): void {
  const svg = select(element);
  const sheet = pairSheets[name][view.name];
  const { lay, now, lanes, scene } = drawChain(svg, sceneOf(name, progress), words, view, sheet);
  const { factor } = lanes[0].layers[0]!;
  const open = factor === 1 ? words.allOpen : fill(words.open, { share: factor === 0.25 ? '¼' : factor });
  const told = view.name === 'wide' && now.opened(scene.depth) === 1;
  const middle = (lay.at(scene.depth + 1) + lay.at(scene.depth)) / 2;
  const y = lay.slot.y + lay.slot.height - 3;
  labels(layer(svg, 'openness'), told ? [[open, [middle, y, 'middle'], 'c-slope strong']] : []);
}
