import type { Numeral } from '../../src/numbers/chance/numbers.ts';

/** A part of a lesson that a reader sees at once: what follows a heading, an exercise, a misconception, a box. */
export interface Part {
  readonly text: string;
  /** The numbers that it shows, by name. */
  readonly shown: readonly string[];
}

const partBegins = /^(?=## |<(?:Exercise|Misconception|Deeper)\b)|(?<=^<\/(?:Exercise|Misconception|Deeper)>)$/m;
const numberShown = /<N of="([^"/]+\/)?([^"]+)"|\\num(?:\[\d+\])?\{([^}/]+\/)?([^}]+)\}/g;

const shownIn = (text: string): string[] =>
  [...text.matchAll(numberShown)].map(([, lesson = '', name, other = '', inFormula]) => (name ? lesson + name : other + inFormula)); // prettier-ignore

/** A lesson in its parts. */
export const parts = (lesson: string): Part[] =>
  lesson.split(partBegins).map((text) => ({ text, shown: shownIn(text) }));

const rows = ({ text }: Part): string =>
  text
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .join('\n');

/** What a part keeps from its reader of the number `name`, which rests on chance: its seeds, its spread; nothing, where it says all. */
function untold(name: string, part: Part, all: readonly Part[], find: (name: string) => Numeral | undefined): string[] {
  const { chance } = find(name)!;
  // A number of a table is told with it; elsewhere the word leads there.
  const inTable = all.some((other) => other !== part && shownIn(rows(other)).includes(name));
  if (inTable && /\btable\b/i.test(part.text)) return [];
  const numerals = part.shown.flatMap((other) => find(other) ?? []);
  const saysSeeds =
    chance!.kind === 'run'
      ? new RegExp(`\\bseed(?: |=\\{)${chance!.seeds[0]}\\b`).test(part.text)
      : numerals.some(({ seeds }) => seeds?.length === chance!.seeds.length);
  const saysSpread = (chance!.spread ?? []).every((end) => numerals.includes(end));
  return [...(saysSeeds ? [] : ['its seeds']), ...(saysSpread ? [] : ['its spread'])];
}

/** Every number of a lesson that rests on chance and is shown without its seeds or its spread beside it, in words. */
export function keptBack(lesson: string, find: (name: string) => Numeral | undefined): string[] {
  const all = parts(lesson);
  return all.flatMap((part) =>
    [...new Set(part.shown)]
      .filter((name) => find(name)?.chance)
      .flatMap((name) =>
        untold(name, part, all, find).map((what) => `${name}: ${what} (${part.text.trim().slice(0, 40)}…)`),
      ),
  );
}
