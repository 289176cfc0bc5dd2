import { readState, type Controls, type StateOf } from '../widgets/kit/controls.ts';
import { finish, presetState, type Run, type Widget } from '../widgets/kit/widget.ts';

const widgets = import.meta.glob<Widget>('../widgets/*/index.ts', { import: 'default' });
const runs = import.meta.glob<Run<unknown, unknown>>('../widgets/*/run.ts', { import: 'run' });

/** The tags of all figures. */
export const tags: readonly string[] = Object.keys(widgets).map((path) => path.split('/').at(-2)!);

export const widgetOf = (tag: string): Promise<Widget> => widgets[`../widgets/${tag}/index.ts`]!();

/** What a figure shows in each state that has a name: its first, called nothing, and those of its presets that mean something there. */
export async function scenesOf(widget: Widget): Promise<{ preset?: string; scene: unknown }[]> {
  const first = readState(widget.controls, () => undefined);
  const run = widget.work && (widget.work.run ?? (await runs[`../widgets/${widget.tag}/run.ts`]!()));
  const sceneOf = async (state: StateOf<Controls>) => {
    await widget.needs?.(state);
    return widget.model(state, run && finish(run(widget.work!.input(state))));
  };
  const scenes: { preset?: string; scene: unknown }[] = [{ scene: await sceneOf(first) }];
  for (const [preset, change] of Object.entries(widget.presets)) {
    const state = presetState(change, first, first);
    if (state) scenes.push({ preset, scene: await sceneOf(state) });
  }
  return scenes;
}
