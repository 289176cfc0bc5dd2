import type { Group } from '../../kit/parts/d3.ts';
import { layer } from '../../kit/parts/layer.ts';
import { round } from '../../kit/parts/round.ts';
import { fill, wordOf } from '../../kit/words.ts';
import { reason } from '../describe.ts';
import type { Layout, Sheet } from '../layout.ts';
import type { Run, Scene, Words } from '../model.ts';
import { write } from '../write.ts';
import { cellsOf } from './cells.ts';
import { flow } from './flow.ts';

/** One formula from scores to probabilities, row by row; what is no number any more stands on a plate. */
export function sheet(
  parent: Group,
  run: Run,
  scene: Scene,
  words: Words,
  place: Sheet,
  { cell, narrow }: Layout,
  hatch: string,
): void {
  const { left, right, rows } = place;
  parent
    .selectChildren('text.title')
    .data([words[run.formula]!])
    .join('text')
    .attr('class', 'title strong')
    .attr('x', left)
    .attr('y', place.title)
    .text(String);
  const cells = cellsOf(run, place);
  flow(parent, run, place, cell.height);
  parent
    .selectChildren('text.name')
    .data(['scores', 'shifted', 'exponentials', 'sum', 'probabilities'])
    .join('text')
    .attr('class', 'name quiet')
    .attr('x', left)
    .attr('y', (_, index) => rows[index]!)
    .attr('dy', '0.34em')
    .text((row) => (row === 'shifted' && run.formula === 'naive' ? '' : wordOf(words, `row.${row}`)));
  layer(parent, 'shift')
    .selectChildren('text.shift')
    .data(run.formula === 'safe' ? [run.shift] : [])
    .join('text')
    .attr('class', 'shift c-param strong')
    .attr('text-anchor', 'end')
    .attr('x', right)
    .attr('y', place.title)
    .text((shift) => fill(words['row.shiftedBy'], { shift: write(shift, words, 5) }));
  const plates = cells.filter(({ kind }) => kind !== 'plain' && kind !== 'result');
  for (const name of ['plate', 'lines'])
    layer(parent, name === 'plate' ? 'plates' : 'hatching')
      .selectChildren(`rect.${name}`)
      .data(plates)
      .join('rect')
      .attr('class', ({ kind }) => `${name} ${kind}`)
      .attr('fill', ({ kind }) => (name === 'lines' ? (kind === 'lost' ? hatch : 'none') : null))
      .attr('x', ({ x }) => round(x - cell.width / 2))
      .attr('y', ({ y }) => round(y - cell.height / 2))
      .attr('width', cell.width)
      .attr('height', cell.height)
      .attr('rx', 4);
  layer(parent, 'numbers')
    .selectChildren('text.number')
    .data(cells)
    .join('text')
    .attr('class', ({ kind }) => `number ${kind}${kind === 'result' ? ' c-value strong' : ''}`)
    .attr('text-anchor', 'middle')
    .attr('x', ({ x }) => round(x))
    .attr('y', ({ y }) => y)
    .attr('dy', '0.34em')
    .text(({ value, y }) => write(value, words, y < rows[2]! ? 5 : 3));
  const lines = verdict(run, scene, words);
  layer(parent, 'verdict')
    .selectChildren('text.verdict')
    .data(lines)
    .join('text')
    .attr('class', (_, index) => `verdict${index > 0 ? ' quiet' : ' strong'}`)
    .attr('x', left)
    .attr('y', (_, index) => place.verdict + index * (narrow ? 20 : 22))
    .text(String);
}

function verdict(run: Run, scene: Scene, words: Words): string[] {
  const count = run.probabilities.filter(Number.isNaN).length;
  const precision = words[`format.${scene.precision}`]!;
  const said = run.verdict === 'good' && run.error === 0 ? 'exact' : run.verdict;
  return [
    fill(words[`verdict.${said}`], { count, precision, error: write(run.error, words, 2) }),
    reason(run, scene, words),
  ].filter(Boolean);
}
