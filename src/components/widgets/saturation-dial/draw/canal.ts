import { scaleLinear } from 'd3-scale';
import { interpolateNumber, quantize } from 'd3-interpolate';
import type { Group } from '../../kit/parts/d3.ts';
import { layer, present } from '../../kit/parts/layer.ts';
import { path } from '../../kit/parts/relative.ts';
import { round } from '../../kit/parts/round.ts';
import type { Layout, RowPlace } from '../layout.ts';
import type { Way } from '../model.ts';

/** One way back, right to left: the loss pushes on p, the gate lets its share through, the rest is what z hears. */
export function canal(parent: Group, way: Way, place: Layout, row: RowPlace): void {
  const { plot, gate, push } = place;
  const height = scaleLinear([0, 1], [row.bottom, row.top]);
  const open = way.gate === null;
  const chambers = [
    { left: plot.left, right: open ? gate.right : gate.left, level: Math.abs(way.slope) },
    { left: open ? gate.right : push.left, right: push.right, level: Math.abs(way.push) },
  ];
  parent
    .selectChildren('rect.bed')
    .data(chambers)
    .join('rect')
    .attr('class', 'bed')
    .attr('x', ({ left }) => left)
    .attr('width', ({ left, right }) => right - left)
    .attr('y', row.top)
    .attr('height', row.bottom - row.top);
  parent
    .selectChildren('path.water')
    .data(chambers)
    .join('path')
    .attr('class', 'water c-grad')
    .attr('fill', 'currentColor')
    .attr('d', ({ left, right, level }) => {
      const surface = level > 1 ? torn(left, right, row.top) : path([[left, height(level)], [right, height(level)]]); // prettier-ignore
      return `${surface}V${row.bottom}H${left}Z`;
    });
  parent
    .selectChildren('path.level')
    .data(chambers)
    .join('path')
    .attr('class', 'level line c-grad')
    .attr('fill', 'none')
    .attr(
      'd',
      ({ left, right, level }) =>
      level > 1 ? torn(left, right, row.top) : path([[left, height(level)], [right, height(level)]]), // prettier-ignore
    );
  layer(parent, 'higher')
    .selectChildren('path.more')
    .data(Math.abs(way.push) > 1 ? chambers.slice(1, 2) : [])
    .join('path')
    .attr('class', 'more')
    .attr('d', ({ left, right, level }) => chevrons((left + right) / 2, row.top + 4, level));
  parent
    .selectChildren('line.floor')
    .data([row])
    .join('line')
    .attr('class', 'floor')
    .attr('x1', plot.left)
    .attr('x2', push.right)
    .attr('y1', row.bottom)
    .attr('y2', row.bottom);
  sluice(layer(parent, 'sluice'), way, place, row);
}

/** A level higher than the drawing: its surface is torn off above the rim. */
const torn = (left: number, right: number, top: number): string =>
  path(quantize(interpolateNumber(left, right), 13).map((x, index) => [x, top - 5 + (index % 2 ? -3 : 3)] as const));

/** As many upward as the level has tens above 1, four at most: the number tells the rest. */
const chevrons = (x: number, top: number, level: number): string =>
  quantize(interpolateNumber(0, 3), 4)
    .slice(0, Math.ceil(Math.log10(level)))
    .map((rank) => `M${x - 8},${top + 12 + 8 * rank}L${x},${top + 4 + 8 * rank}L${x + 8},${top + 12 + 8 * rank}`)
    .join('');

/** The gate, open from the bottom by σ′ on the scale of the canal; none where the code cancels it. */
function sluice(parent: Group, way: Way, { gate }: Layout, row: RowPlace): void {
  const width = gate.right - gate.left;
  const height = row.bottom - row.top;
  const opening = way.gate === null ? null : round(way.gate * height);
  parent
    .selectChildren('rect.shutter')
    .data(present(opening))
    .join('rect')
    .attr('class', 'shutter')
    .attr('x', gate.left)
    .attr('width', width)
    .attr('y', row.top - 6)
    .attr('height', (part) => round(height - part + 6));
  parent
    .selectChildren('rect.open')
    .data(present(opening))
    .join('rect')
    .attr('class', 'open c-slope')
    .attr('x', gate.left)
    .attr('width', width)
    .attr('y', (part) => round(row.bottom - part))
    .attr('height', String);
  parent
    .selectChildren('line.no-gate')
    .data(way.gate === null ? [gate.left] : [])
    .join('line')
    .attr('class', 'no-gate')
    .attr('x1', gate.left + width / 2)
    .attr('x2', gate.left + width / 2)
    .attr('y1', row.top - 6)
    .attr('y2', row.bottom);
}
