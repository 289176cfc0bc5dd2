import { bottomAxis, leftAxis } from '../../kit/parts/axis.ts';
import type { Group } from '../../kit/parts/d3.ts';
import { layer } from '../../kit/parts/layer.ts';
import { round } from '../../kit/parts/round.ts';
import { formatNumber } from '../../../../i18n/numbers.ts';
import type { Layout } from '../layout.ts';
import type { Scene } from '../model.ts';
import type { Text } from '../../kit/parts/texts.ts';

/** The axes of both panels; the point's own x stands among the ticks of its axis. */
export function axes(parent: Group, { span, x }: Scene, at: Layout, locale: string): void {
  const { left, right, value, slope } = at;
  const group = layer(parent, 'axes');
  bottomAxis(layer(group, 'x'), at.x, {
    locale,
    at: slope.range()[0],
    to: value.range()[1],
    ticks: [-1, -0.5, 0, 0.5, 1].map((share) => share * span),
    format: (tick) => (Math.abs(at.x(tick) - at.x(x)) < 44 ? '' : formatNumber(tick, { locale })),
  });
  leftAxis(layer(group, 'value'), value, { locale, at: left, to: right, ticks: value.ticks(4) }, 0);
  leftAxis(layer(group, 'slope'), slope, { locale, at: left, to: right, ticks: slope.ticks(3) }, 0);
  group
    .selectChildren('path.upright')
    .data([0])
    .join('path')
    .attr('class', 'upright grid full')
    .attr(
      'd',
      [value, slope]
        .map((scale) => {
          const [low, high] = scale.range();
          return `M${round(at.x(0))},${low}V${high}`;
        })
        .join(''),
    );
}

/** What stands on the axes, and where the point is on its own. */
export const axisNames = ({ x }: Scene, { left, value, slope, ...at }: Layout, locale: string): Text[] => [
  { role: 'quiet', anchor: 'end', x: left - 8, y: value.range()[1] - 8, text: 'f(x)' },
  { role: 'quiet', anchor: 'end', x: left - 8, y: slope.range()[1] - 8, text: 'f′(x)' },
  {
    role: 'strong',
    anchor: 'middle',
    x: at.x(x),
    y: slope.range()[0] + 20,
    text: `x = ${formatNumber(x, { locale, digits: 4 })}`,
  },
];
