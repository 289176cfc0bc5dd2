import { wordsFile, wordsFor, type Part } from '../../../i18n/index.ts';
import { sourceLanguage } from '../../../i18n/language.ts';
import { strict } from '../../../i18n/strict.ts';
import type { Widget } from './widget.ts';
import type { FunctionNames, WordsOf } from './words.ts';

/** The words of a figure in the language `lang`: those of all figures, the functions that it names, and its own. One that is not there throws. */
export function figureWords<P extends Part>(
  { tag, functionNames = [] }: Widget<any, any, any, any, P>,
  lang?: string,
): WordsOf<P> & FunctionNames {
  const names: Readonly<Record<string, string>> = wordsFor(lang, 'functions');
  const functions = Object.fromEntries(functionNames.map((id) => [id, names[id]!]));
  const words = { ...wordsFor(lang, 'figure'), ...functions, ...wordsFor(lang, tag as P) } as unknown as WordsOf<P> &
    FunctionNames;
  return strict(words, wordsFile(sourceLanguage, String(tag)));
}
