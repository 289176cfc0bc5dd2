import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { LEAST_SEEDS } from '../src/numbers/chance/experiment.ts';
import { stored, type Measurement, type Store } from '../src/numbers/chance/store.ts';
import type { Numbers } from '../src/numbers/registry.ts';
import { isOverturned } from './support/overturned.ts';
import { keptBack } from './support/told.ts';

/** Every page that has numbers. */
const held = globSync('src/numbers/*.ts')
  .map((file) => basename(file, '.ts'))
  .filter((page) => page !== 'registry' && !page.endsWith('.test'))
  .sort();

const load = async (page: string) => ((await import(`../src/numbers/${page}.ts`)) as { numbers: Numbers }).numbers;
const registries = Object.fromEntries(await Promise.all(held.map(async (page) => [page, await load(page)] as const)));

/** The same numbers where nothing can be drawn, and nothing looked up that was drawn before; data sets alone are given. */
async function withoutChance(page: string): Promise<Numbers> {
  let given = false;
  const refuse = () => {
    throw new Error('rests on chance');
  };
  vi.resetModules();
  vi.doMock('../src/lib/numerics/random.ts', async (original) => {
    const random = await original<typeof import('../src/lib/numerics/random.ts')>();
    return { ...random, mulberry32: (seed: number) => (given ? random.mulberry32(seed) : refuse()) };
  });
  vi.doMock('../src/lib/datasets.ts', async (original) => {
    const sets = await original<Record<string, (...options: unknown[]) => unknown>>();
    const giving =
      (make: (...options: unknown[]) => unknown) =>
      (...options: unknown[]) => {
        given = true;
        try {
          return make(...options);
        } finally {
          given = false;
        }
      };
    return Object.fromEntries(Object.entries(sets).map(([name, make]) => [name, giving(make)]));
  });
  for (const file of globSync('src/numbers/*/measured.json'))
    vi.doMock(`../${file}`, () => ({ default: new Proxy({}, { get: refuse }) }));
  return load(page);
}

// The worker goes on to other files.
afterAll(() => {
  for (const file of ['src/lib/numerics/random.ts', 'src/lib/datasets.ts', ...globSync('src/numbers/*/measured.json')])
    vi.doUnmock(`../${file}`);
  vi.resetModules();
});

describe.each(held)('%s', (page) => {
  const numbers = registries[page]!;
  const chancy = Object.entries(numbers).filter(([, { chance }]) => chance);

  it('declares every number that rests on chance, and no other', async () => {
    const dry = Object.entries(await withoutChance(page));
    const fails = (compute: () => number) => {
      try {
        compute();
        return false;
      } catch (error) {
        expect((error as Error).message).toBe('rests on chance');
        return true;
      }
    };
    expect(dry.filter(([, compute]) => fails(compute)).map(([name]) => name)).toEqual(chancy.map(([name]) => name));
  });

  it(`rests every such number on ${LEAST_SEEDS} seeds at least, unless it is what one run gave`, () => {
    const few = chancy.filter(([, { chance }]) => chance!.kind !== 'run' && chance!.seeds.length < LEAST_SEEDS);
    expect(few.map(([name]) => name)).toEqual([]);
  });

  it('is not overturned by the next twenty seeds, which it does not use', () => {
    expect(chancy.filter(([, { chance }]) => isOverturned(chance!)).map(([name]) => name)).toEqual([]);
  });

  it('shows no such number without its seeds and its spread', () => {
    const find = (name: string) => {
      const [own, from = page] = name.split('/').reverse() as [string, string?];
      return registries[from]?.[own];
    };
    const [file] = globSync(`content/en/{lessons,pages}/${page}.mdx`);
    expect(keptBack(readFileSync(file!, 'utf8'), find)).toEqual([]);
  });
});

/** All of a store takes an hour or two to make again: EVERY_MEASUREMENT does it. One seed of some of its measurements stands for it. */
const everySeed = Boolean(process.env['EVERY_MEASUREMENT']);

describe.each(globSync('src/numbers/*/measurements.ts').map((file) => basename(file.replace(/measurements\.ts$/, ''))))(
  'what is stored of %s',
  { timeout: everySeed ? 7_200_000 : 300_000 },
  async (lesson) => {
    const { measurements } = (await import(`../src/numbers/${lesson}/measurements.ts`)) as { measurements: Record<string, Measurement<object>> }; // prettier-ignore
    const store = JSON.parse(readFileSync(`src/numbers/${lesson}/measured.json`, 'utf8')) as Store;
    const names = Object.keys(measurements);

    it('has every measurement, with the seeds of the page and the next twenty', () => {
      expect(Object.keys(store)).toEqual(names);
      for (const name of names)
        for (const values of Object.values(store[name]!))
          expect(values).toHaveLength(measurements[name]!.seeds + LEAST_SEEDS);
    });

    const sample = names.flatMap((name, index): [string, number][] => {
      const count = measurements[name]!.seeds + LEAST_SEEDS;
      if (everySeed) return Array.from({ length: count }, (_, seed) => [name, seed + 1]);
      return index % Math.ceil(names.length / 4) === 0 ? [[name, 1 + ((7 * index + 3) % count)]] : [];
    });

    it.each(sample)('is what %s gives with seed %i', (name, seed) => {
      const outcome = Object.entries(measurements[name]!.run(seed)).map(([key, value]) => [
        key,
        stored(value as number),
      ]);
      const kept = Object.entries(store[name]!).map(([key, values]) => [key, values[seed - 1]]);
      expect(Object.fromEntries(outcome)).toEqual(Object.fromEntries(kept));
    });
  },
);
