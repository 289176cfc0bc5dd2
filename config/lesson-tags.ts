import { readdirSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { MdastPluginDefinition, MdastVisitorContext } from 'satteri';

type Element = Readonly<{ name?: string | null; position?: { start: { line: number } } | undefined }>;

/**
 * Lets a lesson write `<GradientChain />` without an import: a tag is the file of that name in src/components/prose or in a
 * widget's folder. Each lesson imports its own tags alone, so that its page carries the styles of its own figures alone.
 */
export function lessonTags(files: ReadonlyMap<string, string> = tagFiles()): () => MdastPluginDefinition {
  return () => {
    const used = new Set<string>();
    const use = (element: Element, { fileURL }: MdastVisitorContext) => {
      const { name, position } = element;
      if (!name || !/^[A-Z]/.test(name)) return;
      if (!files.has(name)) {
        const place = `${fileURL ? fileURLToPath(fileURL) : 'a lesson'}:${position?.start.line ?? '?'}`;
        throw new Error(`${place}: there is no tag <${name}>; there are: ${[...files.keys()].sort().join(', ')}`);
      }
      used.add(name);
    };
    return {
      name: 'lesson-tags',
      options: { position: true },
      mdxJsxFlowElement: use,
      mdxJsxTextElement: use,
      after: (root, context) => {
        const value = [...used].map((name) => `import ${name} from ${JSON.stringify(files.get(name))};`).join('\n');
        if (value) context.insertBefore(root.children[0]!, { type: 'mdxjsEsm', value });
      },
    };
  };
}

/** The tags of lessons, by name. */
export function tagFiles(components = 'src/components'): Map<string, string> {
  const tags = new Map<string, string>();
  for (const file of readdirSync(components, { recursive: true, encoding: 'utf8' })) {
    const path = file.replaceAll('\\', '/');
    if (!/^(?:prose|widgets\/(?!kit\/)[^/]+)\/[A-Z]\w*\.astro$/.test(path)) continue;
    const name = basename(path, '.astro');
    if (tags.has(name)) throw new Error(`two files would be the tag <${name}>: ${tags.get(name)} and ${path}`);
    tags.set(name, resolve(components, path));
  }
  return tags;
}
