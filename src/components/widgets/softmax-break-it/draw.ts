import { hatches } from '../kit/parts/hatch.ts';
import { layer, marks } from '../kit/parts/join.ts';
import type { View } from '../kit/widget.ts';
import { axis } from './draw/axis.ts';
import { sheet } from './draw/sheet.ts';
import { layout } from './layout.ts';
import type { Scene, Words } from './model.ts';

/** Where the exponents lie between 0 and ∞, then both computations number by number. */
export function draw(svg: SVGSVGElement, scene: Scene, words: Words, view: View): void {
  const frame = layout(view, scene);
  const { lost } = hatches(svg, view);
  axis(layer(svg, 'exponents'), scene, words, frame, lost);
  marks(layer(svg, 'sheets'), 'g.sheet', scene.runs).each(function (run, index) {
    sheet(this, run, scene, words, frame.sheets[index]!, frame, lost);
  });
}
