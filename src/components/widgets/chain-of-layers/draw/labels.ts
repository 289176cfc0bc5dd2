import type { Point } from '../../kit/parts/d3.ts';
import { formatNumber } from '../../../../i18n/numbers.ts';
import { between, label, place } from '../../kit/parts/labels.ts';
import type { Text } from '../../kit/parts/texts.ts';
import { nameOf } from '../describe.ts';
import type { Layout } from '../layout.ts';
import type { Scene, Words } from '../model.ts';

/**
 * Name and number of each setting at its first bar: at its end, or on the other side of 1 if the longer bar of
 * the other setting runs the same way, so that the two never meet.
 */
export function barNames({ members }: Scene, { gradient: y, left, size }: Layout, words: Words): Text[] {
  const ends = members.map(({ gradients }) => y(gradients[0]!) - y(1));
  return members.map((member, index) => {
    const end = ends[index]!;
    const other = ends[1 - index];
    const same = other !== undefined && end > 0 === other > 0;
    const shorter = same && (Math.abs(end) < Math.abs(other) || (end === other && index > 0));
    const down = shorter ? end <= 0 : end > 0;
    return {
      role: `fn-${member.colour} strong`,
      anchor: 'start',
      x: left + 4,
      y: y(1) + (shorter ? 0 : end) + (down ? size + 2 : -7),
      text: `${nameOf(member, words)}: ${formatNumber(member.gradients[0]!, { locale: words['locale']!, digits: 2, trailingZeros: true })}`,
    };
  });
}

/** The size of the signal at the top, beside the end of each line. */
export function signalNumbers(
  { members, depth }: Scene,
  { signal: y, layer: x, left, right, size }: Layout,
  locale: string,
) {
  const lines = members.map(({ signals }) => signals.map((value, index): Point => [x(index + 1), y(value)]));
  const points = lines.flatMap((line) => line.slice(1).flatMap((point, index) => between(line[index]!, point)));
  const [bottom, top] = y.range();
  const within = { left, right: right + 8, top: top - 8, bottom: bottom + 8 };
  const boxes: { left: number; top: number; right: number; bottom: number }[] = [];
  return members.map(({ signals, colour }, index): Text => {
    const text = formatNumber(signals.at(-1)!, { locale, digits: 2, trailingZeros: true });
    const [, height] = lines[index]!.at(-1)!;
    const candidates = [8, 14, 22].flatMap((far) =>
      [height - far, height + far + size * 0.7].map((at) => label(text, x(depth) + 4, at, 'end', size)),
    );
    const best = place(candidates, { within, boxes, points })!;
    boxes.push(best.box);
    return { ...best, role: `fn-${colour} strong` };
  });
}
