import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** The paragraphs of a lesson as a reader reads them: tags gone, a formula or a number one word each. */
function paragraphs(file: string): string[] {
  return readFileSync(file, 'utf8')
    .replace(/^---[\s\S]*?\n---\n/, '')
    .replace(/\$\$[\s\S]*?\$\$/g, '')
    .replace(/```[\s\S]*?```/g, '')
    .replace(/\$[^$\n]+\$/g, 'x')
    .replace(/<N\b[^>]*\/>/g, '0')
    .replace(/ ?\(<Cite\b[^>]*\/>\)/g, '')
    .replace(/<Cite\b[^>]*\/>/g, 'Someone')
    .replace(/ ?<Note>([\s\S]*?)<\/Note>/g, (_, note: string) => `\n\n${note}\n\n`)
    .replace(/<Predict question="([^"]*)"[^>]*>/g, '\n\n$1\n\n')
    .replace(/<(Choice|Misconception|Deeper)[^>]*>/g, '\n\n')
    .replace(/<[^>]+>/g, '')
    .split(/\n\s*\n/)
    .map((text) => text.trim())
    .filter((text) => text && !/^([|#-]|\d+\. )/.test(text));
}

const sentences = (paragraph: string): string[] =>
  paragraph.split(/(?<=[\p{L}\p{N})"”*%`][.?])["”)]*\s+(?=["“(*`\p{Lu}0-9x])/u).filter(Boolean);

describe.each(globSync('content/en/{lessons,pages}/*.mdx'))('%s', (file) => {
  const text = paragraphs(file);

  it('types no number of three digits that an exercise offers: it is computed', () => {
    const offered = [...readFileSync(file, 'utf8').matchAll(/<Choice text="([^"]*)"/g)].map(([, choice]) => choice!);
    const typed = offered.flatMap((choice) => choice.match(/\d[\d.]*(?: × 10[⁻⁰¹²³⁴-⁹]+)?/g) ?? []);
    const digits = (number: string) => number.replace('.', '').replace(/^0+/, '').length;
    expect(typed.filter((number) => number.includes('×') || (number.includes('.') && digits(number) > 2))).toEqual([]);
  });

  it('has no sentence above 25 words', () => {
    const words = (sentence: string) => sentence.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
    const long = text.flatMap(sentences).filter((sentence) => words(sentence) > 25);
    expect(long).toEqual([]);
  });

  it('has no paragraph above four sentences', () => {
    expect(text.filter((paragraph) => sentences(paragraph).length > 4)).toEqual([]);
  });

  it('keeps a number and its per cent sign on one line, by a no-break space', () => {
    expect(readFileSync(file, 'utf8').match(/.*[\d>}] %(?![\w(]).*/g)).toBeNull();
  });

  it('shouts nothing, promises nothing and spells as the British do', () => {
    for (const paragraph of text) {
      expect(paragraph).not.toMatch(/!/);
      expect(paragraph).not.toMatch(/\b(best activation|state[- ]of[- ]the[- ]art|obviously|simply|of course)\b/i);
      expect(paragraph).not.toMatch(/\b(color|normaliz|initializ|behavior|center(ed|s)?|neighbor|generaliz|optimiz)/i);
    }
  });
});
