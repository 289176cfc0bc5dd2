import { layer } from '../kit/parts/join.ts';
import type { View } from '../kit/widget.ts';
import { drawChain, offer } from './draw/chain.ts';
import { sheets } from './layout.ts';
import type { Scene, Words } from './model.ts';

export function draw(svg: SVGSVGElement, scene: Scene, words: Words, view: View): void {
  const picture = drawChain(svg, scene, words, view, sheets[view.name]);
  // Above all else, so that nothing keeps a hand off.
  offer(layer(svg, 'hold'), picture);
}
