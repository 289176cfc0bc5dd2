import katex from 'katex';

/** What KaTeX has against a formula in its strict mode; nothing if it takes it. */
export function complaint(tex: string): string | undefined {
  try {
    katex.renderToString(tex, { strict: 'error', throwOnError: true, displayMode: true });
    return undefined;
  } catch (error) {
    return `${tex}: ${error instanceof Error ? error.message : String(error)}`;
  }
}

/** The end of a range or a limit as a number, and the number of places after its point where it is a decimal. */
export function texNumber(
  tex: string,
  constants: Readonly<Record<string, number>>,
): { value: number; places?: number } {
  const [, minus, rest] = /^(-?)(.*)$/.exec(tex.trim())!;
  const sign = minus ? -1 : 1;
  if (rest === String.raw`\infty`) return { value: sign * Infinity };
  const decimal = /^\d+(?:\.(\d+))?$/.exec(rest!);
  if (decimal) return { value: sign * Number(rest), places: decimal[1]?.length ?? 0 };
  const factors = (rest!.match(/\\[a-z]+/g) ?? []).map((name) => constants[name]);
  if (factors.join('') === '' || factors.includes(undefined))
    throw new Error(`${tex} is no number that a range may have`);
  return { value: factors.reduce<number>((product, factor) => product * factor!, sign) };
}

/** The two ends of a range in TeX, an interval or a union of such, and whether they belong to it. */
export function texRange(tex: string): { from: string; to: string; reached: [boolean, boolean] } {
  const ends = tex.split(/,|\\cup|\\[{}]|[()[\]]/).filter((part) => part.trim() !== '');
  return { from: ends[0]!, to: ends.at(-1)!, reached: [/^(\[|\\\{)/.test(tex), /(\]|\\\})$/.test(tex)] };
}
