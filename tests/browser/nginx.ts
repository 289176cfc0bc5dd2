import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** Where nginx is installed, if it is. */
export const nginx = ['nginx', '/usr/sbin/nginx', '/usr/local/sbin/nginx', '/opt/homebrew/bin/nginx'].find(
  (path) => spawnSync(path, ['-v']).status === 0,
);

/** The recipe that README.md gives to an owner of nginx, for this copy of the site. */
const recipe = (): string =>
  /```nginx\n([^]*?)```/
    .exec(readFileSync('README.md', 'utf8'))![1]!
    .replaceAll('/srv/slope/dist/', `${resolve('dist')}/`);

const freePort = () =>
  new Promise<number>((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => done(port));
    });
  });

/** Serve `dist` by nginx as README.md says. */
export async function serveByRecipe(): Promise<{ url: string; stop(): void }> {
  const folder = mkdtempSync(join(tmpdir(), 'slope-nginx-'));
  const port = await freePort();
  const types = ['/etc/nginx/mime.types', '/usr/local/etc/nginx/mime.types', '/opt/homebrew/etc/nginx/mime.types'];
  const places = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((kind) => `${kind}_temp_path ${folder}/${kind};`); // prettier-ignore
  writeFileSync(
    join(folder, 'nginx.conf'),
    `${process.getuid?.() === 0 ? 'user root;' : ''}
    pid ${folder}/pid; error_log ${folder}/error.log; worker_processes 1;
    events { }
    http {
      include ${types.find(existsSync)!}; access_log off; ${places.join(' ')}
      server { listen 127.0.0.1:${port}; ${recipe()} }
    }`,
  );
  const run = (...args: string[]) =>
    execFileSync(nginx!, ['-p', folder, '-e', `${folder}/error.log`, '-c', `${folder}/nginx.conf`, ...args], { stdio: 'pipe' }); // prettier-ignore
  // It goes into the background as soon as it listens.
  run();
  return {
    url: `http://127.0.0.1:${port}`,
    stop() {
      run('-s', 'stop');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
