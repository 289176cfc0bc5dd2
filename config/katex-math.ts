import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { MdastPluginDefinition, MdastVisitorContext } from 'satteri';
import { renderTex } from './tex.ts';
import { insertNumbers } from './tex-numbers.ts';

type MathNode = Readonly<{ value: string; position?: { start: { line: number } } | undefined }>;

/** Sätteri (Astro's Markdown engine) parses `$…$` and `$$…$$` but draws neither: KaTeX draws both, at build time. */
export function katexMath(label = 'Formula'): MdastPluginDefinition {
  return {
    name: 'katex-math',
    options: { position: true },
    math: async (node, context) => {
      const html = await draw(node, context, true);
      return literal(`<div class="formula scroller" role="group" aria-label="${label}" tabindex="0">${html}</div>`);
    },
    inlineMath: async (node, context) => literal(await draw(node, context, false)),
  };
}

async function draw(node: MathNode, { fileURL }: MdastVisitorContext, display: boolean): Promise<string> {
  const file = fileURL ? fileURLToPath(fileURL) : 'a lesson';
  try {
    return renderTex(await insertNumbers(node.value, basename(file).replace(/\.mdx?$/, '')), display);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`${file}:${node.position?.start.line ?? '?'}: ${reason}\n  in the formula ${node.value.trim()}`);
  }
}

/** Finished HTML: its braces are TeX, not MDX expressions. */
function literal(raw: string) {
  return { raw, mdxExpressions: false };
}
