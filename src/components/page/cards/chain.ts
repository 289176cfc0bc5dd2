import { activation, gradientChain } from '../../../lib/index.ts';
import { element, height, round, width } from './frame.ts';

/** Ten sigmoids at their best: the gradient enters at the right, and each plate is what a gate held back. */
export function chainCard(depth = 10): string {
  const { layers } = gradientChain(activation('sigmoid'), { depth, weight: 1, mode: 'best' });
  const column = width / (depth + 1);
  const floor = height - 10;
  const y = (level: number) => round(floor - level * (floor - 6));
  const levels = [layers[0]!.outgoing, ...layers.map(({ incoming }) => incoming)];
  const water = levels.map((level, index) => {
    const left = round(index * column);
    const right = round((index + 1) * column);
    const area = { x: left, y: y(level), width: round(right - left), height: round(floor - y(level)) };
    return (
      element('rect', { class: 'water', ...area }) +
      element('path', { class: 'level', d: `M${left} ${y(level)}H${right}` })
    );
  });
  const gates = layers.map(({ layer, incoming, outgoing }) => {
    const x = round(layer * column);
    return (
      element('path', { class: 'axis', d: `M${x} 0V${floor}` }) +
      element('path', { class: 'plate', d: `M${x} ${y(incoming)}V${y(outgoing)}` })
    );
  });
  return water.join('') + gates.join('') + element('path', { class: 'floor', d: `M0 ${floor}H${width}` });
}
