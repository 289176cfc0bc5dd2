/**
 * `npm run new -- function|figure|lesson|language NAME` begins a new thing: small, but whole and true, so that it passes every check at once and
 * is then written over piece by piece. Says what is left to do; refuses a name that is taken or malformed, and writes nothing then.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { newFigure } from './new/figure.ts';
import { newFunction } from './new/function.ts';
import { newLanguage } from './new/language.ts';
import { newLesson } from './new/lesson.ts';
import { Refusal, type Maker, type Read } from './new/plan.ts';

const makers: Readonly<Record<string, Maker>> = {
  function: newFunction,
  figure: newFigure,
  lesson: newLesson,
  language: newLanguage,
};
const kinds = Object.keys(makers).join('|');

const read: Read = (path) => {
  if (!existsSync(path)) return undefined;
  return path.endsWith('/') ? readdirSync(path).join('\n') : readFileSync(path, 'utf8');
};

try {
  const [kind = '', name, ...more] = process.argv.slice(2);
  if (!Object.hasOwn(makers, kind) || name === undefined || more.length > 0)
    throw new Refusal(`Write: npm run new -- ${kinds} NAME`);
  const { files, next } = makers[kind]!(name, read);
  for (const [path, text] of Object.entries(files)) {
    console.log(`${existsSync(path) ? 'changed' : 'written'}  ${path}`);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  console.log(`\nNext:\n${next.map((step) => `- ${step}`).join('\n')}`);
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  console.error(error.message);
  process.exit(1);
}
