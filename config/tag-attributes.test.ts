import { expect, test } from 'vitest';
import { attributesIn, faultIn, proseFiles, tagAttributes } from './tag-attributes.ts';

const source = `---
interface Props {
  /** The name. */
  of: string;
  digits?: number;
}
const { of, digits } = Astro.props;
---`;

test('what a tag takes is read from its file', () => {
  expect(attributesIn(source)).toEqual({ required: ['of'], optional: ['digits'], open: false });
  expect(attributesIn('<p><slot /></p>')).toEqual({ required: [], optional: [], open: false });
  expect(attributesIn('<pre {...Astro.props}><slot /></pre>').open).toBe(true);
  expect(attributesIn('interface Props {\n  figure: string;\n  [control: string]: unknown;\n}\n').open).toBe(true);
});

test.each([
  [['off'], '<N> has no attribute "off"; it has: of, digits'],
  [['digits'], '<N> lacks the attribute "of"; it has: of, digits'],
  [['of', 'digits'], undefined],
])('%j: %s', (given, fault) => expect(faultIn('N', attributesIn(source), given)).toBe(fault));

test('the build names file and line of a slip in any tag of the prose', () => {
  const files = proseFiles();
  const visit = tagAttributes(files).mdxJsxTextElement as (element: object, context: object) => void;
  const element = (name: string, ...given: string[]) => ({
    name,
    attributes: given.map((one) => ({ type: 'mdxJsxAttribute', name: one })),
    position: { start: { line: 7 } },
  });
  const context = { fileURL: new URL('file:///site/content/en/lessons/relu.mdx') };
  for (const name of files.keys())
    if (!['Set', 'Predict', 'Pre', 'Th'].includes(name))
      expect(() => visit(element(name, 'nonsense'), context)).toThrow(
        `/site/content/en/lessons/relu.mdx:7: <${name}> has no attribute "nonsense"`,
      );
  expect(() => visit(element('Set', 'preset'), context)).toThrow('<Set> lacks the attribute "figure"');
  expect(() => visit(element('N', 'of'), context)).not.toThrow();
});
