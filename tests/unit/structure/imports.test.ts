import { describe, expect, it } from 'vitest';
import { type ImportLine, importedPath, parseSource, readSources, type SourceFile } from './source';

/**
 * What each folder of `src` may import: folders, folders only for their types, packages (a star for all of a
 * scope or prefix), and packages only for their types. Imports run one way, siblings do not know each other.
 */
interface Rule {
  readonly folders: readonly string[];
  readonly types?: readonly string[];
  readonly packages: readonly string[];
  readonly packageTypes?: readonly string[];
}

const GEO_TYPES = ['geojson', 'topojson-specification'];

const RULES: Readonly<Record<string, Rule>> = {
  domain: {
    folders: [],
    packages: ['@turf/*', 'proj4', 'flatbush', 'geographiclib-geodesic'],
    packageTypes: GEO_TYPES,
  },
  i18n: { folders: [], types: ['domain'], packages: ['i18next'] },
  data: {
    folders: ['domain', 'i18n'],
    packages: ['papaparse', 'topojson-client', 'valibot'],
    packageTypes: GEO_TYPES,
  },
  cartography: {
    folders: ['domain', 'i18n'],
    packages: [],
    packageTypes: [...GEO_TYPES, 'maplibre-gl', '@maplibre/maplibre-gl-style-spec'],
  },
  state: { folders: ['domain', 'i18n'], packages: ['zustand', 'zustand/*'] },
  map: {
    folders: ['domain', 'data', 'cartography', 'state', 'i18n'],
    packages: [
      'maplibre-gl',
      'maplibre-gl/*',
      'terra-draw',
      'terra-draw-maplibre-gl-adapter',
      '@fontsource/*',
    ],
    packageTypes: [...GEO_TYPES, 'zustand', 'zustand/*'],
  },
  briefing: {
    folders: ['domain', 'data', 'cartography', 'state', 'i18n'],
    packages: [
      'papaparse',
      'write-excel-file/universal',
      'jszip',
      'pptxgenjs',
      'qrcode-generator',
      'valibot',
    ],
    packageTypes: GEO_TYPES,
  },
  embed: {
    folders: ['domain', 'state', 'i18n'],
    packages: ['valibot'],
    packageTypes: GEO_TYPES,
  },
  ui: {
    folders: ['domain', 'data', 'cartography', 'state', 'i18n', 'briefing', 'embed'],
    packages: [
      'react',
      'react/*',
      'react-dom',
      'react-dom/*',
      'zustand',
      'zustand/*',
      'downshift',
      'qrcode-generator',
      '@radix-ui/react-slider',
    ],
    packageTypes: GEO_TYPES,
  },
  app: {
    folders: ['domain', 'data', 'cartography', 'state', 'i18n', 'map', 'briefing', 'embed', 'ui'],
    packages: [
      'react',
      'react/*',
      'react-dom',
      'react-dom/*',
      'zustand',
      'zustand/*',
      '@fontsource/*',
      'workbox-*',
    ],
    packageTypes: GEO_TYPES,
  },
};

const matches = (name: string, patterns: readonly string[] = []) =>
  patterns.some((pattern) =>
    pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern,
  );

/** Why an import breaks the table; null where it does not. */
function breach(file: SourceFile, line: ImportLine): string | null {
  const folder = file.path.split('/')[1] ?? '';
  const rule = RULES[folder];
  if (rule === undefined) return `src/${folder} has no rule`;
  const target = importedPath(file.path, line.from);
  if (target === null) {
    if (matches(line.from, rule.packages)) return null;
    if (line.typeOnly && matches(line.from, rule.packageTypes)) return null;
    return `${folder} may not import ${line.from}${line.typeOnly ? '' : ' at run time'}`;
  }
  const [top, into = ''] = target.split('/');
  if (top !== 'src') return `leaves src for ${target}`;
  if (into === folder || rule.folders.includes(into)) return null;
  if (line.typeOnly && rule.types?.includes(into)) return null;
  return `${folder} may not import ${into}`;
}

const breaches = (files: readonly SourceFile[]) =>
  files.flatMap((file) =>
    file.imports.flatMap((line) => {
      const why = breach(file, line);
      return why === null ? [] : [`${file.path}: import «${line.from}»: ${why}`];
    }),
  );

const sources = readSources();

describe('imports', () => {
  it('run one way', () => {
    expect(breaches(sources)).toEqual([]);
  });

  it('have no file extension, except what is no TypeScript', () => {
    const named = sources.flatMap((file) =>
      file.imports.filter(({ from }) => /\.[jt]sx?$/.test(from)).map(({ from }) => `${file.path}: ${from}`),
    );
    expect(named).toEqual([]);
  });

  it('never mean a folder: there are no barrels', () => {
    const barrels = sources.filter(({ path }) => /\/index\.tsx?$/.test(path)).map(({ path }) => path);
    const reexports = sources.flatMap((file) =>
      file.nodes
        .filter(
          ({ type, source, exportKind }) =>
            exportKind !== 'type' &&
            (type === 'ExportAllDeclaration' || (type === 'ExportNamedDeclaration' && source)),
        )
        .map(() => file.path),
    );
    expect([...barrels, ...reexports]).toEqual([]);
  });

  it('take named things: there are no default exports', () => {
    const defaults = sources
      .filter(({ nodes }) => nodes.some(({ type }) => type === 'ExportDefaultDeclaration'))
      .map(({ path }) => path);
    expect(defaults).toEqual([]);
  });

  it('go in no circles that exist at run time', () => {
    expect(circles(sources)).toEqual([]);
  });
});

describe('the rules', () => {
  const broken = (path: string, text: string) => breaches([parseSource(path, text)]);

  it.each([
    ['src/domain/a.ts', "import { x } from '../state/store';"],
    ['src/domain/a.ts', "import type { X } from '../state/types';"],
    ['src/domain/a.ts', "import { area } from '@turf';"],
    ['src/domain/a.ts', "import { x } from 'react';"],
    ['src/data/a.ts', "import { x } from '../state/store';"],
    ['src/data/a.ts', "const x = await import('../map/mountMap');"],
    ['src/cartography/a.ts', "import { Map } from 'maplibre-gl';"],
    ['src/cartography/a.ts', "import { type Map, addProtocol } from 'maplibre-gl';"],
    ['src/state/a.ts', "import { union } from '@turf/union';"],
    ['src/map/deep/a.ts', "import { x } from '../../ui/shell/Shell';"],
    ['src/map/a.ts', "export type { X } from '../ui/a';"],
    ['src/ui/deep/a.tsx', "import '../../map/mountMap';"],
    ['src/ui/a.tsx', "import { Map } from 'maplibre-gl';"],
    ['src/ui/a.tsx', "import { x } from '../app/App';"],
    ['src/ui/a.tsx', "import { x } from '@/domain/types';"],
    ['src/app/a.ts', "import { x } from '../../geodata/program/build';"],
    ['src/other/a.ts', "import { x } from '../domain/types';"],
  ])('%s may not have %s', (path, text) => {
    expect(broken(path, text)).toHaveLength(1);
  });

  it.each([
    ['src/domain/a.ts', "import type { Polygon } from 'geojson'; import union from '@turf/union';"],
    ['src/cartography/a.ts', "import type { StyleSpecification } from 'maplibre-gl';"],
    ['src/cartography/a.ts', "import { type Map, type Style } from 'maplibre-gl';"],
    ['src/i18n/a.ts', "import type { Flag } from '../domain/types';"],
    ['src/map/a.ts', "import worker from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';"],
    ['src/ui/deep/a.tsx', "import { x } from '../base/x'; import './a.css';"],
    ['src/app/a.ts', "const x = () => import('../map/mountMap');"],
  ])('%s may have %s', (path, text) => {
    expect(broken(path, text)).toEqual([]);
  });

  it('find a circle', () => {
    const files = [
      parseSource('src/domain/a.ts', "import { b } from './b';"),
      parseSource('src/domain/b.ts', "import { c } from './c';"),
      parseSource('src/domain/c.ts', "import { a } from './a'; import type { x } from './d';"),
      parseSource('src/domain/d.ts', "import { c } from './c';"),
    ];
    expect(circles(files)).toEqual(['src/domain/a → src/domain/b → src/domain/c → src/domain/a']);
  });
});

/** Circles of imports that are there at run time, each once. */
function circles(files: readonly SourceFile[]): string[] {
  const graph = new Map(
    files.map((file) => [
      file.path.replace(/\.tsx?$/, ''),
      file.imports.flatMap((line) => (line.typeOnly ? [] : (importedPath(file.path, line.from) ?? []))),
    ]),
  );
  const done = new Set<string>();
  const found: string[] = [];
  const visit = (path: string, trail: readonly string[]): void => {
    const start = trail.indexOf(path);
    if (start >= 0) found.push([...trail.slice(start), path].join(' → '));
    if (start >= 0 || done.has(path)) return;
    for (const next of graph.get(path) ?? []) visit(next, [...trail, path]);
    done.add(path);
  };
  for (const path of graph.keys()) visit(path, []);
  return found;
}
