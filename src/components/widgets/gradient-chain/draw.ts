import { select } from 'd3-selection';
import { layer } from '../kit/parts/layer.ts';
import type { View } from '../kit/widget.ts';
import { drawChain, offer } from './draw/chain.ts';
import { sheets } from './layout.ts';
import type { Scene, Words } from './model.ts';

export function draw(element: SVGSVGElement, scene: Scene, words: Words, view: View): void {
  const svg = select(element);
  const picture = drawChain(svg, scene, words, view, sheets[view.name]);
  // Above all else, so that nothing keeps a hand off.
  offer(layer(svg, 'hold'), picture);
}
