import { spawn } from 'node:child_process';
import { createServer, type AddressInfo } from 'node:net';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };

/** A port that nobody listens at just now. */
const freePort = () =>
  new Promise<number>((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => done(port));
    });
  });

test('npm start builds the site and serves the build at the address that it prints', async () => {
  expect(scripts['start']).toBe('npm run build && npm run preview');
  expect(scripts['build']).toBe('node scripts/astro.mjs build');
  const [command, ...words] = scripts['preview']!.split(' ');
  const server = spawn(`node_modules/.bin/${command}`, [...words, '--port', String(await freePort())]);
  try {
    const address = await new Promise<string>((done, fail) => {
      let printed = '';
      server.stdout.on('data', (text) => {
        printed += String(text).replace(/\x1b\[\d+m/g, '');
        const [found] = /http:\/\/\S+/.exec(printed) ?? [];
        if (found) done(found);
      });
      server.on('exit', () => fail(new Error(`it ended: ${printed}`)));
    });
    for (const path of ['', 'lessons/gradient-chain/']) {
      const answer = await fetch(new URL(path, address));
      expect(answer.status).toBe(200);
      expect(await answer.text()).toBe(readFileSync(`dist/${path}index.html`, 'utf8'));
    }
    expect((await fetch(new URL('no/such/page/', address))).status).toBe(404);
  } finally {
    server.kill();
  }
});
