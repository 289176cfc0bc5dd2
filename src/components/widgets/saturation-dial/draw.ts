import { hatches } from '../kit/parts/hatch.ts';
import { layer, marks } from '../kit/parts/join.ts';
import type { View } from '../kit/widget.ts';
import { needle } from './draw/needle.ts';
import { plot } from './draw/plot.ts';
import { row } from './draw/row.ts';
import { tank } from './draw/tank.ts';
import { layout } from './layout.ts';
import type { Scene, Words } from './model.ts';

/** The curve and its tank above; below them two canals that bring the gradient back to the same z. */
export function draw(svg: SVGSVGElement, scene: Scene, words: Words, view: View): void {
  const place = layout(view, scene.reach);
  const { saturated } = hatches(svg, view);
  plot(layer(svg, 'plot'), scene, words, place, saturated);
  tank(layer(svg, 'tank'), scene, words, place);
  marks(layer(svg, 'rows'), 'g.row', scene.ways).each(function (way, index) {
    row(this, scene, way, words, place, place.rows[index]!);
  });
  needle(layer(svg, 'needle'), scene, words, place);
}
