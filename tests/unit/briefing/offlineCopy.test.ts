import { describe, expect, it } from 'vitest';
import { type CopiedFile, planCopy } from '../../../src/app/offline/copyPlan';
import type { Job } from '../../../src/briefing/job';
import { copyPage } from '../../../src/briefing/offline/copyPage';
import { type CopyOptions, copyWish } from '../../../src/briefing/offline/copyWish';
import { makeCopy } from '../../../src/briefing/offline/makeCopy';
import { movedModule, type PackedFile, packFiles } from '../../../src/briefing/offline/packFiles';
import { READY_SCENES } from '../../../src/state/readySet';
import { createAppStore } from '../../../src/state/store';
import { decodeScenes } from '../../../src/state/urlCodecs/scenes';

const HTML = `<html><head>
<meta http-equiv="Content-Security-Policy" content="default-src 'self'" />
<script>first()</script>
<link rel="icon" href="./icon.svg" />
<script type="module" crossorigin src="./assets/index-1.js"></script>
<style>a{src:url(./assets/f-1.woff2)}</style><link rel="stylesheet" href="./assets/index-1.css" disabled>
<link rel="modulepreload" crossorigin href="./assets/start-1.js">
<link rel="preload" as="fetch" crossorigin="anonymous" href="./data/a.csv">
</head><body><div id="ui"></div></body></html>`;

const chunk = (fileName: string, code: string, imports: string[], dynamicImports: string[]): CopiedFile => ({
  type: 'chunk',
  fileName,
  code,
  imports,
  dynamicImports,
});
const asset = (fileName: string): CopiedFile => ({ type: 'asset', fileName });

const BUNDLE = Object.fromEntries(
  [
    chunk('assets/index-1.js', 'import(`./start-1.js`)', [], ['assets/start-1.js']),
    chunk(
      'assets/start-1.js',
      'import"./base-1.js";new URL(`w-1.js`,import.meta.url)',
      ['assets/base-1.js'],
      [],
    ),
    chunk('assets/base-1.js', '["./late-1.css"]', [], ['assets/index-1.js']),
    chunk('assets/example-1.js', 'host()', [], []),
    asset('assets/w-1.js'),
    asset('assets/f-1.woff2'),
    asset('assets/index-1.css'),
    asset('assets/late-1.css'),
    asset('assets/example-1.css'),
    asset('index.html'),
  ].map((file) => [file.fileName, file]),
);

const weigh = (text: string) => text.length;
const plan = planCopy(HTML, BUNDLE, { 'data/a.csv': 'abc', 'icon.svg': '<svg/>' }, weigh);

const ABOUT = {
  page: 'https://atlas.example/',
  version: '2026.11',
  made: '2026-11-23',
  search: '?lang=en&q=</script><script>alert(1)</script>',
  scenes: [],
  linked: null,
  entry: 'index-1.js',
  tooOld: '$& is too old',
};

async function unpack(packed: string): Promise<Record<string, PackedFile>> {
  const bytes = Uint8Array.from(Buffer.from(packed, 'base64'));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return (await new Response(stream).json()) as Record<string, PackedFile>;
}

describe('the plan of an offline copy', () => {
  it('has the modules that the page ever asks for, and no other page’s', () => {
    expect(plan.entry).toBe('index-1.js');
    expect([...plan.modules].sort()).toEqual(['assets/base-1.js', 'assets/index-1.js', 'assets/start-1.js']);
  });

  it('has the files that modules and page name, once each', () => {
    expect([...plan.files].sort()).toEqual([
      'assets/f-1.woff2',
      'assets/late-1.css',
      'assets/w-1.js',
      'data/a.csv',
      'icon.svg',
    ]);
  });

  it('lets the page ask for nothing, and run no script but its own', () => {
    expect(plan.page).not.toMatch(/rel="(?:module)?preload"/);
    expect(plan.page).not.toContain("'self'");
    expect(plan.page).toContain("default-src 'none'");
    expect(plan.page.match(/<script nonce="atlas-nonce">/g)).toHaveLength(3);
  });

  it('cannot be made of a page with a script that a copy would not run', () => {
    expect(() => planCopy(HTML.replace('<script>', '<script src="./x.js">'), BUNDLE, {}, weigh)).toThrow(
      'scripts',
    );
    expect(() => planCopy('<html></html>', BUNDLE, {}, weigh)).toThrow('entry');
  });
});

describe('a module in an offline copy', () => {
  const names = new Set(['start-1.js', 'late-1.js']);

  it('names others without a place, however they were named', () => {
    const code =
      'import{a}from"./start-1.js";import("./late-1.js");import(`./late-1.js`);f("./else-1.js",\'./x.css\')';
    expect(movedModule(code, 'assets/a.js', names)).toBe(
      'import{a}from"atlas/start-1.js";import("atlas/late-1.js");import(`atlas/late-1.js`);f("./else-1.js",\'./x.css\')',
    );
  });

  it('takes itself to lie beside the page', () => {
    expect(movedModule('f(import.meta.url)', 'assets/a.js', names)).toBe(
      'f(new URL("assets/a.js",document.baseURI).href)',
    );
  });
});

describe('the page of an offline copy', () => {
  const page = copyPage(plan, {
    about: ABOUT,
    packed: 'cGFja2Vk',
    inPage: new Map([
      ['icon.svg', 'data:image/svg+xml;base64,aWNvbg=='],
      ['assets/f-1.woff2', 'data:font/woff2;base64,Zm9udA=='],
    ]),
    nonce: 'n-1',
  });
  const heldIn = (id: string) => new RegExp(`id="${id}">([^<]*)</script>`).exec(page)?.[1] ?? '';

  it('holds what it says of itself, whatever that says', () => {
    expect(JSON.parse(heldIn('atlas-copy'))).toEqual(ABOUT);
    expect(page).not.toContain('<script>alert');
    expect(heldIn('atlas-files')).toBe('cGFja2Vk');
  });

  it('has fonts and icon in it, and one word for its own scripts', () => {
    expect(page).toContain('url(data:font/woff2;base64,Zm9udA==)');
    expect(page).toContain('href="data:image/svg+xml;base64,aWNvbg=="');
    expect(page).not.toContain('atlas-nonce');
    expect(page).toContain("script-src 'nonce-n-1' blob:");
  });
});

it('packs files so that they come out as they went in', async () => {
  const files: Record<string, PackedFile> = {
    'data/a.csv': { is: 'other', text: 'mã;tên\nLA-001;Đức Hòa' },
    'assets/a.js': { is: 'module', text: 'x'.repeat(100_000) },
  };
  const packed = await packFiles(files);
  expect(packed.length).toBeLessThan(1000);
  expect(await unpack(packed)).toEqual(files);
});

describe('making an offline copy', () => {
  const SITE: Record<string, string> = {
    'copy-plan.json': JSON.stringify(plan),
    'assets/index-1.js': 'import(`./start-1.js`)',
    'assets/start-1.js': 'start()',
    'assets/base-1.js': 'base()',
    'assets/w-1.js': 'worker()',
    'assets/f-1.woff2': 'font',
    'assets/late-1.css': 'b{}',
    'icon.svg': '<svg/>',
    'other/a.csv': 'code',
  };
  const job = (step: Job['step']): Job => ({ signal: new AbortController().signal, step });

  async function made(site: Record<string, string>, step: Job['step'] = async () => {}): Promise<string> {
    const network = globalThis.fetch;
    globalThis.fetch = (async (url: string) =>
      site[url] === undefined ? new Response('', { status: 404 }) : new Response(site[url])) as typeof fetch;
    try {
      const { entry: _, ...about } = ABOUT;
      const { name, blob } = await makeCopy({ about, folder: 'other/', name: 'atlas.html' }, job(step));
      expect(name).toBe('atlas.html');
      return await blob.text();
    } finally {
      globalThis.fetch = network;
    }
  }

  it('brings the data of the folder in use, under the name they are asked for', async () => {
    const page = await made(SITE);
    const files = await unpack(/id="atlas-files">([^<]*)</.exec(page)?.[1] ?? '');
    expect(files['other/a.csv']).toEqual({ is: 'other', text: 'code' });
    expect(files['assets/index-1.js']).toEqual({ is: 'module', text: 'import(`atlas/start-1.js`)' });
    expect(files['assets/w-1.js']?.is).toBe('other');
    expect(files['assets/late-1.css']?.is).toBe('style');
    expect(files['assets/f-1.woff2']).toEqual({ is: 'bytes', text: btoa('font') });
  });

  it('tells how far it is', async () => {
    const told: number[] = [];
    await made(SITE, async (done, of) => {
      expect(of).toBe(8);
      told.push(done);
    });
    expect(told).toEqual([0, 6]);
  });

  it('does without a file that the data set lacks, and without none of the program', async () => {
    const { 'other/a.csv': _, ...noData } = SITE;
    expect(await made(noData)).toContain('atlas-files');
    const { 'assets/base-1.js': __, ...noBase } = SITE;
    await expect(made(noBase)).rejects.toThrow('assets/base-1.js');
  });
});

describe('what is wanted of an offline copy', () => {
  const state = createAppStore({
    view: { color: 'free', dialog: 'export', theme: 'dark' },
    briefing: { at: 3, linked: 'free.SQ' },
    camera: { at: { zoom: 9, lat: 10.8, lng: 106.4 } },
    madeWith: '2025.07',
  }).getState();
  const site = { page: ABOUT.page, made: ABOUT.made, version: ABOUT.version };
  const wish = (options: Partial<CopyOptions>) =>
    copyWish({ lang: 'en', scenes: READY_SCENES.slice(0, 2), presenting: false, ...options }, state, site);

  it('is what is shown now, in its language, without dialogs and scenes in the address', () => {
    const { about, folder, name } = wish({});
    expect(about.search).toBe('?lang=en&theme=dark&color=free&at=9/10.8/106.4');
    expect(about).toMatchObject({ ...site, scenes: READY_SCENES.slice(0, 2) });
    expect(decodeScenes(about.linked ?? '')).toEqual(about.scenes);
    expect(folder).toBe('data/');
    expect(name).toBe('long-an-cluster-atlas_2026-11-23.html');
    expect(wish({ lang: 'vi' }).name).toBe('ban-do-cum-cong-nghiep-long-an_2026-11-23.html');
  });

  it('or its first scene on the whole screen, which shows what it keeps', () => {
    expect(wish({ presenting: true }).about.search).toBe('?lang=en&theme=dark&scene=1&play=1');
  });
});
