import { select } from 'd3-selection';
import type { Group, Scale } from '../../kit/parts/d3.ts';
import { layer } from '../../kit/parts/layer.ts';
import { round } from '../../kit/parts/round.ts';
import { formatNumber } from '../../../../i18n/numbers.ts';
import type { Text } from '../../kit/parts/texts.ts';
import { fill } from '../../kit/words.ts';
import { alike, nameOf } from '../describe.ts';
import type { Layout, Strip } from '../layout.ts';
import type { Member, Scene, Words } from '../model.ts';

const RADIUS = 4;
const APART = 2 * RADIUS + 0.5;

/** Each ratio's place on the strip; one that would lie on a neighbour moves up or down beside it. */
function dots(ratios: readonly number[], { scale, middle }: Strip): { seed: number; x: number; y: number }[] {
  const ends: number[] = [];
  return ratios
    .map((ratio, seed) => ({ seed, x: scale(ratio) }))
    .sort((one, other) => one.x - other.x)
    .map(({ seed, x }) => {
      const free = ends.findIndex((end) => x - end >= APART);
      const row = free < 0 ? ends.length : free;
      ends[row] = x;
      return { seed, x, y: middle + Math.ceil(row / 2) * (row % 2 ? -APART : APART) };
    });
}

/** Round numbers on a logarithmic strip: 1, 2 and 5 of each decade, or decades alone where there are many. */
function ticks(scale: Scale): number[] {
  const [low, high] = scale.domain();
  const [first, last] = [Math.floor(Math.log10(low)), Math.ceil(Math.log10(high))];
  const steps = last - first > 3 ? [1] : [1, 2, 5];
  return Array.from({ length: last - first + 1 }, (_, k) => steps.map((step) => step * 10 ** (first + k)))
    .flat()
    .filter((tick) => tick >= low && tick <= high);
}

/** What arrives at layer 1 in each of twenty networks, the one that is drawn above filled, the median marked. */
export function strips(parent: Group, scene: Scene, { strips }: Layout): void {
  const chosen = scene.seed - scene.first;
  layer(parent, 'strips')
    .selectChildren('g.strip')
    .data(scene.members)
    .join('g')
    .attr('class', ({ colour }) => `strip fn-${colour}`)
    .each(function ({ ratios, median }, index) {
      const strip = strips[index]!;
      const { left, right, middle, base, scale } = strip;
      select(this)
        .selectChildren('path.axis')
        .data([0])
        .join('path')
        .attr('class', 'axis')
        .attr('d', `M${round(left)},${base}H${round(right)}`);
      select(this)
        .selectChildren('path.notch')
        .data(ticks(scale))
        .join((enter) => enter.insert('path', '.median').attr('class', 'notch'))
        .attr('d', (tick) => `M${round(scale(tick))},${base}v5`);
      select(this)
        .selectChildren('path.median')
        .data([median])
        .join('path')
        .attr('class', 'median')
        .attr('d', (ratio) => `M${round(scale(ratio))},${base}V${middle - 31}`);
      select(this)
        .selectChildren('circle.dot')
        .data(dots(ratios, strip))
        .join('circle')
        .attr('class', ({ seed }) => `dot${seed === chosen ? ' chosen' : ''}`)
        .attr('data-tap', ({ seed }) => `seed=${scene.first + seed}`)
        .attr('cx', ({ x }) => round(x))
        .attr('cy', ({ y }) => round(y))
        .attr('r', RADIUS);
    });
}

const stripTexts = (member: Member, strip: Strip, words: Words, locale: string): Text[] => {
  const { left, right, name, middle, base, scale } = strip;
  const role = `fn-${member.colour}`;
  return [
    { role: `${role} strong`, anchor: 'start', x: left, y: name, text: nameOf(member, words) },
    {
      role: 'quiet',
      anchor: 'end',
      x: right,
      y: name,
      text: fill(words['alike'], { similarity: alike(member, locale) }),
    },
    {
      role,
      anchor: 'middle',
      x: scale(member.median),
      y: middle - 36,
      text: fill(words['median'], { median: formatNumber(member.median, { locale }) }),
    },
    ...ticks(scale).map((tick): Text => ({
      role: 'tick',
      anchor: 'middle',
      x: scale(tick),
      y: base + 20,
      text: formatNumber(tick, { locale, digits: 1 }),
    })),
  ];
};

export const allStripTexts = ({ members }: Scene, { strips }: Layout, words: Words): Text[] =>
  members.flatMap((member, index) => stripTexts(member, strips[index]!, words, words['locale']!));
