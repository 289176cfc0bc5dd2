import { bottomAxis, leftAxis, round } from '../kit/parts/axes.ts';
import { onScales, path, type Point } from '../kit/parts/curve.ts';
import { grips } from '../kit/parts/grips.ts';
import { layer, mark, marks } from '../kit/parts/join.ts';
import type { View } from '../kit/widget.ts';
import type { Words } from '../kit/words.ts';
import { layout, type Layout } from './layout.ts';
import type { Scene } from './model.ts';

export function draw(svg: SVGSVGElement, scene: Scene, words: Words, view: View): void {
  const { answer: left, valley: right } = layout(view, scene);
  answer(svg, scene, words, left);
  valley(svg, scene, words, right);
}

/** What the unit answers (solid) and what it should (wide and pale, with examples). */
function answer(svg: SVGSVGElement, scene: Scene, words: Words, { x, y }: Layout['answer']): void {
  const group = layer(svg, 'answer');
  const locale = words['locale']!;
  const [bottom, top] = y.range;
  const [left, right] = x.range;
  leftAxis(group, y, { locale, at: left, to: right, ticks: [-2, -1, 0, 1, 2] }, 0);
  bottomAxis(group, x, { locale, at: bottom, to: top, ticks: [-2, -1, 0, 1, 2] });
  const inside = (points: Point[]) => points.map(([at, place]): Point => [at, Math.min(Math.max(place, top), bottom)]);
  marks(group, 'path.target', [0])
    .attr('fill', 'none')
    .attr('d', path(inside(onScales(scene.wanted, x, y))));
  marks(group, 'circle.wanted', scene.examples)
    .attr('cx', ([at]) => round(x(at)))
    .attr('cy', ([, value]) => round(y(value)))
    .attr('r', 2.5);
  marks(group, 'path.line', [0])
    .attr('class', 'line c-value')
    .attr('fill', 'none')
    .attr('d', path(inside(onScales(scene.output, x, y))));
  marks(group, 'text.strong', [0])
    .attr('class', 'strong heading')
    .attr('x', left)
    .attr('y', top - 12)
    .text(words['answer']!);
  const [at, value] = scene.wanted[14]!;
  marks(group, 'text.quiet', [
    { text: words['axis.z']!, x: right, y: bottom + 38, anchor: 'end' },
    { text: words['wanted']!, x: x(at) + 8, y: y(value) + (scene.target === 'identity' ? 30 : -12), anchor: 'start' },
  ])
    .attr('class', 'quiet halo')
    .attr('x', (label) => round(label.x))
    .attr('y', (label) => round(label.y))
    .attr('text-anchor', ({ anchor }) => anchor)
    .text(({ text }) => text);
}

/** The loss for every α: a valley, and in it the slope that rolls down its own gradient. */
function valley(svg: SVGSVGElement, scene: Scene, words: Words, { x, y }: Layout['valley']): void {
  const group = layer(svg, 'valley');
  const locale = words['locale']!;
  const [bottom, top] = y.range;
  const [left, right] = x.range;
  leftAxis(group, y, { locale, at: left, to: right, ticks: y.ticks(4) });
  bottomAxis(group, x, { locale, at: bottom, to: bottom + 5, ticks: [-1.5, -1, -0.5, 0, 0.5, 1, 1.5] });
  marks(group, 'path.floor', [0])
    .attr('fill', 'none')
    .attr('d', path(onScales(scene.valley, x, y)));
  const own = scene.learns === 'parameter';
  const alpha = scene.now.parameter;
  marks(layer(group, 'trail'), 'circle.step', own ? scene.trail : [])
    .attr('cx', ({ parameter }) => round(x(parameter)))
    .attr('cy', ({ loss }) => round(y(loss)))
    .attr('r', 3);
  const reach = 0.3;
  const at = (a: number): Point => [x(a), y(scene.now.loss + scene.gradient * (a - alpha))];
  marks(group, 'path.tangent', [0])
    .attr('fill', 'none')
    .attr('d', path([at(alpha - reach), at(alpha + reach)]));
  marks(group, 'circle.ball', [0])
    .attr('cx', round(x(alpha)))
    .attr('cy', round(y(scene.now.loss)))
    .attr('r', 7);
  const beside = x(alpha) > (left + right) / 2 ? -1 : 1;
  marks(group, 'text.reading', [0])
    .attr('class', 'reading strong c-param halo')
    .attr('x', round(x(alpha) + beside * 14))
    .attr('y', round(Math.min(Math.max(y(scene.now.loss) - 44, top + 14), bottom - 10)))
    .attr('text-anchor', beside < 0 ? 'end' : 'start')
    .text(
      `α = ${alpha
        .toFixed(3)
        .replace('-', '−')
        .replace(/^−(0\.000)$/, '$1')}`,
    );
  marks(group, 'text.strong', [0])
    .attr('class', 'strong heading')
    .attr('x', left)
    .attr('y', top - 12)
    .text(words[own ? 'valley' : 'valleyNow']!);
  marks(group, 'text.quiet', [0])
    .attr('x', right)
    .attr('y', bottom + 38)
    .attr('text-anchor', 'end')
    .text(words['axis.alpha']!);
  const start = scene.trail[0]!;
  const held = own ? { handle: 'start', x: x(scene.start), y: y(start.loss), role: 'c-param' } : null;
  mark(layer(group, 'hint'), 'text.from', held)
    .attr('class', 'from quiet halo')
    .attr('x', (grip) => round(grip.x + (grip.x > right - 110 ? -18 : 18)))
    .attr('y', (grip) => round(Math.min(grip.y + 6, bottom - 12)))
    .attr('text-anchor', (grip) => (grip.x > right - 110 ? 'end' : 'start'))
    .text(words['from']!);
  grips(layer(svg, 'grips'), held ? [held] : []);
}
