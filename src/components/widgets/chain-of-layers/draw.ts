import { select } from 'd3-selection';
import { bottomAxis, leftAxis } from '../kit/parts/axis.ts';
import type { Group } from '../kit/parts/d3.ts';
import { decades } from '../kit/parts/decades.ts';
import { layer } from '../kit/parts/layer.ts';
import { path } from '../kit/parts/relative.ts';
import { round } from '../kit/parts/round.ts';
import { texts, type Text } from '../kit/parts/texts.ts';
import type { View } from '../kit/widget.ts';
import { fill } from '../kit/words.ts';
import { bars } from './draw/bars.ts';
import { barNames, signalNumbers } from './draw/labels.ts';
import { allStripTexts, strips } from './draw/strips.ts';
import { layout, type Layout } from './layout.ts';
import type { Scene, Words } from './model.ts';

/** The signal of every layer from left to right, its gradient from right to left, and what twenty seeds make of it. */
export function draw(element: SVGSVGElement, scene: Scene, words: Words, view: View): void {
  const svg = select(element);
  const at = layout(scene, view);
  const locale = words['locale']!;
  axes(svg, scene, at, locale);
  bars(svg, scene, at);
  signals(svg, scene, at);
  strips(svg, scene, at);
  texts(svg, [
    ...headings(scene, at, words),
    ...signalNumbers(scene, at, locale),
    ...barNames(scene, at, words),
    ...allStripTexts(scene, at, words),
  ]);
}

function axes(parent: Group, { depth }: Scene, at: Layout, locale: string): void {
  const group = layer(parent, 'axes');
  const { left, right, layer: x, signal, gradient } = at;
  leftAxis(layer(group, 'signal'), signal, { locale, at: left, to: right, ticks: decades(signal, 2) }, 1);
  leftAxis(layer(group, 'gradient'), gradient, { locale, at: left, to: right, ticks: decades(gradient, 6) }, 1);
  const step = depth > 25 ? 10 : 5;
  const bottom = gradient.range()[0] + 22;
  const ticks = Array.from({ length: depth }, (_, index) => index + 1).filter((n) => n === 1 || n % step === 0);
  bottomAxis(layer(group, 'layers'), x, { locale, at: bottom, to: bottom, ticks });
  group
    .selectChildren('path.one')
    .data([0])
    .join('path')
    .attr('class', 'one')
    .attr('d', `M${left},${round(gradient(1))}H${right}`);
}

/** The signal's lines; two of one colour are told apart as solid and dashed. */
function signals(parent: Group, { members }: Scene, { layer: x, signal: y }: Layout): void {
  const twins = members.some(({ hollow }) => hollow);
  layer(parent, 'signals')
    .selectChildren('path.line')
    .data(members)
    .join('path')
    .attr('class', ({ colour, hollow }) => `line fn-${colour}${hollow ? ' hollow' : twins ? ' solid' : ''}`)
    .attr('fill', 'none')
    .attr('d', ({ signals }) => path(signals.map((value, index) => [x(index + 1), y(value)])));
}

/** What the two panels show, and under them whose number the layers have. */
const headings = ({ depth }: Scene, { left, signal, gradient, size }: Layout, words: Words): Text[] => [
  { role: 'quiet', anchor: 'start', x: left, y: signal.range()[1] - 12, text: words['axis.signal']! },
  { role: 'quiet', anchor: 'start', x: left, y: gradient.range()[1] - 30, text: fill(words['axis.gradient'], { depth }) },
  { role: 'tick', anchor: 'end', x: left - 8, y: gradient.range()[0] + 42, text: words['axis.layer']! },
].map((text) => ({ ...text, y: text.y + (size - 15) } as Text)); // prettier-ignore
