import { activation, gradientChain, type ActivationId } from '../../../lib/index.ts';
import { element, height, round, width } from './frame.ts';

/** Ten layers at their best: the gradient enters at the right, and each plate is what a gate held back. */
export function chainCard(id: ActivationId = 'sigmoid', depth = 10): string {
  const { layers } = gradientChain(activation(id), { depth, weight: 1, mode: 'best' });
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
  const posts = layers.map(({ layer }) =>
    element('path', { class: 'axis', d: `M${round(layer * column)} 0V${floor}` }),
  );
  const plates = layers.map(({ layer, incoming, outgoing }) =>
    element('path', { class: 'plate', d: `M${round(layer * column)} ${y(incoming)}V${y(outgoing)}` }),
  );
  const ground = element('path', { class: 'floor', d: `M0 ${floor}H${width}` });
  return [...posts, ...water, ...plates, ground].join('');
}
