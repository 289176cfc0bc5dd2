import { runHighlighterWithAstro } from '@astrojs/prism/dist/highlighter';

/** What is worth a colour of its own; every other token of Prism's is plain text, which keeps five dialects light. */
const worth = new Set(['comment', 'keyword', 'boolean', 'decorator', 'string', 'triple-quoted-string', 'template-string', 'number']); // prettier-ignore

/** `code` as HTML, with a span around each token that the theme colours. */
export async function highlight(code: string, language: string): Promise<string> {
  const { html } = await runHighlighterWithAstro(language, code);
  return withoutPlainTokens(html);
}

/** Prism's HTML without the spans that the theme does not colour. */
export function withoutPlainTokens(html: string): string {
  const open: boolean[] = [];
  return html.replace(/<span class="token ([\w-]+)[^>]*>|<\/span>/g, (tag, type?: string) => {
    if (type === undefined) return open.pop() ? tag : '';
    open.push(worth.has(type));
    return open.at(-1) ? `<span class="token ${type}">` : '';
  });
}
