import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Widget } from '../src/components/widgets/kit/widget.ts';

/** The folder of a widget by its tag: <GradientChain> is gradient-chain. */
const folderOf = (tag: string): string => tag.replace(/(?<!^)[A-Z]/g, '-$&').toLowerCase();

/** The figures of the course by the id that addresses use: the tag that a lesson writes. */
const figures = new Map(
  globSync('content/en/{lessons,pages}/*.mdx').flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/<([A-Z]\w+)\s[^>]*?\bid="(\w+)"/g)].map(
      ([, tag, id]) => [id!, folderOf(tag!)] as const,
    ),
  ),
);

const widgetOf = async (id: string): Promise<Widget> =>
  ((await import(`../src/components/widgets/${figures.get(id)}/index.ts`)) as { default: Widget }).default;

const said = ['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', ...globSync('docs/**/*.md')].flatMap((file) =>
  [...readFileSync(file, 'utf8').matchAll(/[?&](\w+)\.(\w+)=([^\s&`)]+)/g)].map(
    ([, id, name, value]) => [file, id!, name!, value!] as const,
  ),
);

test('the documents show addresses, the README one of a figure', () => {
  expect(said.map(([file]) => file)).toContain('README.md');
});

test.each(said)('%s: in %s the control %s takes %s as it stands', async (_, id, name, value) => {
  expect([...figures.keys()]).toContain(id);
  const { controls, presets } = await widgetOf(id);
  if (name === 'preset') return expect(Object.keys(presets)).toContain(value);
  expect(Object.keys(controls)).toContain(name);
  return expect(controls[name]!.format(controls[name]!.parse(value))).toBe(value);
});
