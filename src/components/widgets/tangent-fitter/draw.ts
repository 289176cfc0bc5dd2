import { select } from 'd3-selection';
import { layer } from '../kit/parts/layer.ts';
import { hatches } from '../kit/parts/hatch.ts';
import type { View } from '../kit/widget.ts';
import { curves } from './draw/curves.ts';
import { frame } from './draw/frame.ts';
import { holds } from './draw/holds.ts';
import { rows } from './draw/rows.ts';
import { layout } from './layout.ts';
import type { Scene, Words } from './model.ts';

/** The curve, the lines and their maximum; beside them which line wins where. */
export function draw(element: SVGSVGElement, scene: Scene, words: Words, view: View): void {
  const svg = select(element);
  const place = layout(view, scene.target, scene.lines.length);
  const { dead } = hatches(svg, view);
  frame(layer(svg, 'axes'), scene, words, place);
  curves(layer(svg, 'curves'), scene, words, place);
  rows(layer(svg, 'bars'), scene, words, place, dead);
  holds(layer(svg, 'holds'), scene, place);
}
