import { select } from 'd3-selection';
import { curveStepAfter, line } from 'd3-shape';
import { bottomAxis, leftAxis } from '../kit/parts/axis.ts';
import type { Group, Point } from '../kit/parts/d3.ts';
import { layer, present } from '../kit/parts/layer.ts';
import { relative } from '../kit/parts/relative.ts';
import { round } from '../kit/parts/round.ts';
import { hatches } from '../kit/parts/hatch.ts';
import { lamps } from '../kit/parts/lamps.ts';
import { stepTicks } from '../kit/parts/step-scale.ts';
import { runCursor } from '../kit/parts/run-cursor.ts';
import type { View } from '../kit/widget.ts';
import { fill, say } from '../kit/words.ts';
import { look } from './describe.ts';
import { gripLane, lane, type Lane } from './layout.ts';
import type { Racer, Scene, Words } from './model.ts';

/** Five runs from the same weights: each function's lamps, its accuracy and its dark units, and one cursor through all. */
export function draw(element: SVGSVGElement, scene: Scene, words: Words, view: View): void {
  const svg = select(element);
  const wide = view.name === 'wide';
  const hatch = hatches(svg, view);
  layer(svg, 'lanes')
    .selectChildren('g.racer')
    .data(scene.racers)
    .join('g')
    .attr('class', 'racer')
    .each(function (racer, index) {
      const place = lane(view, index);
      const group = select(this);
      axes(group, words, place, {
        shares: !wide || index === 0,
        steps: wide || index === scene.racers.length - 1,
      });
      curves(group, racer, scene, words, place);
      lamps(
        layer(group, 'lamps'),
        racer.units.flatMap((units, floor) =>
          units.map((unit, number) => {
            const [x, y] = place.lamp(floor, number);
            return { ...unit, x, y };
          }),
        ),
        place.radius,
        hatch,
      );
    });
  names(svg, scene, words, view);
  const { x, y } = gripLane(view);
  const last = scene.racers.at(-1);
  runCursor(layer(svg, 'cursor'), {
    x: round(x(scene.step)),
    top: y.range()[1],
    bottom: y.range()[0],
    y: y(last?.accuracies[last.at] ?? 0),
    handle: 'cursor',
  });
}

/** Grid lines for every racer; numbers only where no neighbour stands in their way. */
function axes(parent: Group, words: Words, { x, y }: Lane, numbered: { shares: boolean; steps: boolean }): void {
  const locale = words['locale'] ?? 'en';
  const [left, right] = x.range();
  const [bottom] = y.range();
  leftAxis(
    parent,
    y,
    {
      locale,
      at: left,
      to: right,
      ticks: [0, 0.5, 1],
      format: (share) => (numbered.shares ? say(100 * share, words) : ''),
    },
    0,
  );
  const ticks = numbered.steps ? stepTicks(100) : [];
  bottomAxis(parent, x, { locale, at: bottom, to: bottom + 5, ticks });
}

/** Accuracy in the function's own colour, the share of dark units under it, and the step at which it has learned. */
function curves(parent: Group, racer: Racer, scene: Scene, words: Words, { x, y }: Lane): void {
  const { name, steps, accuracies, dark, at, learnedAt, diverged } = racer;
  const places = steps.map((step) => x(step));
  const over = () =>
    line<number>()
      .x((_, index) => places[index]!)
      .y(y);
  const stairs = relative(over().curve(curveStepAfter));
  const bottom = y.range()[0];
  parent
    .selectChildren('path.dark')
    .data(steps.length ? [dark] : [])
    .join('path')
    .attr('class', 'dark')
    .attr('d', (values) => `${stairs(values)}V${bottom}H${round(places[0]!)}`);
  parent
    .selectChildren('path.line')
    .data([accuracies])
    .join('path')
    .attr('class', `line solid ${look(name).split(' ')[0]}`)
    .attr('fill', 'none')
    .attr('d', relative(over()));
  const cursor = round(x(scene.step));
  parent.selectChildren('line.run-cursor').data([cursor]).join('line').attr('class', 'run-cursor').attr('x1', cursor).attr('x2', cursor).attr('y1', y.range()[1]).attr('y2', bottom); // prettier-ignore
  layer(parent, 'learned')
    .selectChildren('circle.learned')
    .data(present(learnedAt))
    .join('circle')
    .attr('class', `learned ${look(name)}`)
    .attr('cx', (step) => round(x(step)))
    .attr('cy', round(y(0.95)))
    .attr('r', 4.5);
  layer(parent, 'firsts')
    .selectChildren('text.first')
    .data(present(learnedAt))
    .join('text')
    .attr('class', `first halo ${look(name)}`)
    .attr('x', (step) => round(Math.min(x(step), x.range()[1] - 30)))
    .attr('y', round(y(0.95) - 12))
    .attr('text-anchor', 'middle')
    .text((step) => fill(words['first'], { step: say(step, words, 4) }));
  const now = accuracies[at];
  const dot: Point | null = now === undefined ? null : [x(diverged === null ? scene.step : steps[at]!), y(now)];
  layer(parent, 'runners')
    .selectChildren('circle.runner')
    .data(present(dot))
    .join('circle')
    .attr('class', `runner ${look(name)}`)
    .attr('cx', ([across]) => round(across))
    .attr('cy', ([, high]) => round(high))
    .attr('r', 4);
}

/** Who runs, how many are right and how many dark at the cursor; and once, what the lamps and the axis stand for. */
function names(svg: Group, { racers }: Scene, words: Words, view: View): void {
  const wide = view.name === 'wide';
  const group = layer(svg, 'names');
  const of = (racer: Racer, index: number) => {
    const place = lane(view, index);
    const right = say(100 * (racer.accuracies[racer.at] ?? 0), words);
    const dark = Math.round(32 * (racer.dark[racer.at] ?? 0));
    const reading = racer.diverged === null ? 'reading' : 'reading.lost';
    return [
      { at: place.name, text: words[racer.name]!, role: `strong ${look(racer.name)}`, end: false },
      {
        at: place.reading,
        text: fill(words[reading], { right, dark, step: say(racer.diverged ?? 0, words) }),
        role: 'quiet',
        end: false,
      },
    ];
  };
  const first = lane(view, 0);
  const last = lane(view, racers.length - 1);
  const [left] = first.x.range();
  const bottom = last.y.range()[0];
  const once = [
    ...(wide ? [0, 1].map((floor) => ({ at: first.layerName(floor), text: fill(words['layer'], { layer: floor + 1 }), role: 'quiet', end: true })) : []), // prettier-ignore
    { at: [last.x.range()[1], bottom + 40] as const, text: words['axis.step']!, role: 'quiet', end: true },
    { at: [wide ? left : 0, bottom + 40] as const, text: words['axis.share']!, role: 'quiet', end: false },
  ];
  group
    .selectChildren('text.name')
    .data([...racers.flatMap(of), ...(racers.length ? once : [])])
    .join('text')
    .attr('class', ({ role }) => `name halo ${role}`)
    .attr('x', ({ at }) => round(at[0]))
    .attr('y', ({ at }) => round(at[1]))
    .attr('text-anchor', ({ end }) => (end ? 'end' : 'start'))
    .text(({ text }) => text);
}
