import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.json': 'application/json',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml',
};

export interface Host {
  readonly url: string;
  stop(): Promise<void>;
}

/** Serves the built site in `dist` as a static host does: gzip, assets that never change, pages that are asked for anew. */
export async function serve(dist: string): Promise<Host> {
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url!, 'http://x').pathname);
    const name = path.endsWith('/') ? `${path}index.html` : path;
    const headers = {
      'content-type': types[extname(name)] ?? 'application/octet-stream',
      'cache-control': path.startsWith('/assets/')
        ? 'public, max-age=31536000, immutable'
        : 'public, max-age=0, must-revalidate',
    };
    const file = join(dist, name);
    const packed = await readFile(`${file}.gz`).catch(() => undefined);
    const body = packed ?? (await readFile(file).catch(() => undefined));
    if (!body || path.includes('..')) response.writeHead(404).end();
    else response.writeHead(200, { ...headers, ...(packed && { 'content-encoding': 'gzip' }) }).end(body);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    stop: () => new Promise((done) => (server.closeAllConnections(), server.close(() => done()))),
  };
}
