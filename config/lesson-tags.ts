import { existsSync, readdirSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { MdastPluginDefinition, MdastVisitorContext } from 'satteri';

type Element = Readonly<{ name?: string | null; position?: { start: { line: number } } | undefined }>;

/**
 * Lets a lesson write `<GradientChain />` without an import: a tag is the file of that name in src/components/prose or in a
 * widget's folder, or a widget's folder itself. Each lesson imports its own tags alone, so that its page carries the styles of
 * its own figures alone.
 */
export function lessonTags(tags: ReadonlyMap<string, string> = tagSources()): () => MdastPluginDefinition {
  return () => {
    const used = new Set<string>();
    const use = (element: Element, { fileURL }: MdastVisitorContext) => {
      const { name, position } = element;
      if (!name || !/^[A-Z]/.test(name)) return;
      if (!tags.has(name)) {
        const place = `${fileURL ? fileURLToPath(fileURL) : 'a lesson'}:${position?.start.line ?? '?'}`;
        throw new Error(`${place}: there is no tag <${name}>; there are: ${[...tags.keys()].sort().join(', ')}`);
      }
      used.add(name);
    };
    return {
      name: 'lesson-tags',
      options: { position: true },
      mdxJsxFlowElement: use,
      mdxJsxTextElement: use,
      after: (root, context) => {
        const value = [...used].map((name) => tags.get(name)).join('\n');
        if (value) context.insertBefore(root.children[0]!, { type: 'mdxjsEsm', value });
      },
    };
  };
}

/** The tags of lessons by name, each with the lines that bring it into a lesson. */
export function tagSources(components = 'src/components'): Map<string, string> {
  const tags = new Map<string, string>();
  const add = (name: string, path: string, source: string) => {
    if (tags.has(name)) throw new Error(`two files would be the tag <${name}>; one is ${path}`);
    tags.set(name, source);
  };
  for (const file of readdirSync(components, { recursive: true, encoding: 'utf8' })) {
    const path = file.replaceAll('\\', '/');
    const widget = /^widgets\/([^/]+)\/index\.ts$/.exec(path)?.[1];
    if (/^(?:prose|widgets\/(?!kit\/)[^/]+)\/[A-Z]\w*\.astro$/.test(path)) {
      const name = basename(path, '.astro');
      add(name, path, importOf(name, resolve(components, path)));
    } else if (widget)
      add(pascalCase(widget), path, figureSource(pascalCase(widget), resolve(components, 'widgets'), widget));
  }
  return tags;
}

/** What brings the figure of a folder into a lesson: its definition, its work if it has some, its own style, and the frame that all figures have. */
function figureSource(name: string, widgets: string, folder: string): string {
  const own = (file: string) => resolve(widgets, folder, file);
  const [style, run] = [own(`${folder}.css`), own('run.ts')].map((file) => (existsSync(file) ? file : undefined));
  return [
    importOf(`${name}Frame`, resolve(widgets, 'kit/Widget.astro')),
    importOf(`${name}Widget`, own('index.ts')),
    ...(style ? [`import ${JSON.stringify(style)};`] : []),
    ...(run ? [importOf(`{ run as ${name}Run }`, run)] : []),
    `export const ${name} = (given) => <${name}Frame {...given} widget={${name}Widget}${run ? ` run={${name}Run}` : ''} />;`,
  ].join('\n');
}

const importOf = (what: string, file: string) => `import ${what} from ${JSON.stringify(file)};`;

/** `SlopeLearner` for slope-learner. */
const pascalCase = (folder: string) => folder.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());
