import { writeFileSync } from 'node:fs';
import { measure } from '../src/numbers/dead-relu/measure.ts';
import { seeds, settings, type SettingName } from '../src/numbers/dead-relu/settings.ts';

// Writes what the lesson on dead units states over many seeds; its test runs some of them again.
const rows = (Object.keys(settings) as SettingName[]).map((name) => {
  const runs = seeds.map((seed) => `    ${JSON.stringify(measure(name, seed))}`);
  return `  ${JSON.stringify(name)}: [\n${runs.join(',\n')}\n  ]`;
});
writeFileSync('src/numbers/dead-relu/measured.json', `{\n${rows.join(',\n')}\n}\n`);
