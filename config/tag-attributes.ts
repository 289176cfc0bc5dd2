import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { MdastPluginDefinition, MdastVisitorContext } from 'satteri';

/** What a tag may be given, read from the `interface Props` of its file. */
export interface Attributes {
  readonly required: readonly string[];
  readonly optional: readonly string[];
  /** Whether it takes further ones: a figure's controls, or whatever an element may have. */
  readonly open: boolean;
}

type Element = Readonly<{
  name?: string | null;
  attributes?: readonly { type: string; name?: string }[];
  position?: { start: { line: number } } | undefined;
}>;

/** Stops at a tag of the prose with an attribute that it does not know, or without one that it needs, and names the file and the line. */
export function tagAttributes(files: ReadonlyMap<string, string> = proseFiles()): MdastPluginDefinition {
  const known = new Map<string, Attributes>();
  const attributesOf = (name: string): Attributes => {
    if (!known.has(name)) known.set(name, attributesIn(readFileSync(files.get(name)!, 'utf8')));
    return known.get(name)!;
  };
  const check = ({ name, attributes = [], position }: Element, { fileURL }: MdastVisitorContext) => {
    if (!name || !files.has(name) || attributes.some(({ type }) => type !== 'mdxJsxAttribute')) return;
    const fault = faultIn(name, attributesOf(name), attributes.map((attribute) => attribute.name!)); // prettier-ignore
    if (!fault) return;
    throw new Error(`${fileURL ? fileURLToPath(fileURL) : 'a lesson'}:${position?.start.line ?? '?'}: ${fault}`);
  };
  return { name: 'tag-attributes', options: { position: true }, mdxJsxFlowElement: check, mdxJsxTextElement: check };
}

/** The attributes that the source of an Astro component declares; none where it declares no Props and uses none. */
export function attributesIn(source: string): Attributes {
  const body = /interface Props \{([^]*?)\n\}/.exec(source)?.[1];
  const keys = [...(body ?? '').matchAll(/^ {2}(\w+)(\??):/gm)];
  return {
    required: keys.filter(([, , may]) => !may).map(([, key]) => key!),
    optional: keys.filter(([, , may]) => may).map(([, key]) => key!),
    open: body === undefined ? source.includes('Astro.props') : /^ {2}\[\w+: string\]:/m.test(body),
  };
}

/** What is wrong with giving the tag `name` the attributes `given`, if anything. */
export function faultIn(name: string, { required, optional, open }: Attributes, given: readonly string[]) {
  const all = [...required, ...optional];
  const has = all.length ? `it has: ${all.join(', ')}` : 'it has none';
  const strange = open ? undefined : given.find((one) => !all.includes(one));
  if (strange) return `<${name}> has no attribute "${strange}"; ${has}`;
  const missing = required.find((one) => !given.includes(one));
  return missing && `<${name}> lacks the attribute "${missing}"; ${has}`;
}

/** The tags of the prose with their files. A figure's own tag is checked by the figure, against its controls. */
export function proseFiles(folder = 'src/components/prose'): Map<string, string> {
  const files = readdirSync(folder).filter((file) => file.endsWith('.astro'));
  return new Map(files.map((file) => [file.replace('.astro', ''), join(folder, file)]));
}
