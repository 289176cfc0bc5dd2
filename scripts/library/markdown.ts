import type { Export } from './exports.ts';

const labels: Readonly<Record<string, string>> = { returns: 'Returns', throws: 'Throws', see: 'Source:' };

function tagLine([tag, subject, text]: Export['tags'][number]): string {
  if (tag === 'param') return `- \`${subject}\`: ${text}`;
  return `- ${labels[tag] ?? tag} ${text}`;
}

function entry({ name, signature, summary, tags }: Export): string {
  const list = tags.map(tagLine).join('\n');
  return [`#### ${name}`, summary, '```ts\n' + signature + '\n```', list].filter(Boolean).join('\n\n');
}

/** The exports as sections, one a source file, functions and constants before types. */
export function reference(exports: readonly Export[]): string {
  const isType = ({ signature }: Export) => /^(interface|type) /.test(signature);
  const byFile = Map.groupBy(exports, ({ file }) => file);
  return [...byFile]
    .map(([file, own]) => {
      const ordered = [...own.filter((one) => !isType(one)), ...own.filter(isType)];
      return [`### [${file}](../src/lib/${file})`, ...ordered.map(entry)].join('\n\n');
    })
    .join('\n\n');
}
