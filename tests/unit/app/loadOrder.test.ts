import { describe, expect, it } from 'vitest';
import { type BuiltFile, orderLoading } from '../../../src/app/page/loadOrder';

const PAGE =
  '<head><script type="module" src="./assets/index.js"></script><link rel="stylesheet" crossorigin href="./assets/index.css"></head>';

function createBundle(css = 'a{}'): Record<string, BuiltFile> {
  return {
    'assets/index.css': { type: 'asset', fileName: 'assets/index.css', source: css },
    'assets/index.js': { type: 'chunk', fileName: 'assets/index.js', name: 'index', imports: [] },
    'assets/start.js': { type: 'chunk', fileName: 'assets/start.js', name: 'start', imports: [] },
    'assets/maplibre.js': { type: 'chunk', fileName: 'assets/maplibre.js', name: 'maplibre' },
    'assets/live.js': {
      type: 'chunk',
      fileName: 'assets/live.js',
      name: 'liveMap',
      imports: ['assets/maplibre.js', 'assets/index.js'],
    },
  };
}

describe('the order of the first load', () => {
  it('puts the style sheet into the page, its addresses relative to the page', () => {
    const css = 'a{src:url(./x.woff2)}b{src:url("./y.woff2")}';
    const page = orderLoading(PAGE, createBundle(css));
    expect(page).toContain('<style>a{src:url(./assets/x.woff2)}b{src:url("./assets/y.woff2")}</style>');
    expect(page).toContain('<link rel="stylesheet" href="./assets/index.css" disabled>');
  });

  it('asks for the map’s program with all it imports, but not for what the page asks for anyway', () => {
    const page = orderLoading(PAGE, createBundle());
    expect(page).toContain('<link rel="modulepreload" crossorigin href="./assets/live.js">');
    expect(page).toContain('<link rel="modulepreload" crossorigin href="./assets/maplibre.js">');
    expect(page.match(/index\.js/g)).toHaveLength(1);
  });

  it('leaves the line to the programs: the data come after them', () => {
    expect(orderLoading(PAGE, createBundle())).not.toContain('data/');
  });

  it('stops a build whose map cannot be found', () => {
    expect(() => orderLoading(PAGE, {})).toThrow('start');
  });
});
