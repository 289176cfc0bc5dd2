import type { Group } from '../../kit/parts/d3.ts';
import { round } from '../../kit/parts/round.ts';
import { fill, say } from '../../kit/words.ts';
import { likely } from '../describe.ts';
import type { Layout } from '../layout.ts';
import type { Scene, Words } from '../model.ts';

/** About how wide a text is that no build can measure. */
const breadth = (text: string): number => text.length * 7.6;

/** What the dots mean, how many lie on each side of the cursor, and the names of the two curves where there is room. */
export function names(
  group: Group,
  { nets, dead, survivors, width, depth, law }: Scene,
  words: Words,
  { narrow, x, share, ground, pitch, survivors: survivorsOf }: Layout,
  all: number,
  cursor: number,
): void {
  const deadText = fill(words['dead'], { dead: say(dead, words) });
  const aliveText = fill(words['alive'], { alive: say(nets - dead, words) });
  const [left, right] = x.range();
  const alive = Math.min(Math.max(cursor + 8, breadth(deadText) + 18), all - breadth(aliveText));
  // The law climbs over the lower right corner for narrow nets, and stays under the upper right one for wide ones.
  const low = width <= 5;
  const y = low ? share(0) - 28 : share(1) + 14;
  const block = survivorsOf(survivors);
  const top = ground - Math.max((survivors / block.columns) * pitch, 40) - 10;
  const texts = [
    { text: words['dots']!, x: narrow ? all : right, y: 16, anchor: 'end', role: 'quiet' },
    { text: deadText, x: Math.min(cursor - 8, alive - 16), y: 38, anchor: 'end', role: 'strong c-dead' },
    { text: aliveText, x: alive, y: 38, anchor: 'start', role: 'strong c-value' },
    { text: fill(words['survivors'], { survivors: say(survivors, words) }), x: all, y: top, anchor: 'end', role: 'quiet' }, // prettier-ignore
    { text: `${words['law']} ${likely(law[depth - 1]!, words, 2)}`, x: right - 6, y, anchor: 'end', role: 'law-name' },
    { text: `${words['measured']} ${say(dead / Math.max(nets, 1), words, 2)}`, x: right - 6, y: y + 20, anchor: 'end', role: 'c-dead' }, // prettier-ignore
    { text: words['axis.share']!, x: narrow ? right : left, y: share(1) - 12, anchor: narrow ? 'end' : 'start', role: 'quiet' }, // prettier-ignore
    { text: words['axis.layer']!, x: right, y: share(0) + 40, anchor: 'end', role: 'quiet' },
  ];
  group
    .selectChildren('text.name')
    .data(texts)
    .join('text')
    .attr('class', ({ role }) => `name halo ${role}`)
    .attr('x', (one) => round(one.x))
    .attr('y', (one) => round(one.y))
    .attr('text-anchor', (one) => one.anchor)
    .text(({ text }) => text);
}
