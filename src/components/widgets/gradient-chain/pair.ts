import { readState } from '../kit/controls.ts';
import type { View } from '../kit/widget.ts';
import type { Sheet } from './layout.ts';
import type { WordsByPart } from '../../../i18n/index.ts';
import { controls, model, type Scene, type Words as ChainWords } from './model.ts';

/** What the pair says: the chain's words, and its own. */
export type Words = ChainWords & WordsByPart['chain-pair'];

/** The two chains of the front page, over one another on the same columns: the upper has the layers' numbers, the lower the feet. */
export const pair = ['sigmoid', 'relu'] as const;

const ticks = [0, 0.5, 1];
const wide = { width: 800, left: 40, right: 78, factors: false, ticks };
const narrow = { width: 360, left: 34, right: 26, factors: false, ticks };

/** The sheets of both chains. */
export const pairSheets: Readonly<Record<(typeof pair)[number], Readonly<Record<View['name'], Sheet>>>> = {
  sigmoid: {
    wide: { ...wide, height: 226, head: 22, foot: 6 },
    narrow: { ...narrow, height: 170, head: 22, foot: 4 },
  },
  relu: {
    wide: { ...wide, height: 230, head: 4, foot: 28 },
    narrow: { ...narrow, height: 174, head: 4, foot: 26 },
  },
};

const start = readState(controls, () => null);

export const sceneOf = (name: (typeof pair)[number], progress: number): Scene =>
  model({ ...start, function: name, progress });

/** Both compositions of one of the chains; `id` is a prefix that is unique on the page. */
export const viewsOf = (name: (typeof pair)[number], id: string): View[] =>
  (['wide', 'narrow'] as const).map((view) => {
    const { width, height } = pairSheets[name][view];
    return { name: view, width, height, id: `${id}-${name}-${view}` };
  });
