import { expect, test } from 'vitest';
import { readState, type Control, type NumberInput, type StateOf } from './controls.ts';
import { figureWords } from './figure-words.ts';
import { stage } from './stage.ts';
import { finish, viewsOf, type Run, type View, type Widget } from './widget.ts';

type State = Record<string, unknown>;

const done = new WeakMap<Run<any, any>, Map<string, unknown>>();

/** What `run` makes of `input`; each is run once for all tests of a figure. */
function resultOf<Input, Result>(run: Run<Input, Result>, input: Input): Result {
  const known = done.get(run) ?? new Map<string, unknown>();
  done.set(run, known);
  const key = JSON.stringify(input);
  if (!known.has(key)) known.set(key, finish(run(input)));
  return known.get(key) as Result;
}

/** The scene of a figure in the state that `texts` describe, as an address would. */
export function sceneOf<Scene>(
  widget: Widget<any, Scene>,
  texts: Record<string, string> = {},
  change: State = {},
  run = widget.work?.run,
): Scene {
  const state = { ...readState(widget.controls, (name) => texts[name]), ...change } as StateOf<any>;
  return widget.model(state, widget.work && resultOf(run!, widget.work.input(state)));
}

/** What `act` changes inside a drawing, as "rect width" or "g children". */
export function changesOf(svg: SVGSVGElement, act: () => void): string[] {
  const { MutationObserver } = svg.ownerDocument.defaultView!;
  const observer = new MutationObserver(() => {});
  observer.observe(svg, { subtree: true, childList: true, attributes: true });
  act();
  const changes = observer.takeRecords();
  observer.disconnect();
  return changes.map(({ target, attributeName }) => `${(target as Element).localName} ${attributeName ?? 'children'}`);
}

/** A drawing element by element, so that a difference can be read; in which order an element's attributes were set says nothing. */
const linesOf = (svg: string): string[] =>
  svg
    .replaceAll('><', '>\n<')
    .split('\n')
    .map((line) =>
      line.replace(/(?: [\w-]+="[^"]*")+/, (all) =>
        all
          .match(/ [\w-]+="[^"]*"/g)!
          .sort()
          .join(''),
      ),
    );

const broken = /NaN|Infinity|undefined|\[object/;

/** What holds for every figure: its two drawings as files beside the test, drawing twice, presets, strange addresses. */
export function standsWell(widget: Widget, folder: string, run = widget.work?.run): void {
  // Asked for a word that is not there, they throw.
  const words = figureWords(widget);
  const views = viewsOf(widget, widget.tag);
  const drawn = (scene: unknown, view: View) => stage((svg) => widget.draw(svg, scene, words, view));

  test.each(views)('it draws itself, $name', async (view) => {
    const svg = drawn(await stand(), view).replaceAll('><', '>\n<');
    await expect(
      `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${view.width} ${view.height}">\n${svg}\n</svg>\n`,
    ).toMatchFileSnapshot(`${folder}/${widget.tag}-${view.name}.svg`);
  });

  test('drawing twice is drawing once, whatever was drawn before', async () => {
    const scene = await stand();
    const others = [await stand(extremes('min')), await stand(extremes('max'))];
    for (const name of Object.keys(widget.presets)) others.push(await stand({}, await changeOf(name)));
    // From less to more and back again: what a join adds late must stand where it would have stood at first.
    const all = [scene, ...others, ...others.toReversed(), scene, scene];
    for (const view of views)
      stage((svg) => {
        for (const [index, each] of all.entries()) {
          widget.draw(svg, each, words, view);
          expect(linesOf(svg.innerHTML), `drawing ${index}`).toEqual(linesOf(drawn(each, view)));
        }
      });
  });

  test('a picture that is drawn again as it stands is not touched', async () => {
    const scenes = [await stand()];
    for (const name of Object.keys(widget.presets)) scenes.push(await stand({}, await changeOf(name)));
    for (const scene of scenes)
      for (const view of views)
        stage((svg) => {
          widget.draw(svg, scene, words, view);
          expect(changesOf(svg, () => widget.draw(svg, scene, words, view))).toEqual([]);
        });
  });

  test('every control has a name, and every handle that keys can reach', async () => {
    const scenes = [await stand()];
    for (const name of Object.keys(widget.presets)) scenes.push(await stand({}, await changeOf(name)));
    const handles = scenes
      .flatMap((scene) => [...drawn(scene, views[0]!).matchAll(/<g [^>]*data-handle="([^"]+)"[^>]*>/g)])
      .flatMap(([mark, name]) => (mark.includes('data-twin') ? [] : `handle.${name}`));
    const named = [...Object.keys(widget.controls), ...new Set(handles)];
    expect(named.filter((name) => !(name in words))).toEqual([]);
  });

  test.each(Object.keys(widget.presets))('the preset "%s" has a name and draws and says sense', async (name) => {
    expect(words).toHaveProperty([`preset.${name}`]);
    const scene = await stand({}, await changeOf(name));
    for (const view of views) expect(drawn(scene, view)).not.toMatch(broken);
    expect(await widget.describe(scene, words)).not.toMatch(/NaN|undefined|[{}]/);
    const { columns, rows } = await widget.table(scene, words);
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) expect(row).toHaveLength(columns.length);
  });

  test.each(['NaN', '1e999', '-1e999', '', '<b>'])('an address full of %j gives the nearest sense', async (text) => {
    const scene = await stand(Object.fromEntries(Object.keys(widget.controls).map((name) => [name, text])));
    for (const view of views) expect(drawn(scene, view)).not.toMatch(broken);
    expect(await widget.describe(scene, words)).not.toMatch(/NaN|undefined|[{}]/);
  });

  /** A scene, once what its state needs is here. */
  async function stand(texts: Record<string, string> = {}, change: State = {}): Promise<unknown> {
    await widget.needs?.({ ...readState(widget.controls, (name) => texts[name]), ...change } as StateOf<any>);
    return sceneOf(widget, texts, change, run);
  }

  /** Every number control at one of its ends, as an address would say it. */
  function extremes(end: 'min' | 'max'): Record<string, string> {
    const numbers = Object.entries<Control>(widget.controls).filter(([, { input }]) => input.type === 'number');
    return Object.fromEntries(numbers.map(([name, { input }]) => [name, String((input as NumberInput)[end])]));
  }

  async function changeOf(name: string): Promise<State> {
    const preset: unknown = widget.presets[name];
    const authored = readState(widget.controls, () => undefined);
    await widget.needs?.(authored);
    return ((typeof preset === 'function' ? preset(authored) : preset) ?? {}) as State;
  }
}
