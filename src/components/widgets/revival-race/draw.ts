import { formatNumber } from '../../../i18n/numbers.ts';
import { bottomAxis, leftAxis, round } from '../kit/parts/axes.ts';
import { path, type Point } from '../kit/parts/curve.ts';
import { layer, mark, marks, type Marks } from '../kit/parts/join.ts';
import { linear, log, type Scale } from '../kit/parts/scale.ts';
import type { View } from '../kit/widget.ts';
import type { Words } from '../kit/words.ts';
import { nameOf } from './describe.ts';
import { classOf } from './look.ts';
import { lastStep, type Racer, type Scene } from './model.ts';

/** Above: each unit's own output against its target. Below: the highest pre-activation of each, on its way up to the light. */
export function draw(svg: SVGSVGElement, scene: Scene, words: Words, view: View): void {
  const wide = view.name === 'wide';
  const columns = wide ? 5 : 3;
  const gap = wide ? 16 : 10;
  const width = (view.width - gap * (columns - 1)) / columns;
  const height = wide ? 96 : 72;
  const cells = layer(svg, 'units');
  const units = marks(cells, 'g.unit', scene.racers).attr('transform', (_, index) => {
    const row = Math.floor(index / columns);
    return `translate(${round((index % columns) * (width + gap))},${22 + row * (height + 34)})`;
  });
  units.each(function (racer) {
    unit(this, racer, scene, words, width, height);
  });
  race(svg, scene, words, view, wide ? 182 : 268);
}

function unit(parent: SVGElement, racer: Racer, scene: Scene, words: Words, width: number, height: number): void {
  const x = linear([-1, 1], [0, width]);
  const y = linear([-0.6, 1.1], [height, 0]);
  const held = (points: Racer['output']): Point[] =>
    points.map(([at, a]) => [x(at), Math.min(Math.max(y(a), 1), height - 1)]);
  marks(parent, 'rect.frame', [0]).attr('width', round(width)).attr('height', height);
  marks(parent, 'line.grid', [0])
    .attr('x2', round(width))
    .attr('y1', round(y(0)))
    .attr('y2', round(y(0)));
  marks(parent, 'path.target', [0])
    .attr('fill', 'none')
    .attr('d', path(held(scene.target)));
  marks(parent, 'path.line', [racer])
    .attr('class', `line solid ${classOf(racer.name)}`)
    .attr('fill', 'none')
    .attr('d', path(held(racer.output)));
  marks(parent, 'text.name', [racer])
    .attr('class', `name strong ${classOf(racer.name)}`)
    .attr('y', -7)
    .text(() => nameOf(racer.name, scene.alpha, words));
  marks(parent, 'circle.light', [racer])
    .attr('class', `light ${racer.lit ? 'on' : 'off'} ${classOf(racer.name)}`)
    .attr('cx', round(width - 12))
    .attr('cy', 13)
    .attr('r', 6);
}

function race(svg: SVGSVGElement, scene: Scene, words: Words, view: View, top: number): void {
  const wide = view.name === 'wide';
  const [left, right, bottom] = [40, view.width - (wide ? 24 : 10), view.height - 42];
  const group = layer(svg, 'race');
  const lowest = Math.min(...scene.racers.flatMap(({ run }) => run.map(({ highest }) => highest)));
  const x = log([1, lastStep + 1], [left, right]);
  const y = linear([Math.floor(lowest * 2) / 2 - 0.1, 0.9], [bottom, top]);
  const locale = words['locale']!;
  marks(group, 'rect.lit', [0])
    .attr('x', left)
    .attr('y', top)
    .attr('width', round(right - left))
    .attr('height', round(y(0) - top));
  leftAxis(group, y, { locale, at: left, to: right, ticks: y.ticks(wide ? 5 : 4) }, 0);
  bottomAxis(group, x, {
    locale,
    at: bottom,
    to: bottom + 5,
    ticks: [1, 10, 100, 1000],
    format: (step) => formatNumber(step, { locale }),
  });
  marks(group, 'text.quiet', [
    { text: words['axis.step']!, x: right, y: bottom + 36, end: true },
    { text: words['axis.highest']!, x: left, y: top - 10, end: false },
    { text: words['lightZone']!, x: left + 6, y: top + 16, end: false },
  ])
    .attr('x', ({ x: at }) => at)
    .attr('y', ({ y: at }) => round(at))
    .attr('text-anchor', ({ end }) => (end ? 'end' : 'start'))
    .text(({ text }) => text);
  lines(group, scene, x, y);
  labels(group, scene, words, x, y, { wide, right, top });
}

function lines(group: Marks<null>, { racers, step }: Scene, x: Scale, y: Scale): void {
  const at = (now: number) => round(x(now + 1));
  marks(group, 'path.line', racers)
    .attr('class', ({ name }) => `line ${classOf(name)}`)
    .attr('fill', 'none')
    .attr('d', ({ run }) => {
      const seen = run.filter((moment) => moment.step <= step);
      return path(seen.map(({ step: now, highest }) => [at(now), highest > 0.9 ? NaN : y(highest)]));
    });
  marks(group, 'circle.runner', racers)
    .attr('class', ({ name, now }) => `runner ${classOf(name)}${now.highest > 0.9 ? ' gone' : ''}`)
    .attr('cx', ({ now }) => at(now.step))
    .attr('cy', ({ now }) => round(y(Math.min(now.highest, 0.9))))
    .attr('r', 4);
  mark(layer(group, 'cursors'), 'line.cursor', step < lastStep ? step : null)
    .attr('x1', at)
    .attr('x2', at)
    .attr('y1', y.range[1])
    .attr('y2', y.range[0]);
}

interface Place {
  wide: boolean;
  right: number;
  top: number;
}

/** At each crossing the step; names there too where there is room. Neighbours take turns at three heights. */
function labels(group: Marks<null>, scene: Scene, words: Words, x: Scale, y: Scale, { wide, top }: Place): void {
  const lit = scene.racers
    .filter(
      ({ lit, name, light }) =>
        lit && !(name === 'yours' && scene.racers.some((other) => other.name !== name && other.light === light)),
    )
    .sort((one, other) => one.light! - other.light!);
  const step = (y(0) - top - 24) / 2;
  marks(layer(group, 'drops'), 'line.drop', lit)
    .attr('class', ({ name }) => `drop ${classOf(name)}`)
    .attr('x1', ({ light }) => round(x(light! + 1)))
    .attr('x2', ({ light }) => round(x(light! + 1)))
    .attr('y1', round(y(0)))
    .attr('y2', (_, index) => round(y(0) - 4 - (index % 3) * step));
  marks(layer(group, 'firsts'), 'text.first', lit)
    .attr('class', ({ name }) => `first strong halo ${classOf(name)}`)
    .attr('x', ({ light }) => round(x(light! + 1)))
    .attr('y', (_, index) => round(y(0) - 8 - (index % 3) * step))
    .attr('text-anchor', ({ light }) => (light! > 1500 ? 'end' : 'middle'))
    .text(({ name, light }) => (wide ? `${nameOf(name, scene.alpha, words)}: ${light}` : String(light)));
}
