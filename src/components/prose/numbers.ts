import { formatNumber } from '../../i18n/numbers.ts';
import { findNumber, insertNumbers, type Numbers } from '../../numbers/registry.ts';

const files = import.meta.glob<Numbers>(['../../numbers/*.ts', '!../../numbers/registry.ts', '!**/*.test.ts'], {
  eager: true,
  import: 'numbers',
});

/** A number of src/numbers for the prose of `lesson`. */
export async function numberFor(name: string, lesson: string | undefined): Promise<number> {
  try {
    return await findNumber(name, lesson, (from) => files[`../../numbers/${from}.ts`]);
  } catch (error) {
    throw new Error(`in the lesson ${lesson ?? '?'}: ${(error as Error).message}`);
  }
}

/** `text` of an attribute, where no tag can stand, with its `\num{…}` filled as in a formula. */
export function textWithNumbers(text: string, lesson: string | undefined, locale = 'en'): Promise<string> {
  return insertNumbers(
    text,
    (name) => numberFor(name, lesson),
    (x, style) => formatNumber(x, { ...style, locale }),
  );
}
