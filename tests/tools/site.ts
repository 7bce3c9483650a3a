/** Builds the atlas into a folder of its own and serves it on loopback, for the browser tests and benches. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, preview } from 'vite';

export interface Site {
  /** With trailing slash. */
  readonly address: string;
  readonly folder: string;
  readonly close: () => Promise<void>;
}

/** Builds into a fresh temporary folder: nothing an earlier run left behind can be tested by mistake. */
export async function buildAndServe(): Promise<Site> {
  const folder = mkdtempSync(join(tmpdir(), 'atlas-site-'));
  // Under a test runner this is «test», and Vite would build React's development version.
  const environment = process.env.NODE_ENV;
  process.env.NODE_ENV = 'production';
  await build({ logLevel: 'warn', build: { outDir: folder, emptyOutDir: true } });
  if (environment !== undefined) process.env.NODE_ENV = environment;
  const server = await preview({
    logLevel: 'warn',
    build: { outDir: folder },
    preview: { port: 0, host: '127.0.0.1', open: false },
  });
  const bound = server.httpServer.address();
  if (bound === null || typeof bound === 'string') throw new Error('the preview server has no port');
  return {
    address: `http://127.0.0.1:${bound.port}/`,
    folder,
    close: async () => {
      await server.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
