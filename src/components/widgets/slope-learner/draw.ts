import { select } from 'd3-selection';
import { bottomAxis, leftAxis } from '../kit/parts/axis.ts';
import type { Group, Point } from '../kit/parts/d3.ts';
import { layer } from '../kit/parts/layer.ts';
import { onScales } from '../kit/parts/on-scales.ts';
import { path } from '../kit/parts/relative.ts';
import { round } from '../kit/parts/round.ts';
import { grips } from '../kit/parts/grips.ts';
import { around, between, label, place } from '../kit/parts/labels.ts';
import { texts } from '../kit/parts/texts.ts';
import type { View } from '../kit/widget.ts';
import { say } from '../kit/words.ts';
import { settled } from './describe.ts';
import { layout, type Layout } from './layout.ts';
import type { Scene, Words } from './model.ts';

export function draw(element: SVGSVGElement, scene: Scene, words: Words, view: View): void {
  const svg = select(element);
  const { answer: left, valley: right } = layout(view, scene);
  const size = view.name === 'wide' ? 15 : 14;
  answer(svg, scene, words, left, size);
  valley(svg, scene, words, right, size);
}

/** What the unit answers (solid) and what it should (wide and pale, with examples). */
function answer(svg: Group, scene: Scene, words: Words, { x, y }: Layout['answer'], size: number): void {
  const group = layer(svg, 'answer');
  const locale = words['locale']!;
  const [bottom, top] = y.range();
  const [left, right] = x.range();
  leftAxis(group, y, { locale, at: left, to: right, ticks: [-2, -1, 0, 1, 2] }, 0);
  bottomAxis(group, x, { locale, at: bottom, to: top, ticks: [-2, -1, 0, 1, 2] });
  const inside = (points: Point[]) => points.map(([at, place]): Point => [at, Math.min(Math.max(place, top), bottom)]);
  group
    .selectChildren('path.target')
    .data([0])
    .join('path')
    .attr('class', 'target')
    .attr('fill', 'none')
    .attr('d', path(inside(onScales(scene.wanted, x, y))));
  group
    .selectChildren('circle.wanted')
    .data(scene.examples)
    .join('circle')
    .attr('class', 'wanted')
    .attr('cx', ([at]) => round(x(at)))
    .attr('cy', ([, value]) => round(y(value)))
    .attr('r', 2.5);
  group
    .selectChildren('path.line')
    .data([0])
    .join('path')
    .attr('class', 'line c-value')
    .attr('fill', 'none')
    .attr('d', path(inside(onScales(scene.output, x, y))));
  group
    .selectChildren('text.strong')
    .data([0])
    .join('text')
    .attr('class', 'strong heading')
    .attr('x', left)
    .attr('y', top - 12)
    .text(words['answer']!);
  group
    .selectChildren('text.quiet')
    .data([0])
    .join('text')
    .attr('class', 'quiet')
    .attr('x', right)
    .attr('y', bottom + 38)
    .attr('text-anchor', 'end')
    .text(words['axis.z']!);
  const within = { left, top, right, bottom };
  const spots = scene.wanted
    .filter((_, index) => index % 8 === 4)
    .flatMap(([at, value]) =>
      ([[12, -10], [12, 22], [-12, -10], [-12, 22]] as const).map(([dx, dy]) =>
        label(words['wanted']!, x(at) + dx, y(value) + dy, dx > 0 ? 'start' : 'end', size),
      ),
    ); // prettier-ignore
  const points = [...onScales(scene.wanted, x, y), ...onScales(scene.output, x, y)];
  texts(group, [{ ...place(spots, { within, boxes: [], points })!, role: 'quiet' }]);
}

/** The loss for every α: a valley, and in it the slope that rolls down its own gradient. */
function valley(svg: Group, scene: Scene, words: Words, { x, y }: Layout['valley'], size: number): void {
  const group = layer(svg, 'valley');
  const locale = words['locale']!;
  const [bottom, top] = y.range();
  const [left, right] = x.range();
  leftAxis(group, y, { locale, at: left, to: right, ticks: y.ticks(4) });
  bottomAxis(group, x, { locale, at: bottom, to: bottom + 5, ticks: [-1.5, -1, -0.5, 0, 0.5, 1, 1.5] });
  group
    .selectChildren('path.floor')
    .data([0])
    .join('path')
    .attr('class', 'floor')
    .attr('fill', 'none')
    .attr('d', path(onScales(scene.valley, x, y)));
  const own = scene.learns === 'parameter';
  const alpha = scene.now.parameter;
  layer(group, 'trail')
    .selectChildren('circle.step')
    .data(own ? scene.trail : [])
    .join('circle')
    .attr('class', 'step')
    .attr('cx', ({ parameter }) => round(x(parameter)))
    .attr('cy', ({ loss }) => round(y(loss)))
    .attr('r', 3);
  const reach = 0.3;
  const at = (a: number): Point => [x(a), y(scene.now.loss + scene.gradient * (a - alpha))];
  group
    .selectChildren('path.tangent')
    .data([0])
    .join('path')
    .attr('class', 'tangent')
    .attr('fill', 'none')
    .attr('d', path([at(alpha - reach), at(alpha + reach)]));
  group
    .selectChildren('circle.ball')
    .data([0])
    .join('circle')
    .attr('class', 'ball')
    .attr('cx', round(x(alpha)))
    .attr('cy', round(y(scene.now.loss)))
    .attr('r', 7);
  group
    .selectChildren('text.strong')
    .data([0])
    .join('text')
    .attr('class', 'strong heading')
    .attr('x', left)
    .attr('y', top - 12)
    .text(words[own ? 'valley' : 'valleyNow']!);
  group
    .selectChildren('text.quiet')
    .data([0])
    .join('text')
    .attr('class', 'quiet')
    .attr('x', right)
    .attr('y', bottom + 38)
    .attr('text-anchor', 'end')
    .text(words['axis.alpha']!);
  const ball: Point = [x(alpha), y(scene.now.loss)];
  const start: Point | null = own ? [x(scene.start), y(scene.trail[0]!.loss)] : null;
  const moved = start && Math.hypot(start[0] - ball[0], start[1] - ball[1]) > 20;
  const labels = [
    { text: `α = ${say(settled(alpha), words)}`, at: ball, role: 'strong c-param' },
    ...(start && moved ? [{ text: words['from']!, at: start, role: 'quiet' }] : []),
  ];
  const within = { left, top, right, bottom: bottom - 4 };
  const boxes = [ball, ...(start ? [start] : [])].map((point) => around(point, 12));
  const points = [...onScales(scene.valley, x, y), ...between(at(alpha - reach), at(alpha + reach))];
  const placed = labels.map(({ text, at: [px, py], role }) => {
    const spots = [-24, -44, -64, 6].flatMap((dy) => [
      label(text, px, py + dy, 'middle', size),
      label(text, px + 18, py + dy, 'start', size),
      label(text, px - 18, py + dy, 'end', size),
    ]);
    const found = place(spots, { within, boxes, points })!;
    boxes.push(found.box);
    return { ...found, role };
  });
  texts(group, placed);
  grips(layer(svg, 'grips'), start ? [{ handle: 'start', x: start[0], y: start[1], role: 'c-param' }] : []);
}
