/** A static server on loopback that compresses as a real host does: Vite's preview does not, and a slow line would measure the wrong bytes. */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.geojson': 'application/geo+json',
  '.csv': 'text/csv; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};
const compress = promisify(gzip);

export interface Served {
  /** With trailing slash. */
  readonly address: string;
  readonly close: () => Promise<void>;
}

/** Serves `folder`; hashed assets may be cached for ever, the rest must be asked for again. */
export async function serveGzip(folder: string): Promise<Served> {
  const packed = new Map<string, Buffer>();
  const server = createServer(async (request, response) => {
    const path = normalize(new URL(request.url ?? '/', 'http://local').pathname);
    const name = path.endsWith('/') ? `${path}index.html` : path;
    const type = TYPES[extname(name)];
    try {
      const body = await readFile(join(folder, name));
      const squeeze = type !== undefined && extname(name) !== '.woff2';
      if (squeeze && !packed.has(name)) packed.set(name, await compress(body, { level: 9 }));
      response.writeHead(200, {
        'content-type': type ?? 'application/octet-stream',
        'cache-control': name.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
        ...(squeeze ? { 'content-encoding': 'gzip' } : {}),
      });
      response.end(packed.get(name) ?? body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const bound = server.address();
  if (bound === null || typeof bound === 'string') throw new Error('the server has no port');
  return {
    address: `http://127.0.0.1:${bound.port}/`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
