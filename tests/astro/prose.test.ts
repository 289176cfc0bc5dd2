import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import Choice from '../../src/components/prose/Choice.astro';
import Cite from '../../src/components/prose/Cite.astro';
import Code from '../../src/components/prose/Code.astro';
import N from '../../src/components/prose/N.astro';
import Note from '../../src/components/prose/Note.astro';
import Predict from '../../src/components/prose/Predict.astro';
import References from '../../src/components/prose/References.astro';
import Set from '../../src/components/prose/Set.astro';

const container = await AstroContainer.create();

type Options = Parameters<typeof container.renderToString>[1];
const draw = async (
  component: Parameters<typeof container.renderToString>[0],
  options: Options,
): Promise<HTMLElement> =>
  parseHTML(`<!doctype html><html><body>${await container.renderToString(component, options)}</body></html>`).document
    .body;
const lesson = (source = '') => ({ lesson: { slug: 'gradient-chain', source } });

test('a number in the text is the one that its lesson computes', async () => {
  const inLesson = await draw(N, { props: { of: 'best-case-10' }, locals: lesson() });
  expect(inLesson.innerHTML).toContain('9.54 × 10<sup>−7</sup>');
  const elsewhere = await draw(N, { props: { of: 'gradient-chain/best-case-10', digits: 2 } });
  expect(elsewhere.innerHTML).toContain('9.5 × 10<sup>−7</sup>');
});

test('a number that nobody computes is refused with those there are', async () => {
  const wrong = container.renderToString(N, { props: { of: 'worst-case' }, locals: lesson() });
  await expect(wrong).rejects.toThrow(/gradient-chain.*"worst-case".*best-case-10/s);
});

test('a note is a part of its paragraph, unless it has paragraphs of its own', async () => {
  expect((await draw(Note, { slots: { default: 'brief' } })).querySelector('small.note')?.textContent).toBe('brief');
  expect((await draw(Note, { slots: { default: '<p>long</p>' } })).querySelector('aside.note p')).toBeTruthy();
});

test('a link that sets a figure is an address for those without scripts', async () => {
  const preset = await draw(Set, { props: { figure: 'chain', preset: 'push' } });
  expect(preset.querySelector('a')!.getAttribute('href')).toBe('?chain.preset=push#chain');
  const state = await draw(Set, { props: { figure: 'chain', depth: 20, function: 'relu' } });
  expect(state.querySelector('a')!.getAttribute('href')).toBe('?chain.depth=20&chain.function=relu#chain');
  expect(state.querySelector('a')!.getAttribute('data-set')).toBe('chain');
});

test('a question offers its options and keeps its answer folded', async () => {
  const props = { question: 'How much?', options: ['1 %', '10 %'], answer: '1 %' };
  const body = await draw(Predict, { props, slots: { default: '<p>Because.</p>' } });
  expect(body.querySelectorAll('input[type=radio]')).toHaveLength(2);
  expect(body.querySelector('details')!.hasAttribute('open')).toBe(false);
  expect(body.querySelector('details')!.textContent).toMatch(/1 %[^]*Because\./);
});

test('a question may set a figure control by control to the answer', async () => {
  const props = {
    question: 'How much?',
    options: ['1 %', '10 %'],
    answer: '1 %',
    figure: 'chain',
    depth: 20,
    axis: 'log',
  };
  const body = await draw(Predict, { props, slots: { default: '' } });
  expect(body.querySelector('a[data-set=chain]')!.getAttribute('href')).toBe('?chain.depth=20&chain.axis=log#chain');
});

test('two questions of a page are two groups, whatever their script', async () => {
  const group = async (question: string) => {
    const body = await draw(Predict, { props: { question, options: ['1', '2'], answer: '1' }, slots: { default: '' } });
    return body.querySelector('input')!.getAttribute('name');
  };
  expect(await group('几段？')).not.toBe(await group('几层？'));
});

test('a question whose answer is none of its options is refused', async () => {
  const props = { question: 'How much?', options: ['1 %', '10 %'], answer: '2 %' };
  await expect(container.renderToString(Predict, { props })).rejects.toThrow(/"How much\?".*"2 %".*1 % \| 10 %/);
});

test('every choice of an exercise answers, right or wrong', async () => {
  for (const [right, verdict] of [
    [true, 'Right.'],
    [false, 'Not so.'],
  ] as const) {
    // prettier-ignore
    const body = await draw(Choice, { props: { text: '0.09', right }, slots: { default: '<p>Since.</p>' } });
    expect(body.querySelector('summary')!.textContent).toBe('0.09');
    expect(body.querySelector('.flow')!.textContent).toMatch(new RegExp(`${verdict}[^]*Since`));
  }
});

test('a choice shows the numbers that its lesson computes', async () => {
  const text = '\\num{best-case-10}, and \\num[2]{gradient-chain/skip-10}';
  const body = await draw(Choice, { props: { text }, locals: lesson() });
  expect(body.querySelector('summary')!.textContent).toBe('9.54 × 10⁻⁷, and 9.3');
  const wrong = container.renderToString(Choice, { props: { text: '\\num{worst-case}' }, locals: lesson() });
  await expect(wrong).rejects.toThrow(/gradient-chain.*"worst-case".*best-case-10/s);
});

test('a source is named by its authors and listed once, with what else the lesson read', async () => {
  const cite = await draw(Cite, { props: { id: 'glorot2010 hochreiter1991', at: '§3' } });
  expect(cite.textContent!.replaceAll(/\s+/g, ' ').trim()).toBe('Glorot and Bengio, 2010; Hochreiter, 1991, §3');
  const locals = lesson('x <Cite id="glorot2010 hochreiter1991" /> y <Cite at="1" id="glorot2010" />');
  const list = await draw(References, { props: { ids: 'bengio1994' }, locals });
  expect([...list.querySelectorAll('li')].map(({ id }) => id).sort()).toEqual([
    'ref-bengio1994',
    'ref-glorot2010',
    'ref-hochreiter1991',
  ]);
  const wrong = container.renderToString(Cite, {
    props: { id: 'glorot2011x' },
    locals: { lesson: { slug: 'chain', file: 'content/en/lessons/chain.mdx', source: '' } },
  });
  await expect(wrong).rejects.toThrow(/lessons\/chain\.mdx cites "glorot2011x".*glorot2010/);
});

test('a cell of code has a tab for every dialect it is written in, the first one chosen', async () => {
  const body = await draw(Code, { props: { cell: 'chain' }, locals: lesson() });
  const tabs = [...body.querySelectorAll('.dialects label')].map((label) => label.textContent!.trim());
  expect(tabs).toEqual(['PyTorch', 'TensorFlow', 'JAX', 'NumPy', 'TypeScript']);
  expect(body.querySelectorAll('input[checked]')).toHaveLength(1);
  expect(body.querySelectorAll('.cell samp')).toHaveLength(tabs.length);
  expect(body.querySelector('.token.keyword')).toBeTruthy();
});

test('a cell that is not there is refused with those that are', async () => {
  const wrong = container.renderToString(Code, { props: { cell: 'chains' }, locals: lesson() });
  await expect(wrong).rejects.toThrow(
    /content\/code\/gradient-chain\/ has no cell "chains".*numpy, typescript\); it has: .*chain\.numpy\.py/,
  );
});
