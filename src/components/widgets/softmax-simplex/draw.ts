import { select } from 'd3-selection';
import { layer } from '../kit/parts/layer.ts';
import type { View } from '../kit/widget.ts';
import { gauge } from './draw/gauge.ts';
import { place } from './draw/place.ts';
import { scores } from './draw/scores.ts';
import { shares } from './draw/shares.ts';
import { layout } from './layout.ts';
import type { Scene, Words } from './model.ts';

/** Scores, the probabilities they become, and where these lie in the triangle. */
export function draw(element: SVGSVGElement, scene: Scene, words: Words, view: View): void {
  const svg = select(element);
  const frame = layout(view, scene.entropyLimit);
  shares(layer(svg, 'shares'), scene, words, frame);
  scores(layer(svg, 'scores'), scene, words, frame);
  gauge(layer(svg, 'gauge'), scene, words, frame);
  place(layer(svg, 'place'), scene, words, frame, view);
}
