import { select } from 'd3-selection';
import { layer } from '../kit/parts/layer.ts';
import { hatches } from '../kit/parts/hatch.ts';
import type { View } from '../kit/widget.ts';
import { bars } from './draw/bars.ts';
import { cells } from './draw/cells.ts';
import { place } from './draw/place.ts';
import { layout } from './layout.ts';
import type { Scene, Words } from './model.ts';

/** p in the triangle, the table of slopes there, and the table's eigenvalues. */
export function draw(element: SVGSVGElement, scene: Scene, words: Words, view: View): void {
  const svg = select(element);
  const frame = layout(view);
  const { lost } = hatches(svg, view);
  cells(layer(svg, 'cells'), scene, words, frame, lost);
  bars(layer(svg, 'eigenvalues'), scene, words, frame);
  place(layer(svg, 'place'), scene, words, frame);
}
