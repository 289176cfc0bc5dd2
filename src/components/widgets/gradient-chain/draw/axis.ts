import type { Group } from '../../kit/parts/d3.ts';
import { layer } from '../../kit/parts/layer.ts';
import { powerOfTen } from '../../../../i18n/numbers.ts';
import { labels, level, post, shapes, type Label } from './ink.ts';
import type { Picture } from './picture.ts';

/** What stands behind the levels: their axis with 1 as a whole line, and a line down from each gate, by which the eye finds its plate. */
export function axis(parent: Group, picture: Picture): void {
  const { lay, scene, write, numbers } = picture;
  const { left, right, bottom, slot } = lay;
  const { kind, high } = scene.levelAxis;
  const ticks = lay.sheet.ticks ?? scene.levelAxis.ticks;
  flow(parent.selectChildren('defs.paints').data([0]).join('defs').attr('class', 'paints'), picture);
  // 1 is told on a tall axis too, unless it lies too near to 0.
  const told = ticks.includes(1) || bottom - lay.level(1) < 15 ? ticks : [...ticks, 1];
  const lines = (some: readonly number[]) => some.map((value) => level(left, right, lay.level(value))).join('');
  shapes(parent, [
    ['zeros', numbers.map((gate) => post(lay.at(gate), slot.y + slot.height + 2, bottom)).join('')],
    ['grid', lines(told)],
    ['grid full', lines([1])],
    ['floor', level(left, right, bottom)],
  ]);
  const text = (value: number) => {
    const exponent = Math.round(Math.log10(value));
    if (kind === 'log') return Math.abs(exponent) > 2 ? powerOfTen(exponent) : write(value);
    return high < 1e5 ? write(value, 4) : write(value, 1).replaceAll(' ', '');
  };
  labels(layer(parent, 'ticks'), told.map((value): Label => [text(value), [left - 8, lay.level(value) + 5, 'end'], 'tick'])); // prettier-ignore
}

/** Water, thinner towards the ground: on a linear axis its area counts, on a logarithmic one it means nothing. */
function flow(defs: Group, { view, lay, scene, lanes, tone }: Picture): void {
  const water = defs
    .selectChildren('linearGradient.flow')
    .data([0])
    .join('linearGradient')
    .attr('class', `flow ${tone(lanes[0], 'grad')}`)
    .attr('id', `${view.id}-water`)
    .attr('gradientUnits', 'userSpaceOnUse')
    .attr('x2', 0)
    .attr('y1', lay.top)
    .attr('y2', lay.bottom);
  water
    .selectChildren('stop.stop')
    .data(scene.axis === 'log' ? [0.14, 0.03] : [0.55, 0.22])
    .join('stop')
    .attr('class', 'stop')
    .attr('offset', (_, index) => index)
    .attr('stop-color', 'currentColor')
    .attr('stop-opacity', (opacity) => opacity);
}
