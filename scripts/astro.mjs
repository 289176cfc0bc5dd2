/**
 * Astro's own command line, without its telemetry, which no configuration file can switch off: `npm run dev`, `build`, `preview` and
 * `check` come through here.
 */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { needNode } from './node.mjs';

needNode();
process.env.ASTRO_TELEMETRY_DISABLED = '1';
await import(pathToFileURL(join(import.meta.dirname, '../node_modules/astro/bin/astro.mjs')).href);
