import { bottomAxis, leftAxis } from '../../kit/parts/axis.ts';
import type { Group, Point } from '../../kit/parts/d3.ts';
import { layer } from '../../kit/parts/layer.ts';
import { path } from '../../kit/parts/relative.ts';
import { round } from '../../kit/parts/round.ts';
import { stepTicks } from '../../kit/parts/step-scale.ts';
import { label, place, type Box } from '../../kit/parts/labels.ts';
import type { View } from '../../kit/widget.ts';
import { say } from '../../kit/words.ts';
import { nameOf } from '../describe.ts';
import type { Layout } from '../layout.ts';
import { classOf, colourOf } from '../colours.ts';
import type { Racer, Scene, Words } from '../model.ts';
import { steps } from '../steps.ts';

/** Every unit's highest pre-activation over the steps, from the start to its first light or to the cursor. */
export function drawRace(svg: Group, scene: Scene, words: Words, view: View, frame: Layout): void {
  const { x, y, top } = frame;
  const group = layer(svg, 'race');
  const [left, right] = x.range();
  const [bottom, light] = y.range();
  const locale = words['locale']!;
  group
    .selectChildren('rect.lit')
    .data([0])
    .join('rect')
    .attr('class', 'lit')
    .attr('x', left)
    .attr('y', top)
    .attr('width', round(right - left))
    .attr('height', light - top)
    .attr('fill', 'none');
  leftAxis(group, y, { locale, at: left, to: right, ticks: y.ticks(4) }, 0);
  bottomAxis(group, x, {
    locale,
    at: bottom,
    to: bottom + 5,
    ticks: stepTicks(1000),
  });
  group
    .selectChildren('text.quiet')
    .data([
      { text: words['axis.step']!, x: right, y: bottom + 38, end: true },
      { text: words['axis.highest']!, x: left, y: top - 10, end: false },
      { text: words['lightZone']!, x: left + 6, y: top + 18, end: false },
    ])
    .join('text')
    .attr('class', 'quiet')
    .attr('x', ({ x: at }) => at)
    .attr('y', ({ y: at }) => round(at))
    .attr('text-anchor', ({ end }) => (end ? 'end' : 'start'))
    .text(({ text }) => text);
  lines(group, scene, frame);
  firsts(group, scene, words, view, frame);
}

function lines(group: Group, { racers, step }: Scene, { x, y }: Layout): void {
  const at = ({ step: when, highest }: { step: number; highest: number }): Point => [x(when), y(highest)];
  /** Where a racer now stands; once it is lit, where it came to light. */
  const here = ({ lit, light, now }: Racer): Point => (lit ? [x(light!), y(0)] : [x(step), y(now.highest)]);
  group
    .selectChildren('path.line')
    .data(racers)
    .join('path')
    .attr('class', ({ name }) => `line ${classOf(name)}`)
    .attr('fill', 'none')
    .attr('d', (racer) => {
      const end = racer.lit ? racer.light! : step;
      return path([...racer.run.filter((moment) => moment.step < end).map(at), here(racer)]);
    });
  group
    .selectChildren('circle.runner')
    .data(racers)
    .join('circle')
    .attr('class', ({ name, lit }) => `runner light ${lit ? 'on' : 'off'} ${colourOf(name)}`)
    .attr('cx', (racer) => round(here(racer)[0]))
    .attr('cy', (racer) => round(here(racer)[1]))
    .attr('r', 5);
  layer(group, 'cursors')
    .selectChildren('line.cursor')
    .data(step < steps.last ? [step] : [])
    .join('line')
    .attr('class', 'cursor')
    .attr('x1', (now) => round(x(now)))
    .attr('x2', (now) => round(x(now)))
    .attr('y1', y.range()[1])
    .attr('y2', y.range()[0]);
}

/** The step of each first light over its place, with the name where there is room; two that come at once share one text. */
function firsts(group: Group, scene: Scene, words: Words, view: View, { x, y, top }: Layout): void {
  const wide = view.name === 'wide';
  const lights = [...new Set(scene.racers.filter(({ lit }) => lit).map(({ light }) => light!))].sort((a, b) => a - b);
  const within = { left: x.range()[0] + (wide ? 140 : 0), right: view.width, top, bottom: y(0) };
  const column = (light: number): Box => ({ left: x(light) - 2, right: x(light) + 2, top, bottom: y(0) });
  const texts: Box[] = [];
  const placed = lights.map((light) => {
    const racers = scene.racers.filter((racer) => racer.light === light);
    const names = racers.map(({ name }) => nameOf(name, scene.alpha, words)).join(' = ');
    const text = wide ? `${names}: ${say(light, words)}` : say(light, words);
    const at = x(light);
    const rows = [y(0) - 12, y(0) - 34].flatMap((row) =>
      (['middle', 'end', 'start'] as const).map((anchor) =>
        label(text, at + { middle: 0, end: 6, start: -6 }[anchor], row, anchor, wide ? 15 : 14),
      ),
    );
    const others = lights.filter((other) => other !== light).map(column);
    const found = place(rows, { within, boxes: [...texts, ...others], points: [] })!;
    texts.push(found.box);
    return { ...found, at, role: classOf(racers.at(-1)!.name) };
  });
  layer(group, 'drops')
    .selectChildren('line.drop')
    .data(placed)
    .join('line')
    .attr('class', ({ role }) => `drop ${role}`)
    .attr('x1', ({ at }) => round(at))
    .attr('x2', ({ at }) => round(at))
    .attr('y1', y(0) - 6)
    .attr('y2', (first) => round(first.y + 3));
  layer(group, 'firsts')
    .selectChildren('text.first')
    .data(placed)
    .join('text')
    .attr('class', ({ role }) => `first strong ${role}`)
    .attr('x', (first) => round(first.x))
    .attr('y', (first) => round(first.y))
    .attr('text-anchor', ({ anchor }) => anchor)
    .text(({ text }) => text);
}
