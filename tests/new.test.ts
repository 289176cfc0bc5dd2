import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ESLint } from 'eslint';
import prettier from 'prettier';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Activation } from '../src/lib/activations/types.ts';
import type { Facts } from '../src/lib/activations/facts-types.ts';
import { shape } from '../src/lib/activations/shape.ts';
import type { Numbers } from '../src/numbers/registry.ts';
import { wordFiles } from '../config/languages.ts';
import { declarationOf } from '../config/word-types.ts';
import { textbookFormula } from '../bench/textbook.mjs';

const name = 'made-up';
const guide = readFileSync('CONTRIBUTING.md', 'utf8');
/** What CONTRIBUTING says under a heading. */
const section = (title: string): string => new RegExp(`\n## ${title}\n([\\s\\S]*?)(?=\n## )`).exec(guide)![1]!;
/** The paths that it names there, for a thing that is called `name`. */
const paths = (text: string): string[] =>
  [...text.matchAll(/`((?:src|content|docs)\/[^`\s]+)`/g)].map(([, path]) =>
    path!.replace(/<(id|slug|tag|name)>/g, name),
  );

/** The project once more, to be written into; its packages are those of the project. */
const copy = mkdtempSync(join(tmpdir(), 'new-'));
const at = (path: string) => join(copy, path);
const make = (...words: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/new.ts', ...words], {
    cwd: copy,
    encoding: 'utf8',
  });
  const written = [...stdout.matchAll(/^(written|changed) {2}(.*)$/gm)].map(([, how, path]) => ({ how, path: path! }));
  return { status, stderr: stderr.trim(), written, paths: written.map(({ path }) => path) };
};

beforeAll(() => {
  for (const part of ['src', 'scripts', 'content', 'package.json', 'tsconfig.json', '.prettierrc.json'])
    cpSync(part, at(part), { recursive: true });
  symlinkSync(resolve('node_modules'), at('node_modules'), 'junction');
});
afterAll(() => rmSync(copy, { recursive: true, force: true }));

const wordTypes = '.astro/integrations/words/words.d.ts';

/** What the compiler, ESLint and Prettier have against files of the copy. */
async function faults(files: string[]): Promise<string[]> {
  const code = files.filter((file) => file.endsWith('.ts')).map(at);
  const options: ts.CompilerOptions = {
    strict: true,
    noUncheckedIndexedAccess: true,
    exactOptionalPropertyTypes: true,
    noUnusedLocals: true,
    erasableSyntaxOnly: true,
    verbatimModuleSyntax: true,
    target: ts.ScriptTarget.ESNext,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    resolveJsonModule: true,
    allowImportingTsExtensions: true,
    skipLibCheck: true,
    types: ['node'],
    noEmit: true,
  };
  // What `astro sync` writes: from then on the words of a figure are typed.
  const words = new Set([...wordFiles('content/en/words'), ...files.filter((file) => file.includes('/words/'))]);
  mkdirSync(at('.astro/integrations/words'), { recursive: true });
  writeFileSync(at(wordTypes), declarationOf([...words]));
  const program = ts.createProgram([...code, at(wordTypes)], options);
  const types = code
    .flatMap((file) => {
      const source = program.getSourceFile(file)!;
      return [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)];
    })
    .map(({ file, messageText }) => `${file?.fileName}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`);
  const lint =
    (await new ESLint({ cwd: copy, overrideConfigFile: resolve('eslint.config.js') }).lintFiles(code.filter((file) => !file.includes('content')))) // prettier-ignore
      .flatMap(({ filePath, messages }) => messages.map(({ message }) => `${filePath}: ${message}`));
  const form = await Promise.all(
    files
      .filter((file) => /\.(ts|json)$/.test(file) && !file.startsWith('content/code/'))
      .map(async (file) => {
        const config = await prettier.resolveConfig(at(file));
        const well = await prettier.check(readFileSync(at(file), 'utf8'), { ...config, filepath: at(file) });
        return well ? [] : [`${file}: not in Prettier's form`];
      }),
  );
  return [...types, ...lint, ...form.flat()];
}

describe('npm run new -- function', () => {
  const made: ReturnType<typeof make>[] = [];
  beforeAll(() => made.push(make('function', name)));

  test('writes what CONTRIBUTING names, all but what npm run reference writes', () => {
    const rows = section('An activation function').split('\n').filter((line) => line.startsWith('| `')); // prettier-ignore
    const byHand = rows.filter((row) => !row.includes('by `npm run reference`'));
    expect(rows.length).toBeLessThanOrEqual(6);
    expect(made[0]!.paths.toSorted()).toEqual(byHand.map((row) => paths(row)[0]!).toSorted());
  });

  test('writes what compiles and is in form', async () => expect(await faults(made[0]!.paths)).toEqual([]));

  test('begins with a function that is what its facts say', async () => {
    const file = pathToFileURL(at(`src/lib/activations/functions/${name}.ts`)).href;
    const { maths, facts } = (await import(/* @vite-ignore */ file)) as { maths: Activation; facts: Facts };
    const { smoothness, monotone, odd, zeroCentred, saturates, limits } = shape(maths);
    expect(facts).toMatchObject({ smoothness, monotone, odd, zeroCentred, saturates, limits: limits.map(String) });
    for (const x of [-30, -1, 0, 0.5, 700]) expect(textbookFormula(facts.textbook)(x)).toBeCloseTo(maths.value(x), 14);
    expect([-Infinity, Infinity].map((x) => [maths.value(x), maths.derivative(x)])).toEqual([[-1, 0], [1, 0]]); // prettier-ignore
  });

  test('is known to the library from then on, and wants its table', () => {
    const code = `
      const { definitions, outdated } = await import('./scripts/reference/definitions.ts');
      const { readReferences } = await import('./src/evidence/accuracy/tables.ts');
      console.log(outdated(definitions(), readReferences('src/evidence/accuracy/reference')).map(({ id }) => id).join());`;
    const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', code], {
      cwd: copy,
      encoding: 'utf8',
    });
    expect(stdout.trim()).toBe(name);
  });
});

describe('npm run new -- lesson', () => {
  const made: ReturnType<typeof make>[] = [];
  beforeAll(() => made.push(make('lesson', name)));
  const lesson = () => readFileSync(at(`content/en/lessons/${name}.mdx`), 'utf8');

  test('writes the kinds of file that CONTRIBUTING names', () => {
    const kinds = paths(section('A lesson').replace(/^(?!\d\. ).*$/gm, '')).filter((path) => path.includes(name));
    const patterns = kinds.map((path) => new RegExp(`^${path.replace(/<[^>]+>/g, '[\\w.|]+').replaceAll('.', '\\.')}$`));
    expect(kinds.length).toBeGreaterThanOrEqual(3);
    for (const pattern of patterns) expect(made[0]!.paths.some((path) => pattern.test(path)), String(pattern)).toBe(true);
    expect(made[0]!.written.every(({ how }) => how === 'written')).toBe(true);
  }); // prettier-ignore

  test('writes what compiles and is in form', async () => expect(await faults(made[0]!.paths)).toEqual([]));

  test('names only numbers, cells, tags and papers that are there, and a place in the course that is free', async () => {
    const file = pathToFileURL(at(`src/numbers/${name}.ts`)).href;
    const { numbers } = (await import(/* @vite-ignore */ file)) as { numbers: Numbers };
    const named = (pattern: RegExp) => [...lesson().matchAll(pattern)].map(([, word]) => word!);
    expect(named(/<N of="([^"]+)"/g).filter((one) => !(numbers[one] && Number.isFinite(numbers[one]())))).toEqual([]);
    expect(named(/<Code cell="([^"]+)"/g).filter((cell) => !existsSync(at(`content/code/${name}/${cell}.numpy.py`)))).toEqual([]);
    const references = JSON.parse(readFileSync('content/references.json', 'utf8'));
    expect(named(/<Cite id="([^"]+)"/g).filter((id) => !(id in references))).toEqual([]);
    const orders = globSync(at('content/en/lessons/*.mdx')).map((one) => /^order: (\d+)$/m.exec(readFileSync(one, 'utf8'))![1]);
    expect(new Set(orders).size).toBe(orders.length);
  }); // prettier-ignore

  test('has a cell that prints what stands below it', () => {
    const cell = at(`content/code/${name}/slope.typescript`);
    const { stdout } = spawnSync(process.execPath, [`${cell}.ts`], { cwd: copy, encoding: 'utf8' });
    expect(stdout).toBe(readFileSync(`${cell}.out`, 'utf8'));
  });
});

describe('npm run new -- figure', () => {
  const made: ReturnType<typeof make>[] = [];
  beforeAll(() => made.push(make('figure', name)));

  test('writes the five files that CONTRIBUTING names, and no other', () => {
    const [text, larger] = section('A figure').split('A larger one has further files');
    const [folder, words] = paths(text!);
    const rows = [...text!.matchAll(/^\| `([^`]+)` \|/gm)].map(([, file]) => folder + file!.replace('<name>', name));
    expect(larger).toBeDefined();
    expect(made[0]!.paths.toSorted()).toEqual([...rows, words].toSorted());
    expect(made[0]!.paths).toHaveLength(5);
  });

  test('writes what compiles and is in form', async () => expect(await faults(made[0]!.paths)).toEqual([]));

  test('draws in both compositions, and its own test passes', () => {
    const folder = `src/components/widgets/${name}`;
    const command = [resolve('node_modules/vitest/vitest.mjs'), 'run', '--update', '--no-color', folder];
    const { status, stdout, stderr } = spawnSync(process.execPath, command, { cwd: copy, encoding: 'utf8' });
    expect(status, stdout + stderr).toBe(0);
    for (const view of ['wide', 'narrow']) {
      const drawing = readFileSync(at(`${folder}/${name}-${view}.svg`), 'utf8');
      expect(drawing.match(/<path d="M[^"]+l[^"]+"[^>]* class="line c-(value|slope)"/g)).toHaveLength(2);
    }
  });
});

describe('npm run new -- language', () => {
  test('writes one folder, with a word that is there in English too', () => {
    expect(section('A language')).toContain('A folder `content/<tag>/`');
    const { paths: written } = make('language', 'de');
    expect(written).toEqual(['content/de/words/site.json']);
    const [own, english] = ['de', 'en'].map((lang) => JSON.parse(readFileSync(at(`content/${lang}/words/site.json`), 'utf8')));
    expect(Object.keys(own).filter((word) => !(word in english))).toEqual([]);
    expect(make('language', 'de-AT')).toMatchObject({ status: 1, written: [], stderr: 'content/de lives under /de/ already: one folder a language.' });
  }); // prettier-ignore
});

test.each([
  [['function', 'tanh'], 'There is a function tanh already.'],
  [['function', 'softmax'], 'There is a function softmax already.'],
  [['function', 'Hard Tanh'], '"Hard Tanh" is no name: write words in small letters, joined by hyphens, such as hard-swish.'],
  [['function', '../up'], '"../up" is no name: write words in small letters, joined by hyphens, such as hard-swish.'],
  [['function', 'switch'], '"switch" is a word of JavaScript itself: choose another.'],
  [['figure', 'gradient-chain'], 'There is a figure gradient-chain already.'],
  [['figure', 'accuracy-table'], 'There is a tag <AccuracyTable> already: choose another name.'],
  [['figure', 'video'], 'A figure is an element of HTML, whose name has a hyphen: call it such as video-race.'],
  [['figure', 'Slope Race'], '"Slope Race" is no name: write words in small letters, joined by hyphens, such as slope-learner.'],
  [['lesson', 'relu'], 'There is a lesson relu already.'],
  [['lesson', 'ReLU'], '"ReLU" is no name: write words in small letters, joined by hyphens, such as dead-relu.'],
  [['language', 'en'], 'There is a folder content/en already.'],
  [['language', 'english'], '"english" is no language tag: write one such as de, fr or zh-CN.'],
  [['chapter', 'one'], 'Write: npm run new -- function|figure|lesson|language NAME'],
  [['lesson'], 'Write: npm run new -- function|figure|lesson|language NAME'],
  [['lesson', 'one', 'two'], 'Write: npm run new -- function|figure|lesson|language NAME'],
])('npm run new -- %j is refused in words, and writes nothing', (words, sentence) => {
  const { status, stderr, paths: written } = make(...words);
  expect(stderr).toBe(sentence);
  expect([status, written]).toEqual([1, []]);
}); // prettier-ignore
