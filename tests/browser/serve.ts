import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';

const types: Record<string, string> = {
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

/** The headers that `_headers` gives to a path below the site's root: those of each block whose pattern fits, later ones last. */
function headersFor(blocks: string, path: string): Record<string, string> {
  const found: Record<string, string> = {};
  for (const [pattern, ...lines] of blocks.split(/\n\n+/).map((block) => block.trim().split(/\n\s*/))) {
    if (!`/${path}`.startsWith(pattern!.replace(/\*$/, ''))) continue;
    for (const line of lines) {
      const [, no, name, value = ''] = /^(! )?([^:]+):?\s*(.*)$/.exec(line)!;
      if (no) delete found[name!.toLowerCase()];
      else found[name!.toLowerCase()] = value;
    }
  }
  return found;
}

/** Serve the folder `dist` under `prefix` (like "/a/b/") as a host does that reads `_headers`; all else is 404. */
export async function serve(prefix = '/'): Promise<{ url: string; stop(): Promise<void> }> {
  const blocks = await readFile('dist/_headers', 'utf8');
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url!, 'http://x').pathname);
    const headers = headersFor(blocks, path.slice(prefix.length));
    try {
      if (!path.startsWith(prefix) || path.includes('..')) throw new Error('outside');
      const file = join('dist', path.slice(prefix.length), path.endsWith('/') ? 'index.html' : '');
      const body = await readFile(file);
      response
        .writeHead(200, { ...headers, 'content-type': types[extname(file)] ?? 'application/octet-stream' })
        .end(body);
    } catch {
      const body = await readFile('dist/404.html');
      response.writeHead(404, { ...headers, 'content-type': types['.html']! }).end(body);
    }
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}${prefix}`,
    stop: () => new Promise((done) => (server.closeAllConnections(), server.close(() => done()))),
  };
}
