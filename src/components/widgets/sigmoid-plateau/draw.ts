import { select } from 'd3-selection';
import { bottomAxis, leftAxis } from '../kit/parts/axis.ts';
import { layer } from '../kit/parts/layer.ts';
import { round } from '../kit/parts/round.ts';
import { hatches } from '../kit/parts/hatch.ts';
import { runCursor } from '../kit/parts/run-cursor.ts';
import type { View } from '../kit/widget.ts';
import { loss } from './draw/loss.ts';
import { strip } from './draw/strip.ts';
import { layout } from './layout.ts';
import type { Scene, Words } from './model.ts';

/** One strip a layer over the steps of the run, the loss under them, and a cursor through all. */
export function draw(element: SVGSVGElement, scene: Scene, words: Words, view: View): void {
  const svg = select(element);
  const place = layout(view, scene.strips.length, scene.inAll);
  const locale = words['locale'] ?? 'en';
  const { saturated } = hatches(svg, view);
  const { x, loss: scale } = place;
  layer(svg, 'strips')
    .selectChildren('g.strip')
    .data(scene.strips)
    .join('g')
    .attr('class', 'strip')
    .each(function (one, index) {
      strip(select(this), one, scene, words, place, place.strip(index), saturated);
    });
  const under = layer(svg, 'loss');
  bottomAxis(layer(under, 'steps'), x, { locale, at: scale.range()[0], to: scale.range()[0] + 5 });
  leftAxis(layer(under, 'nats'), scale, { locale, at: x.range()[0], to: x.range()[1], ticks: [0, 0.5, 1, 1.5] });
  loss(under, scene, words, place);
  const strips = scene.strips.map((_, index) => place.strip(index));
  runCursor(layer(svg, 'cursor'), {
    x: round(x(scene.steps[scene.at] ?? 0)),
    top: place.strip(0).top,
    bottom: scale.range()[0],
    // On the phone each strip's numbers stand over it.
    stretches: place.narrow
      ? [...strips.map(({ top, bottom }) => [top, bottom] as const), [scale.range()[1], scale.range()[0]]]
      : undefined,
    y: scale(Math.min(scene.losses[scene.at] ?? 0, scale.domain()[1])),
    handle: 'cursor',
  });
}
