import { bottomAxis } from '../../kit/parts/axis.ts';
import type { Group } from '../../kit/parts/d3.ts';
import { layer } from '../../kit/parts/layer.ts';
import { round } from '../../kit/parts/round.ts';
import { say, wordOf } from '../../kit/words.ts';
import type { Layout } from '../layout.ts';
import type { Run, Scene, Words } from '../model.ts';

/** The exponents of both formulas on the stretch that the number format can raise e to. */
export function axis(
  parent: Group,
  { runs, limits, reach }: Scene,
  words: Words,
  { axis: frame, narrow }: Layout,
  hatch: string,
): void {
  const { x, top, bottom, lanes } = frame;
  const zones = [
    { name: 'vanishes', from: -reach, to: limits.vanishes, fill: hatch },
    { name: 'fades', from: limits.vanishes, to: limits.fades, fill: 'none' },
    { name: 'overflows', from: limits.overflows, to: reach, fill: 'none' },
  ];
  const across = (name: string, fill: (zone: (typeof zones)[number]) => string | null) =>
    parent
      .selectChildren(`rect.${name}`)
      .data(zones)
      .join('rect')
      .attr('class', (zone) => `${name} ${zone.name}`)
      .attr('fill', fill)
      .attr('x', ({ from }) => round(x(from)))
      .attr('width', ({ from, to }) => round(x(to) - x(from)))
      .attr('y', top)
      .attr('height', bottom - top);
  across('tint', () => null);
  across('lines', ({ fill }) => fill);
  // On the phone the middle zone is too narrow for a name: the verdict below says it where it counts.
  parent
    .selectChildren('text.zone')
    .data(narrow ? zones.filter(({ name }) => name !== 'fades') : zones)
    .join('text')
    .attr('class', 'zone')
    .attr('text-anchor', ({ name }) => (name === 'overflows' ? 'end' : 'start'))
    .attr('x', ({ name, from, to }) => round(x(name === 'overflows' ? to : from)))
    .attr('y', top - 8)
    .text(({ name }) => wordOf(words, `zone.${name}`));
  bottomAxis(layer(parent, 'ticks'), x, {
    locale: words['locale'] ?? 'en',
    at: bottom,
    to: bottom + 5,
    ticks: [limits.vanishes, 0, limits.overflows],
    format: (tick) => say(tick, words, tick < -100 || tick > 100 ? 5 : 4),
  });
  parent
    .selectChildren('line.lane')
    .data(lanes)
    .join('line')
    .attr('class', 'lane')
    .attr('x1', x(-reach))
    .attr('x2', x(reach))
    .attr('y1', String)
    .attr('y2', String);
  parent
    .selectChildren('text.formula')
    .data(runs)
    .join('text')
    .attr('class', 'formula halo')
    .attr('text-anchor', narrow ? 'start' : 'end')
    .attr('x', narrow ? x(-reach) + 6 : x(-reach) - 10)
    .attr('y', (_, index) => lanes[index]! - (narrow ? 13 : 0))
    .attr('dy', narrow ? null : '0.34em')
    .text(({ formula }) => words[`lane.${formula}`]!);
  const exponents = runs.flatMap((run, index) =>
    run.shifted.map((exponent, place) => ({ ...at(exponent, run, place), y: lanes[index]! })),
  );
  parent
    .selectChildren('path.exponent')
    .data(exponents)
    .join('path')
    .attr('class', ({ fate }) => `exponent ${fate}`)
    .attr('fill', 'none')
    .attr('d', ({ exponent, y }) => {
      const place = round(x(Math.min(Math.max(exponent, -reach), reach)));
      const beyond = Math.sign(exponent) * Number(Math.abs(exponent) > reach);
      return beyond === 0
        ? `M${place},${y - 10}V${y + 10}`
        : `M${place - beyond * 9},${y - 8}L${place},${y}L${place - beyond * 9},${y + 8}`;
    });
}

const at = (exponent: number, { exponentials }: Run, place: number) => ({
  exponent,
  fate: exponentials[place] === Infinity ? 'overflows' : exponentials[place] === 0 ? 'vanishes' : 'stands',
});
