/** What a case asks: numbers that the library gave, numbers that were published, and how far they may lie apart. */
export interface Check {
  readonly got: ArrayLike<number>;
  readonly expected: readonly number[];
  /** The greatest distance allowed from the expected number. */
  readonly tolerance: (expected: number) => number;
}

/** Thrown by a suite for a case that is not about the library, with the reason. */
export class LeftOut extends Error {}

/** One published case and how it went. */
export interface Result {
  readonly operator: string;
  readonly name: string;
  readonly outcome: 'passed' | 'failed' | 'left out';
  /** What went wrong, or why it was left out. */
  readonly detail?: string;
}

/** One suite of published vectors. */
export interface Suite {
  /** Name of its folder. */
  readonly id: string;
  readonly title: string;
  readonly repository: string;
  readonly licence: string;
  /** The checks of one case of a file; throws LeftOut for what the library does not have. */
  readonly checks: (published: any, file: any) => Check[];
  readonly operator: (published: any, file: any) => string;
  readonly name: (published: any) => string;
}

/** The first entry that is too far off, in words; undefined where all are near enough. */
export function fault({ got, expected, tolerance }: Check): string | undefined {
  if (got.length !== expected.length) return `${got.length} numbers where ${expected.length} were expected`;
  const place = expected.findIndex((value, index) => {
    const own = got[index]!;
    return !(Object.is(own, value) || own === value || Math.abs(own - value) <= tolerance(value));
  });
  return place < 0 ? undefined : `entry ${place} is ${got[place]}, expected ${expected[place]}`;
}

/** Runs one case. */
export function judge(suite: Suite, published: any, file: any): Result {
  const about = { operator: suite.operator(published, file), name: suite.name(published) };
  try {
    const faults = suite.checks(published, file).flatMap((check) => fault(check) ?? []);
    return faults.length === 0
      ? { ...about, outcome: 'passed' }
      : { ...about, outcome: 'failed', detail: faults.join('; ') };
  } catch (error) {
    const outcome = error instanceof LeftOut ? 'left out' : 'failed';
    return { ...about, outcome, detail: error instanceof Error ? error.message : String(error) };
  }
}
