import { readFileSync, readdirSync } from 'node:fs';
import { join, posix } from 'node:path';
import { expect, test } from 'vitest';

const widget = 'components/widgets/(?!kit/)([^/]+)';

/** What each part of src/ may import. A part not named on the right is out of reach; `$1` is the widget's own folder. */
const mayImport: [part: string, allowed: string][] = [
  ['lib/', '(lib/|d3-random$)'],
  ['i18n/', '(i18n/|content/|lib/|node:fs$)'],
  ['evidence/', '(lib/|evidence/|node:)'],
  ['numbers/', '(lib/|numbers/|i18n/|evidence/|components/widgets/[^/]+/(model|controls)\\.ts$)'],
  [`${widget}/draw(\\.ts|/)`, '(d3-|components/widgets/kit/parts/|components/widgets/kit/(widget|words)\\.ts$|components/widgets/$1/|i18n/numbers\\.ts$|lib/(numerics/numeric|activations/(index|types))\\.ts$)'],
  [`${widget}/model\\.ts`, '(lib/|components/widgets/kit/(controls|recorded-run|words|widget)\\.ts$|components/widgets/kit/parts/function-colours\\.ts$|components/widgets/$1/|i18n/numbers\\.ts$)'],
  [`${widget}/`, '(lib/|d3-|components/widgets/kit/|components/widgets/$1/|i18n/)'],
  ['components/widgets/kit/parts/', '(d3-|components/widgets/kit/(parts/|widget\\.ts$)|i18n/numbers\\.ts$|lib/)'],
  ['components/widgets/kit/', '(lib/|d3-|linkedom$|i18n/|components/widgets/kit/|node:)'],
  ['components/gallery/', '(components/(gallery|widgets)/)'],
  ['components/(page|prose)/', '(lib/|numbers/|i18n/|components/|content/|evidence/|styles/|katex|astro|node:|@astrojs/prism)'],
  ['pages/', '(components/|i18n/|numbers/|styles/|lib/|evidence/|katex|astro|config/|content/|node:)'],
]; // prettier-ignore

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /\.(ts|astro)$/.test(file) && !/(\.test|kit\/testing)\.ts$/.test(file));

/** What `text`, of `file`, needs when it runs; a type is gone by then. */
const importsIn = (text: string, file: string): string[] =>
  [
    ...text.matchAll(
      /(?:^|\n)\s*(?:import|export)(?! type)\b[^'";]*?from\s*'([^']+)'|import\(\s*'([^']+)'|^\s*import '([^']+)'/gm,
    ),
  ]
    .map(([, a, b, c]) => (a ?? b ?? c)!)
    .map((path) => (path.startsWith('.') ? beside(file, path) : path));
const textOf = (file: string): string => readFileSync(join('src', file), 'utf8');
const importsOf = (file: string): string[] => importsIn(textOf(file), file);
/** `path` as it is written in `file`, from src/; from the project's folder where it leaves src/. */
const beside = (file: string, path: string): string =>
  posix.normalize(posix.join(posix.dirname(file), path)).replace(/^\.\.\//, '');

test.each(mayImport)('src/%s imports only what it may', (part, allowed) => {
  const pattern = new RegExp(`^${part}`);
  const first = (file: string) => mayImport.find(([other]) => new RegExp(`^${other}`).test(file))?.[0] === part;
  const faults = sources
    .filter((file) => pattern.test(file) && first(file) && file.endsWith('.ts'))
    .flatMap((file) => {
      const may = new RegExp(`^${allowed.replaceAll('$1', pattern.exec(file)![1] ?? '')}`);
      return importsOf(file)
        .filter((path) => !may.test(path))
        .map((path) => `${file} → ${path}`);
    });
  expect(faults).toEqual([]);
});

test('a widget never imports a widget', () => {
  const folder = (path: string) => /^components\/widgets\/(?!kit\/)([^/]+)/.exec(path)?.[1];
  const faults = sources.filter(folder).flatMap((file) =>
    importsOf(file)
      .filter((path) => folder(path) && folder(path) !== folder(file))
      .map((path) => `${file} → ${path}`),
  );
  expect(faults).toEqual([]);
});

/** What a file fetches by a pattern or as a worker. */
const fetchedBy = (file: string): string[] => {
  const named = textOf(file).matchAll(/(?:import\.meta\.glob(?:<[^(]*>)?|new URL)\(\s*\[?\s*'(\.[^']+)'/g);
  return [...named].flatMap(([, pattern]) => sources.filter((one) => posix.matchesGlob(one, beside(file, pattern!))));
};

/** All that a browser may come to run, from the scripts of the pages on. The gallery is the dev server's alone. */
const inBrowser = (): Set<string> => {
  const scripts = sources
    .filter((file) => file.endsWith('.astro') && !file.includes('gallery/'))
    .flatMap((file) =>
      [...textOf(file).matchAll(/<script>([^]*?)<\/script>/g)].flatMap(([, text]) => importsIn(text!, file)),
    );
  const reached = new Set(scripts);
  for (const file of reached)
    for (const path of [...importsOf(file), ...fetchedBy(file)]) if (sources.includes(path)) reached.add(path);
  return reached;
};

test('what a browser runs is found from the scripts of the pages: every figure, its work, the worker, the functions', () => {
  const reached = inBrowser();
  const own = sources.filter((file) => /^components\/widgets\/[^/]+\/(index|run)\.ts$/.test(file));
  const engines = ['figure', 'wake', 'clock', 'job', 'worker'].map((name) => `components/widgets/kit/${name}.ts`);
  const functions = sources.filter((file) => file.startsWith('lib/activations/functions/'));
  expect(own.length).toBeGreaterThan(20);
  expect(functions.length).toBeGreaterThan(20);
  expect([...own, ...engines, ...functions].filter((file) => !reached.has(file))).toEqual([]);
});

test('what a browser runs never imports the facts, linkedom or the words of all parts', () => {
  const faults = [...inBrowser()].flatMap((file) => {
    const wide = importsOf(file).filter((path) =>
      /activations\/(facts|samples)\.ts|facts-of-|linkedom|i18n\/index|^katex/.test(path),
    );
    // A function's file holds its facts too: they stay behind where its maths alone is asked for.
    const byName = /(?:import|export)(?! type)[^'";]*(?:\{[^}]*\bfacts\b|\*)[^'";]*from\s*'[^']*functions\/[^']*'/;
    const whole = /import\.meta\.glob(?:<[^(]*>)?\('[^']*\/functions\/\*\.ts'(?!, \{ import: 'maths' \})/;
    return [...wide, ...[byName, whole].flatMap((pattern) => pattern.exec(textOf(file)) ?? [])].map(
      (path) => `${file} → ${path}`,
    );
  });
  expect(faults).toEqual([]);
});

test('the lib needs no bundler: its relative imports carry their ending', () => {
  const faults = sources
    .filter((file) => file.startsWith('lib/'))
    .flatMap((file) =>
      importsOf(file)
        .filter((path) => path.startsWith('lib') && !path.endsWith('.ts'))
        .map((path) => `${file} → ${path}`),
    );
  expect(faults).toEqual([]);
});

const drawings = sources.filter((file) => /widgets\/(?!kit\/)[^/]+\/draw(\.ts|\/)/.test(file));

test('what draws stands in draw.ts or draw/', () => {
  const draws = (file: string) => importsOf(file).some((path) => /^d3-selection$|kit\/parts\/layer\.ts$/.test(path));
  const elsewhere = sources
    .filter((file) => /widgets\/(?!kit\/)/.test(file) && !drawings.includes(file))
    .filter((file) => draws(file) || /\/draw[^/]*\.ts$/.test(file));
  expect(drawings.filter(draws).length).toBeGreaterThan(30);
  expect(elsewhere).toEqual([]);
});

test('drawings set no style, measure nothing, hear nothing and start no transition', () => {
  const never = /\.(style|on|transition|interrupt|dispatch|html|getBBox|getBoundingClientRect|getComputedTextLength|addEventListener|requestAnimationFrame|setTimeout)\(|\b(window|document|requestAnimationFrame|setTimeout|addEventListener)\b[.(]/g; // prettier-ignore
  const faults = [...drawings, ...sources.filter((file) => file.includes('kit/parts/'))].flatMap((file) =>
    (readFileSync(join('src', file), 'utf8').match(never) ?? []).map((call) => `${file} ${call}`),
  );
  expect(drawings.length).toBeGreaterThan(60);
  expect(faults).toEqual([]);
});

test('content holds no code: no import, no script, no style', () => {
  const faults = readdirSync('content', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.mdx'))
    .filter((file) =>
      /^(import|export) |<script|<style| style=|className=/m.test(readFileSync(join('content', file), 'utf8')),
    );
  expect(faults).toEqual([]);
});

test('a script that is run by hand imports no test', () => {
  const imports = ['scripts', 'bench', 'config', 'src'].flatMap((root) =>
    readdirSync(root, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.(ts|mjs|astro)$/.test(file) && !file.includes('node_modules') && !/\.test\.ts$/.test(file))
      .flatMap((file) =>
        [...readFileSync(join(root, file), 'utf8').matchAll(/from\s*'(\.[^']*)'/g)].map(([, path]) => {
          return `${root}/${file} → ${posix.normalize(posix.join(posix.dirname(posix.join(root, file)), path!))}`;
        }),
      ),
  );
  expect(imports.length).toBeGreaterThan(100);
  expect(imports.filter((one) => / → tests\/|\.test\.ts$/.test(one))).toEqual([]);
});

test('every package that is imported is named in package.json', () => {
  const { name, dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
  const named = new Set([name, ...Object.keys({ ...dependencies, ...devDependencies })]);
  const imported = ['src', 'config', 'scripts', 'tests']
    .flatMap((root) => readdirSync(root, { recursive: true, encoding: 'utf8' }).map((file) => join(root, file)))
    .concat(['astro.config.mjs', 'eslint.config.js', 'vitest.config.ts'])
    .filter((file) => /\.(ts|mjs|js|astro)$/.test(file))
    .flatMap((file) =>
      [
        ...readFileSync(file, 'utf8').matchAll(
          /^(?:import|export)\s(?:[^'"`;]*\sfrom )?'((?:@[\w-]+\/)?[a-z][\w.-]*)(?:\/[^']*)?'/gm,
        ),
      ].map(
        // prettier-ignore
        ([, from]) => `${file} → ${from}`,
      ),
    );
  expect(imported.length).toBeGreaterThan(100);
  expect(imported.filter((one) => !named.has(one.split(' → ')[1]!))).toEqual([]);
});
