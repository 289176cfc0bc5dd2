import { bottomAxis, leftAxis } from '../../kit/parts/axis.ts';
import type { Group } from '../../kit/parts/d3.ts';
import { layer } from '../../kit/parts/layer.ts';
import { round } from '../../kit/parts/round.ts';
import type { Layout } from '../layout.ts';
import type { Scene, Words } from '../model.ts';
import { targets } from '../targets.ts';

/** The axes; the name of the curve stands where it leaves the plot. */
export function frame(parent: Group, { target }: Scene, words: Words, { x, y }: Layout): void {
  const locale = words['locale']!;
  const [[left, right], [bottom, top]] = [x.range(), y.range()];
  leftAxis(layer(parent, 'left'), y, { locale, at: left, to: right, ticks: y.ticks(5) }, 0);
  bottomAxis(layer(parent, 'bottom'), x, { locale, at: bottom, to: top, ticks: [-1, -0.5, 0, 0.5, 1] });
  parent
    .selectChildren('text.x')
    .data(['x'])
    .join('text')
    .attr('class', 'x quiet')
    .attr('x', right + 14)
    .attr('y', bottom + 20)
    .text(String);
  parent
    .selectChildren('text.curve')
    .data([target])
    .join('text')
    .attr('class', 'curve quiet strong')
    .attr('x', right + 12)
    .attr('y', round(y(targets[target].f(1))))
    .attr('dy', '0.34em')
    .text((name) => words[`target.${name}`]!);
}
