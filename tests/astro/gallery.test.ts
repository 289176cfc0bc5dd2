import { readdirSync } from 'node:fs';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import Gallery from '../../src/components/gallery/Gallery.astro';
import { tags } from '../../src/components/gallery/figures.ts';

const container = await AstroContainer.create();

test('the gallery knows every figure', () => {
  const folders = readdirSync('src/components/widgets').filter((folder) => folder !== 'kit');
  expect(tags.toSorted()).toEqual(folders.toSorted());
});

test('the gallery draws a figure as it begins and with each preset, in both compositions', async () => {
  const html = await container.renderToString(Gallery as unknown as AstroComponentFactory, {
    params: { tag: 'half-space' },
    partial: false,
  });
  const { document } = parseHTML(html);
  const { default: widget } = await import('../../src/components/widgets/half-space/index.ts');
  const states = 1 + Object.keys(widget.presets).length;
  for (const view of ['wide', 'narrow']) {
    const drawings = [...document.querySelectorAll(`half-space svg.${view}`)];
    expect(drawings).toHaveLength(states);
    for (const drawing of drawings) expect(drawing.querySelectorAll('path').length).toBeGreaterThan(0);
  }
  expect(document.querySelectorAll('h3')).toHaveLength(states - 1);
});
