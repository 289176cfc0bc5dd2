import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { MdastPluginDefinition, MdastVisitorContext } from 'satteri';
import { readWords } from './languages.ts';
import { renderTex, speakTex } from './tex.ts';
import { texWithNumbers } from './tex-numbers.ts';

type MathNode = Readonly<{ value: string; position?: { start: { line: number } } | undefined }>;

/** Sätteri (Astro's Markdown engine) parses `$…$` and `$$…$$` but draws neither: KaTeX draws both, at build time. */
export function katexMath(): MdastPluginDefinition {
  return {
    name: 'katex-math',
    options: { position: true },
    math: async (node, context) => {
      const html = await draw(node, context, true);
      const label = formulaIn(context.fileURL?.pathname ?? '');
      return literal(`<div class="formula scroller" role="group" aria-label="${label}" tabindex="0">${html}</div>`);
    },
    inlineMath: async (node, context) => literal(await draw(node, context, false)),
  };
}

/** What a formula is called in the language of the folder in which `path` stands. */
export function formulaIn(path: string): string {
  const files = [/content\/([^/]+)\//.exec(path)?.[1], 'en'].map((folder) => `content/${folder}/words/prose.json`);
  return files
    .filter((file) => existsSync(file))
    .map((file) => readWords(file)['formula'])
    .find(Boolean)!;
}

async function draw(node: MathNode, context: MdastVisitorContext, display: boolean): Promise<string> {
  const file = context.fileURL ? fileURLToPath(context.fileURL) : 'a lesson';
  try {
    const tex = await texWithNumbers(node.value, basename(file).replace(/\.mdx?$/, ''));
    return renderTex(tex, display, namesSomething(node, context) ? speakTex(tex) : undefined);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`${file}:${node.position?.start.line ?? '?'}: ${reason}\n  in the formula ${node.value.trim()}`);
  }
}

/** Whether `node` stands in a link, a heading or a cell, which take their names from their text: browsers leave MathML out of it. */
function namesSomething(node: MathNode, context: MdastVisitorContext): boolean {
  const naming = ['link', 'heading', 'tableCell', 'mdxJsxTextElement'];
  let parent = context.parent(node as Parameters<MdastVisitorContext['parent']>[0]);
  while (parent && !naming.includes(parent.type))
    parent = context.parent(parent as typeof parent & { type: 'paragraph' });
  return parent !== undefined;
}

/** Finished HTML: its braces are TeX, not MDX expressions. */
function literal(raw: string) {
  return { raw, mdxExpressions: false };
}
