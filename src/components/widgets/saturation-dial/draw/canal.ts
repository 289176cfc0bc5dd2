import { round } from '../../kit/parts/axes.ts';
import { path, steps } from '../../kit/parts/curve.ts';
import { layer, mark, marks, type Parent } from '../../kit/parts/join.ts';
import { linear } from '../../kit/parts/scale.ts';
import type { Layout, RowPlace } from '../layout.ts';
import type { Way } from '../model.ts';

/** One way back, right to left: the loss pushes on p, the gate lets its share through, the rest is what z hears. */
export function canal(parent: Parent, way: Way, place: Layout, row: RowPlace): void {
  const { plot, gate, push } = place;
  const height = linear([0, 1], [row.bottom, row.top]);
  const open = way.gate === null;
  const chambers = [
    { left: plot.left, right: open ? gate.right : gate.left, level: Math.abs(way.slope) },
    { left: open ? gate.right : push.left, right: push.right, level: Math.abs(way.push) },
  ];
  marks(parent, 'rect.bed', chambers)
    .attr('x', ({ left }) => left)
    .attr('width', ({ left, right }) => right - left)
    .attr('y', row.top)
    .attr('height', row.bottom - row.top);
  marks(parent, 'path.water', chambers)
    .attr('class', 'water c-grad')
    .attr('fill', 'currentColor')
    .attr('d', ({ left, right, level }) => {
      const surface = level > 1 ? torn(left, right, row.top) : path([[left, height(level)], [right, height(level)]]); // prettier-ignore
      return `${surface}V${row.bottom}H${left}Z`;
    });
  marks(parent, 'path.level', chambers)
    .attr('class', 'level line c-grad')
    .attr('fill', 'none')
    .attr(
      'd',
      ({ left, right, level }) =>
      level > 1 ? torn(left, right, row.top) : path([[left, height(level)], [right, height(level)]]), // prettier-ignore
    );
  mark(layer(parent, 'higher'), 'path.more', Math.abs(way.push) > 1 ? chambers[1] : null).attr(
    'd',
    ({ left, right, level }) => chevrons((left + right) / 2, row.top + 4, level),
  );
  marks(parent, 'line.floor', [row])
    .attr('x1', plot.left)
    .attr('x2', push.right)
    .attr('y1', row.bottom)
    .attr('y2', row.bottom);
  sluice(layer(parent, 'sluice'), way, place, row);
}

/** A level higher than the drawing: its surface is torn off above the rim. */
const torn = (left: number, right: number, top: number): string =>
  path(steps(left, right, 12).map((x, index) => [x, top - 5 + (index % 2 ? -3 : 3)] as const));

/** As many upward as the level has tens above 1, four at most: the number tells the rest. */
const chevrons = (x: number, top: number, level: number): string =>
  steps(0, 3, 3)
    .slice(0, Math.ceil(Math.log10(level)))
    .map((rank) => `M${x - 8},${top + 12 + 8 * rank}L${x},${top + 4 + 8 * rank}L${x + 8},${top + 12 + 8 * rank}`)
    .join('');

/** The gate, open from the bottom by σ′ on the scale of the canal; none where the code cancels it. */
function sluice(parent: Parent, way: Way, { gate }: Layout, row: RowPlace): void {
  const width = gate.right - gate.left;
  const height = row.bottom - row.top;
  const opening = way.gate === null ? null : round(way.gate * height);
  mark(parent, 'rect.shutter', opening)
    .attr('x', gate.left)
    .attr('width', width)
    .attr('y', row.top - 6)
    .attr('height', (part) => round(height - part + 6));
  mark(parent, 'rect.open', opening)
    .attr('class', 'open c-slope')
    .attr('x', gate.left)
    .attr('width', width)
    .attr('y', (part) => round(row.bottom - part))
    .attr('height', String);
  mark(parent, 'line.no-gate', way.gate === null ? gate.left : null)
    .attr('x1', gate.left + width / 2)
    .attr('x2', gate.left + width / 2)
    .attr('y1', row.top - 6)
    .attr('y2', row.bottom);
}
