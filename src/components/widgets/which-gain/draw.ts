import { select } from 'd3-selection';
import { bottomAxis, leftAxis } from '../kit/parts/axis.ts';
import type { Group, Point } from '../kit/parts/d3.ts';
import { decades } from '../kit/parts/decades.ts';
import { layer } from '../kit/parts/layer.ts';
import { path } from '../kit/parts/relative.ts';
import { round } from '../kit/parts/round.ts';
import { formatNumber } from '../../../i18n/numbers.ts';
import { grips } from '../kit/parts/grips.ts';
import type { View } from '../kit/widget.ts';
import { layout, type Layout } from './layout.ts';
import { ends } from './draw/ends.ts';
import type { Scene, Words } from './model.ts';

export function draw(element: SVGSVGElement, scene: Scene, words: Words, view: View): void {
  const svg = select(element);
  const place = layout(view, scene.span);
  plot(svg, scene, words, place, view);
  track(svg, scene, words, place, view);
}

/** Signal (solid, left to right) and gradient (dashed, right to left) through the layers. */
function plot(svg: Group, scene: Scene, words: Words, { layers: x, size: y }: Layout, view: View): void {
  const locale = words['locale']!;
  const group = layer(svg, 'plot');
  const [left, right] = x.range();
  const [bottom, top] = y.range();
  leftAxis(group, y, { locale, at: left, to: right, ticks: decades(y, view.name === 'wide' ? 8 : 6) }, 1);
  bottomAxis(group, x, { locale, at: bottom, to: bottom + 5, ticks: [1, 10, 20, 30, 40, 50] });
  const held = (value: number) => Math.min(Math.max(y(value > 1e300 ? 1e300 : value), top), bottom);
  const line = (values: readonly number[]) => values.map((value, index): Point => [x(index + 1), held(value)]);
  group
    .selectChildren('path.signal')
    .data([0])
    .join('path')
    .attr('class', 'signal line c-value')
    .attr('fill', 'none')
    .attr('d', path(line(scene.signals)));
  group
    .selectChildren('path.gradient')
    .data([0])
    .join('path')
    .attr('class', 'gradient line c-grad')
    .attr('fill', 'none')
    .attr('d', path(line(scene.gradients)));
  group
    .selectChildren('text.quiet')
    .data([
      { text: words['axis.size']!, x: left, y: top - 12, end: false },
      { text: words['axis.layer']!, x: right, y: bottom + 38, end: true },
    ])
    .join('text')
    .attr('class', 'quiet')
    .attr('x', (axis) => axis.x)
    .attr('y', (axis) => axis.y)
    .attr('text-anchor', ({ end }) => (end ? 'end' : 'start'))
    .text(({ text }) => text);
  ends(group, scene, words, { signals: line(scene.signals), gradients: line(scene.gradients), view });
}

/** The gain as a point on a track, with the places worth knowing marked on it. */
function track(svg: Group, scene: Scene, words: Words, { gain: x, track: y }: Layout, view: View): void {
  const text = (value: number) => formatNumber(value, { locale: words['locale']!, digits: 3 });
  const group = layer(svg, 'track');
  group
    .selectChildren('line.rail')
    .data([0])
    .join('line')
    .attr('class', 'rail')
    .attr('x1', x.range()[0])
    .attr('x2', x.range()[1])
    .attr('y1', y)
    .attr('y2', y);
  const places = [
    { value: 1, text: words['place.one']!, under: true },
    { value: Math.SQRT2, text: words['place.root']!, under: true },
    { value: scene.own, text: `${words['own']} ${text(scene.own)}`, under: false },
  ];
  group
    .selectChildren('line.place')
    .data(places)
    .join('line')
    .attr('class', ({ under }) => (under ? 'place' : 'place own'))
    .attr('x1', ({ value }) => round(x(value)))
    .attr('x2', ({ value }) => round(x(value)))
    .attr('y1', ({ under }) => y + (under ? 0 : -14))
    .attr('y2', ({ under }) => y + (under ? 14 : 0));
  group
    .selectChildren('text.place')
    .data(places)
    .join('text')
    .attr('class', ({ under }) => `place ${under ? 'quiet' : 'strong c-param'}`)
    .attr('x', ({ value }) => round(x(value)))
    .attr('y', ({ under }) => y + (under ? 31 : -20))
    .attr('text-anchor', 'middle')
    .text((place) => place.text);
  const names = [
    { text: words['weaker']!, x: x.range()[0], anchor: 'start' },
    { text: words['stronger']!, x: x.range()[1], anchor: 'end' },
  ];
  group
    .selectChildren('text.ends')
    .data(view.name === 'wide' ? names : [])
    .join('text')
    .attr('class', 'ends quiet')
    .attr('x', (end) => end.x)
    .attr('y', y + 31)
    .attr('text-anchor', ({ anchor }) => anchor)
    .text((end) => end.text);
  grips(layer(svg, 'grips'), [{ handle: 'gain', x: x(scene.gain), y, role: 'c-param' }]);
}
