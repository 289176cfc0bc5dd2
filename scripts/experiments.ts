import { existsSync, globSync, writeFileSync } from 'node:fs';
import { columnsOf, type Measurement } from '../src/numbers/chance/store.ts';

// Writes what the lessons say of experiments that take too long for a build: `npm run experiments -- relu`, or of all lessons.
const asked = process.argv.slice(2);
const lessons = globSync('src/numbers/*/measurements.ts').map((file) => file.split(/[\\/]/).at(-2)!);

for (const lesson of asked.length ? asked : lessons) {
  const folder = `src/numbers/${lesson}`;
  if (!existsSync(`${folder}/measurements.ts`))
    throw new Error(`${lesson} measures nothing; these do: ${lessons.join(', ')}`);
  const { measurements } = (await import(`../${folder}/measurements.ts`)) as { measurements: Record<string, Measurement<object>> }; // prettier-ignore
  const entries = Object.entries(measurements).map(([name, measurement]) => {
    console.log(`${lesson}: ${name}`);
    const columns = Object.entries(columnsOf(measurement)).map(
      ([key, values]) => `    "${key}": ${JSON.stringify(values)}`,
    );
    return `  "${name}": {\n${columns.join(',\n')}\n  }`;
  });
  writeFileSync(`${folder}/measured.json`, `{\n${entries.join(',\n')}\n}\n`);
}
