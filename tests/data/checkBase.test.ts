/** The check of the base figures: they keep every rule, and each rule catches its own broken copy. */
import { describe, expect, it } from 'vitest';
import {
  BASE_RULES,
  type BaseFile,
  type BaseTexts,
  checkBase,
  readUnits,
} from '../../geodata/program/baseCheck';
import { BASE, type BaseJson, brokenBase, read, tieBow, UNITS } from './checkFixtures';

const LICENCES = read('licences.csv');
const geometries = ({ objects }: BaseJson, name: string) => objects[name]?.geometries ?? [];

const CASES: readonly [string, BaseFile, () => BaseTexts][] = [
  ['base-json', 'roads.geojson', () => ({ ...BASE, 'roads.geojson': BASE['roads.geojson'].slice(0, -5) })],
  [
    'base-text',
    'roads.geojson',
    () => ({ ...BASE, 'roads.geojson': BASE['roads.geojson'].normalize('NFD') }),
  ],
  [
    'base-credit',
    'rivers.geojson',
    () => brokenBase('rivers.geojson', (json) => Object.assign(json, { licence: '' })),
  ],
  [
    'base-grid',
    'admin.json',
    () => brokenBase('admin.json', (json) => Object.assign(json.transform, { scale: [1e-5, 1e-4] })),
  ],
  [
    'base-grid',
    'roads.geojson',
    () =>
      brokenBase('roads.geojson', ({ features }) =>
        features[1]?.geometry.coordinates.push([106.12345, 10.5]),
      ),
  ],
  ['base-units', 'admin.json', () => brokenBase('admin.json', (json) => geometries(json, 'districts').pop())],
  [
    'base-whole',
    'admin.json',
    () => brokenBase('admin.json', (json) => geometries(json, 'communes_new').pop()),
  ],
  [
    'base-repeated',
    'admin.json',
    () =>
      brokenBase('admin.json', (json) =>
        Object.assign(geometries(json, 'communes_old')[0] ?? {}, { id: '8010109' }),
      ),
  ],
  [
    'base-area',
    'admin.json',
    () =>
      brokenBase('admin.json', (json) =>
        Object.assign(geometries(json, 'districts')[0]?.properties ?? {}, { official_km2: 90 }),
      ),
  ],
  ['base-ring', 'admin.json', () => brokenBase('admin.json', tieBow)],
  ['base-ring', 'context.json', () => brokenBase('context.json', tieBow)],
  [
    'river-own',
    'rivers.geojson',
    () => brokenBase('rivers.geojson', ({ features }) => delete features[0]?.properties.own),
  ],
  [
    'river-own',
    'rivers_outside.geojson',
    () =>
      brokenBase('rivers_outside.geojson', ({ features }) =>
        Object.assign(features[0]?.properties ?? {}, { own: true }),
      ),
  ],
  [
    'schematic',
    'schematic.geojson',
    () =>
      brokenBase('schematic.geojson', ({ features }) =>
        Object.assign(features[0]?.properties ?? {}, { basis_en: '' }),
      ),
  ],
];

describe('the base figures', () => {
  it('keep every rule', () => {
    expect(checkBase(BASE, UNITS, LICENCES)).toEqual([]);
  });

  it.each(CASES)('broken copy: %s in %s', (rule, file, make) => {
    const texts = make();
    const found = checkBase(texts, readUnits(texts['admin.json']).units ?? UNITS, LICENCES);
    expect(found).toContainEqual(
      expect.objectContaining({ rule, file: `base/${file}`, field: expect.stringMatching(/\S/) }),
    );
  });

  it('have a broken copy for every rule', () => {
    const tried = new Set(CASES.map(([rule]) => rule));
    expect(BASE_RULES.filter((rule) => !tried.has(rule))).toEqual([]);
  });
});
