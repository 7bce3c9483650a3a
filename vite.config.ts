import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import react from '@vitejs/plugin-react';
import { build, type Plugin, runnerImport } from 'vite';
import { defineConfig } from 'vitest/config';

/** Decides in which order the first load arrives (see `src/app/page/loadOrder.ts`). */
function loadOrder(): Plugin {
  const file = fileURLToPath(new URL('./src/app/page/loadOrder.ts', import.meta.url));
  return {
    name: 'atlas-load-order',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: async (html, { bundle }) => {
        const { module } = await runnerImport<typeof import('./src/app/page/loadOrder')>(file);
        return module.orderLoading(html, (bundle ?? {}) as Parameters<typeof module.orderLoading>[1]);
      },
    },
  };
}

/** The texts that explain each parameter of the address are for whoever reads the table: the program needs none of them. */
function withoutDocs(): Plugin {
  return {
    name: 'atlas-without-docs',
    apply: 'build',
    transform: {
      filter: { id: /src[\\/]state[\\/]url\w+\.ts$/ },
      handler: (code) => code.replace(/\bdoc:\s*(['"`])(?:\\.|(?!\1).)*\1/g, "doc: ''"),
    },
  };
}

/** Writes the first paint into the page: head, bar and picture (see `src/app/page`). */
function firstPaint(): Plugin {
  const read = (name: string) => readFileSync(new URL(`./public/data/${name}`, import.meta.url), 'utf8');
  const hash = (script: string) => createHash('sha256').update(script).digest('base64');
  const page = fileURLToPath(new URL('./src/app/page/buildPage.ts', import.meta.url));
  return {
    name: 'atlas-first-paint',
    transformIndexHtml: {
      order: 'pre',
      handler: async (html, { server }) => {
        // Run by Vite itself: the page is made of the app's own modules, which this file cannot import by name.
        const { module } = await runnerImport<typeof import('./src/app/page/buildPage')>(page);
        return module.buildPage(html, read, server ? null : hash);
      },
    },
  };
}

/** Writes what a copy of the whole atlas in one file is made from (see `src/app/offline`). */
function offlineCopy(): Plugin {
  const file = fileURLToPath(new URL('./src/app/offline/copyPlan.ts', import.meta.url));
  const read = (name: string) => readFileSync(new URL(`./public/${name}`, import.meta.url), 'utf8');
  return {
    name: 'atlas-offline-copy',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      async handler(_, bundle) {
        const { module } = await runnerImport<typeof import('./src/app/offline/copyPlan')>(file);
        const page = bundle['index.html'];
        if (page?.type !== 'asset') throw new Error('the build has no page');
        const data = readdirSync(new URL('./public/data', import.meta.url)).map((name) => `data/${name}`);
        const plan = module.planCopy(
          String(page.source),
          bundle as Parameters<typeof module.planCopy>[1],
          Object.fromEntries([...data, 'icon.svg'].map((name) => [name, read(name)])),
          (text) => gzipSync(text).length,
        );
        this.emitFile({ type: 'asset', fileName: 'copy-plan.json', source: JSON.stringify(plan) });
      },
    },
  };
}

/** Makes what a page around a frame loads, each under a name for good (see `src/embed`): script, types, and an example. */
function hostFiles(): Plugin {
  const path = (name: string) => fileURLToPath(new URL(`./src/embed/${name}`, import.meta.url));
  return {
    name: 'atlas-host-files',
    apply: 'build',
    async generateBundle() {
      // A build of its own: one script with nothing exported and nothing beside it.
      const built = await build({
        configFile: false,
        logLevel: 'warn',
        build: {
          write: false,
          target: 'es2022',
          lib: { entry: path('host/main.ts'), formats: ['iife'], name: 'embed' },
        },
      });
      const [script] = [built].flat().flatMap((each) => ('output' in each ? each.output : []));
      if (script?.type !== 'chunk') throw new Error('embed.js was not built');
      this.emitFile({ type: 'asset', fileName: 'embed.js', source: script.code });
      for (const name of ['embed.d.ts', 'example-host.html'])
        this.emitFile({ type: 'asset', fileName: name, source: readFileSync(path(name), 'utf8') });
    },
  };
}

/** Writes what keeps the site for a visit without a network (see `src/app/kept`). */
function keptSite(): Plugin {
  const path = (name: string) => fileURLToPath(new URL(`./src/app/kept/${name}`, import.meta.url));
  const hash = (content: string | Uint8Array) =>
    createHash('sha256').update(content).digest('hex').slice(0, 16);
  return {
    name: 'atlas-kept-site',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      async handler(_, bundle) {
        const { module } = await runnerImport<typeof import('./src/app/kept/keptFiles')>(
          path('keptFiles.ts'),
        );
        const folder = new URL('./public/', import.meta.url);
        const beside = readdirSync(folder, { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile())
          .map((entry) => join(entry.parentPath, entry.name))
          .map(
            (file) =>
              [relative(fileURLToPath(folder), file).replaceAll('\\', '/'), readFileSync(file)] as const,
          );
        const built = Object.values(bundle).map(
          (file) => [file.fileName, file.type === 'chunk' ? file.code : file.source] as const,
        );
        const files = module.keptFiles(Object.fromEntries([...beside, ...built]), hash);
        const [worker] = [
          await build({
            configFile: false,
            logLevel: 'warn',
            define: { KEPT_FILES: JSON.stringify(files), 'process.env.NODE_ENV': '"production"' },
            build: {
              write: false,
              target: 'es2022',
              lib: { entry: path('serviceWorker.ts'), formats: ['iife'], name: 'atlas' },
            },
          }),
        ]
          .flat()
          .flatMap((each) => ('output' in each ? each.output : []));
        if (worker?.type !== 'chunk') throw new Error('service-worker.js was not built');
        this.emitFile({ type: 'asset', fileName: 'service-worker.js', source: worker.code });
        this.emitFile({ type: 'asset', fileName: 'manifest.webmanifest', source: module.webManifest() });
      },
    },
  };
}

/** For a machine busy with other things; no test is about time, and a hung one still ends. */
const PATIENCE = 60_000;

export default defineConfig({
  base: './',
  // Of the surroundings of a build the program sees these: ATLAS_EMBED_ORIGINS.
  envPrefix: 'ATLAS_',
  plugins: [react(), firstPaint(), loadOrder(), withoutDocs(), offlineCopy(), hostFiles(), keptSite()],
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1200,
    // Parts fetched on use name what they need themselves: lists of it would weigh 3 kB on the first load.
    modulePreload: { resolveDependencies: () => [] },
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            {
              name: 'react',
              test: /node_modules[\\/](react|react-dom|scheduler)[\\/]/,
              priority: 3,
            },
            // The program alone: what the atlas adds to it changes more often, and is then fetched anew by itself.
            {
              name: 'maplibre',
              test: /node_modules[\\/]maplibre-gl[\\/]dist[\\/]maplibre-gl\.mjs/,
              priority: 3,
            },
            // Each with all it imports at once: left to itself every module shared with a later part would be a file of
            // its own, a score of small ones, which compress badly.
            { name: 'start', test: /src[\\/]app[\\/]start\.ts$/, priority: 2 },
            // What map and panels share beside it: panels must not wait for the map.
            {
              name: 'hand',
              test: /src[\\/]state[\\/](hand|plan|transitions[\\/](measure|scenario))\.ts$|src[\\/]cartography[\\/]legend\.ts$/,
              priority: 1.5,
            },
            { name: 'liveMap', test: /src[\\/]map[\\/]liveMap\.ts$/, priority: 1 },
            { name: 'panels', test: /src[\\/]app[\\/]panels\.tsx$/, priority: 0 },
          ],
        },
      },
    },
  },
  worker: { format: 'es' },
  test: {
    // All cores: left to itself Vitest keeps one free, which on two halves the speed.
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          // Nothing is kept in modules but what may be: each file anew would be a third more to do.
          isolate: false,
          include: ['tests/unit/**/*.test.ts'],
          environment: 'node',
          testTimeout: PATIENCE,
        },
      },
      {
        extends: true,
        test: {
          name: 'data',
          include: ['tests/data/**/*.test.ts'],
          environment: 'node',
          testTimeout: PATIENCE,
        },
      },
      {
        extends: true,
        test: {
          name: 'dom',
          isolate: false,
          include: ['tests/dom/**/*.test.{ts,tsx}'],
          environment: 'jsdom',
          testTimeout: PATIENCE,
          setupFiles: ['tests/dom/setup.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          environment: 'node',
          globalSetup: ['tests/tools/globalSite.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          expect: { poll: { timeout: 10_000 } },
        },
      },
    ],
  },
});
