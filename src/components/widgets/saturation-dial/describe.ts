import { formatNumber } from '../../../i18n/numbers.ts';
import type { Table } from '../kit/widget.ts';
import { fill, optionName } from '../kit/words.ts';
import type { Scene, Way, Words } from './model.ts';

/** A number for this figure's texts. */
export const say = (value: number, words: Words, digits = 3): string =>
  formatNumber(value, { locale: words.locale, digits });

const verdict = ({ saturated, right }: Scene) =>
  `is.${saturated ? 'sure' : 'unsure'}.${right ? 'right' : 'wrong'}` as const;

/** The case, what each way sends back, and how far 30 steps get on it. */
export function describe(scene: Scene, words: Words): string {
  const [first, second] = scene.ways;
  const slopeOf = ({ slope }: Way) => (slope === 0 ? words.exactlyZero : say(slope, words));
  const holes = {
    z: say(scene.z, words),
    label: scene.label,
    is: words[verdict(scene)],
    p: say(scene.output, words, scene.compare === 'code' ? 8 : 3),
    precision: optionName(words, 'precision', scene.precision),
    firstSlope: slopeOf(first),
    secondSlope: slopeOf(second),
    firstLoss: say(first.loss, words),
    secondLoss: say(second.loss, words),
    steps: scene.steps,
    firstEnd: say(first.trail.at(-1)!, words),
    secondEnd: say(second.trail.at(-1)!, words),
  };
  const now = fill(words[`sentence.${scene.compare}`], holes);
  return scene.steps === 0 ? now : `${now} ${fill(words[`sentence.${scene.compare}.after`], holes)}`;
}

/** Both ways back in numbers, then z after each step. */
export function table({ ways, steps }: Scene, words: Words): Table {
  const rows = [
    [words['row.loss'], ...ways.map(({ loss }) => loss)],
    [words['row.push'], ...ways.map(({ push }) => push)],
    [words['row.gate'], ...ways.map(({ gate }) => gate ?? '')],
    [words['row.slope'], ...ways.map(({ slope }) => slope)],
    ...Array.from({ length: steps + 1 }, (_, step) => [
      fill(words['row.step'], { step }),
      ...ways.map(({ trail }) => trail[step]!),
    ]),
  ];
  return { columns: [words.row, ...ways.map(({ route }) => words[`way.${route}`])], rows };
}
