import { formatNumber } from '../../../i18n/numbers.ts';
import { fill } from '../kit/words.ts';
import type { Lane, Scene, Words } from './model.ts';
import { moment } from './motion.ts';

/** The state, what the gradient has come to, and the arithmetic of the layer looked at. */
export function describe(scene: Scene, words: Words): string {
  const { lanes, depth, layer, weight, skip, numbers, mode, z, seed, start, axis } = scene;
  const two = lanes.length > 1;
  const now = moment(scene.progress, depth);
  const style = { locale: words.locale, notANumber: words.notANumber };
  const write = (value: number, digits = 2) => formatNumber(value, { digits, ...style });
  const say = (name: keyof Words, values: Record<string, string | number> = {}) =>
    fill(words[name], { depth, numbers, ...values });
  const number = (lane: Lane, text: string) => `<b class="${two ? `fn-${lane.colour}` : 'c-grad'}">${text}</b>`;
  const named = (lane: Lane, text: string) => capital(two ? `${words[lane.id]}: ${text}` : text);

  /** What stands still while the clock runs: function, depth, where z comes from, and what is not as usual. */
  const state = [
    two ? '' : words[scene.function],
    say(depth === 1 ? 'layer1' : 'layers'),
    say(`mode.${mode}.said`, { z: write(z, 3), seed, start: write(start, 3) }),
    two || weight !== 1 ? `w = ${write(weight, 3)}` : '',
    skip ? words.skipSaid : '',
    numbers === 'float64' ? '' : numbers,
  ];

  const left = (lane: Lane) => {
    const gates = now.passed + (now.plate > 0.5 ? 1 : 0);
    return named(
      lane,
      say(gates ? 'leftAfter' : 'leftStart', { gates, level: number(lane, write(lane.levels[depth - gates]!)) }),
    );
  };

  /** What has become of the gradient, and why. */
  const arrived = (lane: Lane) => {
    const [level, exact] = [lane.levels[0]!, lane.exact[0]!];
    const shut = lane.layers.filter(({ factor }) => factor === 0).length;
    const lost = level === 0 && exact > 0;
    const all = Math.abs(level - 1) < 0.005;
    const kind = Number.isNaN(level) ? 'NaN' : level === Infinity ? 'Infinite' : lost ? 'Underflow' : level === 0 ? 'Shut' : all ? 'All' : level > 1 ? 'More' : 'Less'; // prettier-ignore
    const gates = depth - lane.levels.lastIndexOf(0);
    const shown = number(lane, all ? words.allOfIt : write(level));
    return named(lane, say(`arrives${kind}`, { level: shown, shut, gates, exact: write(exact) }));
  };

  const gates = () => {
    const [first, ...others] = lanes[0].layers.map(({ factor }) => factor);
    const size = Math.abs(first!);
    if (two || !size || !others.length || others.some((other) => Math.abs(other / first! - 1) > 1e-9)) return [];
    const straight = axis === 'log' && Math.abs(size - 1) > 0.02 && lanes[0].levels[0]! > 0;
    const factor = write(size, size < 1 ? 3 : 4);
    return [say(straight ? 'equalStraight' : 'equal', { factor }), skip ? say('skipNote', { own: write(first! - 1, 3), factor }) : '']; // prettier-ignore
  };

  /** "Layer 4: 0.73 × 1.00 × 0.197 = 0.144", for the first function. */
  const sum = () => {
    const { incoming, outgoing, slope, factor } = lanes[0].layers[layer - 1]!;
    const own = `<span class="c-param">${formatNumber(weight, { ...style, decimals: 2 })}</span> × <span class="c-slope">${write(slope, 3)}</span>`;
    const gate = skip ? `1 + ${own}` : own;
    const whole = factor < 0 ? `|${gate}|` : skip ? `(${gate})` : gate;
    const result = `<b class="c-grad">${write(outgoing, 3)}</b>`;
    return say('sum', { layer, sum: `<span class="sum">${write(incoming, 3)} × ${whole} = ${result}</span>` });
  };

  return [
    `<b>${capital(state.filter(Boolean).join(', '))}.</b>`,
    ...(now.signal !== undefined
      ? [say(now.signal < 1 ? 'signalStart' : 'signalAt', { layer: Math.floor(now.signal) })]
      : now.front === undefined
        ? [say('gatesOpen')]
        : now.settled < 1
          ? lanes.map(left)
          : [...lanes.map(arrived), ...gates()]),
    layer && now.front !== undefined && layer > depth - now.passed ? sum() : '',
  ]
    .filter(Boolean)
    .join(' ');
}

/** A sentence begins with a capital letter, also inside a tag. */
const capital = (text: string): string =>
  text.replace(/^(<[^>]*>)?./, (start) => start.slice(0, -1) + start.at(-1)!.toUpperCase());
