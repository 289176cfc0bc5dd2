import { select } from 'd3-selection';
import { layer } from '../kit/parts/layer.ts';
import { hatches } from '../kit/parts/hatch.ts';
import type { View } from '../kit/widget.ts';
import { axis } from './draw/axis.ts';
import { sheet } from './draw/sheet.ts';
import { layout } from './layout.ts';
import type { Scene, Words } from './model.ts';

/** Where the exponents lie between 0 and ∞, then both computations number by number. */
export function draw(element: SVGSVGElement, scene: Scene, words: Words, view: View): void {
  const svg = select(element);
  const frame = layout(view, scene);
  const { lost } = hatches(svg, view);
  axis(layer(svg, 'exponents'), scene, words, frame, lost);
  layer(svg, 'sheets')
    .selectChildren('g.sheet')
    .data(scene.runs)
    .join('g')
    .attr('class', 'sheet')
    .each(function (run, index) {
      sheet(select(this), run, scene, words, frame.sheets[index]!, frame, lost);
    });
}
