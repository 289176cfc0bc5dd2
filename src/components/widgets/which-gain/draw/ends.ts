import type { Group, Point } from '../../kit/parts/d3.ts';
import { round } from '../../kit/parts/round.ts';
import { around, label, place, type Box } from '../../kit/parts/labels.ts';
import type { View } from '../../kit/widget.ts';
import { say } from '../../kit/words.ts';
import type { Scene, Words } from '../model.ts';

interface Lines {
  signals: readonly Point[];
  gradients: readonly Point[];
  view: View;
}

/** What arrives: the signal at the last layer, the gradient at the first, each written where no line runs. */
export function ends(parent: Group, scene: Scene, words: Words, { signals, gradients, view }: Lines): void {
  const arrivals = [
    { name: 'signal', value: scene.signals.at(-1)!, at: signals.at(-1)!, role: 'c-value', anchor: 'end' },
    { name: 'gradient', value: scene.gradients[0]!, at: gradients[0]!, role: 'c-grad', anchor: 'start' },
  ] as const;
  const size = view.name === 'wide' ? 15 : 14;
  const within = { left: 0, top: 0, right: view.width, bottom: view.height };
  const boxes: Box[] = arrivals.map(({ at }) => around(at, 5));
  const points = [...signals, ...gradients];
  const labels = arrivals.map(({ name, value, at: [x, y], role, anchor }) => {
    const text = words[`line.${name}`]!.replace('{size}', say(value, words, 2));
    const inward = anchor === 'end' ? -1 : 1;
    const beside = anchor === 'end' && view.name === 'wide' ? [label(text, x + 10, y + 5, 'start', size)] : [];
    const over = [-12, 22, -26, 36, -40].map((dy) => label(text, x + inward * 8, y + dy, anchor, size));
    const found = place([...beside, ...over], { within, boxes, points })!;
    boxes.push(found.box);
    return { ...found, role };
  });
  parent
    .selectChildren('circle.end')
    .data(arrivals)
    .join('circle')
    .attr('class', ({ role }) => `end ${role}`)
    .attr('fill', 'currentColor')
    .attr('cx', ({ at }) => round(at[0]))
    .attr('cy', ({ at }) => round(at[1]))
    .attr('r', 4);
  parent
    .selectChildren('text.end')
    .data(labels)
    .join('text')
    .attr('class', ({ role }) => `end strong halo ${role}`)
    .attr('x', ({ x }) => round(x))
    .attr('y', ({ y }) => round(y))
    .attr('text-anchor', ({ anchor }) => anchor)
    .text(({ text }) => text);
}
