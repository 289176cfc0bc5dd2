import { activationIds } from '../../../lib/activations/ids.ts';
import { defineWidget } from '../kit/widget.ts';
import { draw } from './draw.ts';
import { needsExtras } from './draw/chain.ts';
import { handles } from './handles.ts';
import { sheets } from './layout.ts';
import { controls, model, needs } from './model.ts';
import { clock, stops } from './motion.ts';
import { presets } from './presets.ts';

const { wide, narrow } = sheets;

let told: typeof import('./told.ts') | undefined;
/** What is said comes when something has changed: the picture of the build has its sentence. */
const tell = async () => (told ??= await import('./told.ts'));

export default defineWidget({
  tag: 'gradient-chain',
  functionNames: activationIds,
  views: { wide: [wide.width, wide.height], narrow: [narrow.width, narrow.height] },
  controls,
  presets,
  clock: { control: 'progress', seconds: clock.end, ends: true, stops: ({ depth }) => stops(depth) },
  handles,
  needs(state) {
    const [functions, extras] = [needs(state), needsExtras(state)];
    return functions || extras ? Promise.all([functions, extras]) : undefined;
  },
  model,
  // At once where it can be: a print does not wait.
  describe: (scene, words) => told?.describe(scene, words) ?? tell().then(({ describe }) => describe(scene, words)),
  table: async (scene, words) => (await tell()).table(scene, words),
  draw,
});
