import { select } from 'd3-selection';
import { layer } from '../kit/parts/layer.ts';
import { hatches } from '../kit/parts/hatch.ts';
import type { View } from '../kit/widget.ts';
import { needle } from './draw/needle.ts';
import { plot } from './draw/plot.ts';
import { row } from './draw/row.ts';
import { tank } from './draw/tank.ts';
import { layout } from './layout.ts';
import type { Scene, Words } from './model.ts';

/** The curve and its tank above; below them two canals that bring the gradient back to the same z. */
export function draw(element: SVGSVGElement, scene: Scene, words: Words, view: View): void {
  const svg = select(element);
  const place = layout(view, scene.reach);
  const { saturated } = hatches(svg, view);
  plot(layer(svg, 'plot'), scene, words, place, saturated);
  tank(layer(svg, 'tank'), scene, words, place);
  layer(svg, 'rows')
    .selectChildren('g.row')
    .data(scene.ways)
    .join('g')
    .attr('class', 'row')
    .each(function (way, index) {
      row(select(this), scene, way, words, place, place.rows[index]!);
    });
  needle(layer(svg, 'needle'), scene, words, place);
}
