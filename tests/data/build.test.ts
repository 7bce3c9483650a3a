/** `public/data` is what the program makes of `geodata/`, byte for byte, from nothing else, and small. */
import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { FeatureCollection, LineString, MultiLineString } from 'geojson';
import { describe, expect, it } from 'vitest';
import { adminFile, buildFiles } from '../../geodata/program/buildFiles';
import { makeSourcesFile } from '../../geodata/program/sourcesFile';
import { parseTable, writeTable } from '../../geodata/program/tables';
import { readAdmin } from '../../src/data/adminFile';
import { unitAround } from '../../src/domain/inside';
import type { NearTarget, SchematicObject } from '../../src/domain/records';

const GEODATA = new URL('../../geodata/', import.meta.url);
const PUBLIC = new URL('../../public/data/', import.meta.url);

/** Every file of `geodata/` the build asked for. */
const asked: string[] = [];
const read = (name: string) => {
  asked.push(name);
  return readFileSync(new URL(name, GEODATA), 'utf8');
};
const files = buildFiles(read);

describe('the build of public/data', () => {
  it('gives the committed bytes', () => {
    const committed = readdirSync(PUBLIC).sort();
    expect([...files.keys()].sort()).toEqual(committed);
    for (const name of committed) {
      const written = readFileSync(new URL(name, PUBLIC), 'utf8');
      expect(files.get(name) === written, `${name} differs from what the program writes`).toBe(true);
    }
  });

  it('reads nothing outside geodata', () => {
    expect(asked.length).toBeGreaterThan(0);
    for (const name of asked) expect(new URL(name, GEODATA).href.startsWith(GEODATA.href)).toBe(true);
  });

  it('writes a table the same whatever its line ends, spaces and Unicode form', () => {
    const text = read('clusters.csv');
    const foreign = text
      .normalize('NFD')
      .replaceAll('\n', '\r\n')
      .replaceAll('Xã Long Cang', ' Xã Long Cang ');
    expect(foreign).not.toBe(text);
    expect(writeTable(parseTable('clusters.csv', foreign))).toBe(files.get('clusters.csv'));
  });

  it('refuses a row with a field too many', () => {
    expect(() => parseTable('a.csv', 'x,y\n1,2,3\n')).toThrow(/a\.csv, row 1/);
  });

  it('keeps all files together under 120 kB gzip, and above 30: smaller means something is missing', () => {
    const total = [...files.values()].reduce((sum, text) => sum + gzipSync(text).length, 0);
    expect(total).toBeLessThanOrEqual(120_000);
    expect(total).toBeGreaterThan(30_000);
  });

  it('refuses another name for a commune that is not there', () => {
    const renamed = (name: string) =>
      name === 'commune_aliases.csv' ? 'id,name,since\n1,Xã Tân Bình,2020\n' : read(name);
    expect(() => adminFile(renamed)).toThrow(/no old commune 1/);
  });

  it('is dated by the reference source, whatever else is younger', () => {
    const about = JSON.parse(files.get('sources.json') ?? '') as {
      asOf: string;
      reference: string;
      sources: { id: string; date: string }[];
    };
    const dates = new Map(about.sources.map(({ id, date }) => [id, date]));
    expect(about).toMatchObject({ asOf: '2025', reference: 'S1' });
    expect(about.asOf).toBe(dates.get(about.reference));
    expect([...dates.values()].sort().at(-1)).toBe('2026-06-15');
    const unknown = (name: string) =>
      name === 'version.json' ? '{ "version": "1", "reference": "S99" }' : read(name);
    expect(() => makeSourcesFile(unknown)).toThrow(/S99/);
  });

  it('tells of each layer where it comes from and under which licence', () => {
    const { licences } = JSON.parse(files.get('sources.json') ?? '') as {
      licences: { file: string; source: string; licence: string }[];
    };
    for (const [name, text] of files) {
      if (name === 'sources.json') continue;
      const row = licences.find(({ file }) => file === name);
      expect(row, name).toBeDefined();
      if (name.endsWith('.csv')) continue;
      const { source, licence } = JSON.parse(text) as { source: string; licence: string };
      expect({ source, licence }, name).toEqual({ source: row?.source, licence: row?.licence });
    }
  });

  it('measures to what the layers draw, and stops at a target that nobody draws', () => {
    const { targets } = JSON.parse(files.get('distances.json') ?? '') as { targets: NearTarget[] };
    expect(targets.find(({ id }) => id === 'long-an-port')).toMatchObject({
      name: { en: 'Long An International Port' },
      schematic: true,
      sources: ['schematic'],
    });
    const planned = targets.filter((target) => target.planned);
    expect(planned.map(({ id }) => id)).toEqual(['ring-4']);
    // The name alone says so wherever it is written.
    for (const { name } of planned) expect(`${name.vi} ${name.en}`).toMatch(/ \(quy hoạch\) .* \(planned\)$/);
    for (const { schematic, basis } of targets) if (schematic) expect(basis?.vi).toMatch(/\d km/);
    const other = (from: string, to: string) => (name: string) =>
      name === 'near_targets.csv' ? read(name).replace(from, to) : read(name);
    expect(() => buildFiles(other('QL.50', 'QL.5'))).toThrow(/roads\.geojson has no «QL\.5»/);
    expect(() => buildFiles(other('ql50,road', 'port,road'))).toThrow(/near_targets\.csv, port/);
  });

  it('names the section of each road whose drawn course ends within the province, where the road goes on', () => {
    const { targets } = JSON.parse(files.get('distances.json') ?? '') as { targets: NearTarget[] };
    const keys = parseTable('near_targets.csv', read('near_targets.csv')).rows;
    const units = readAdmin(files.get('admin.json') ?? '', 'admin.json').value?.districts ?? [];
    const { features } = JSON.parse(read('base/roads.geojson')) as FeatureCollection<
      LineString | MultiLineString
    >;
    const endsWithin = (key: string) =>
      features
        .filter(({ properties }) => properties?.ref === key)
        .flatMap(({ geometry: { type, coordinates } }) =>
          type === 'LineString' ? [coordinates] : coordinates,
        )
        .flatMap((line) => [line[0], line.at(-1)])
        .some((end) => unitAround(units, [end?.[0] ?? 0, end?.[1] ?? 0]) !== null);
    const partial = keys.filter(({ layer, key = '' }) => layer === 'roads' && endsWithin(key));
    expect(partial.map(({ id }) => id)).toEqual(['ql50', 'ql62', 'n2', 'dt826']);
    const roads = targets.filter(({ sources }) => sources.includes('roads'));
    for (const { id, name } of roads) {
      const told = partial.some((row) => row.id === id);
      expect(/ \(đoạn .+ – .+\)$/.test(name.vi), name.vi).toBe(told);
      expect(/ \(.+ – .+ section\)$/.test(name.en), name.en).toBe(told);
    }
  });

  it('lists what is drawn by hand, with its basis in both languages', () => {
    const { schematic } = JSON.parse(files.get('sources.json') ?? '') as { schematic: SchematicObject[] };
    const drawn = JSON.parse(files.get('schematic.geojson') ?? '') as {
      features: { properties: Record<string, string> }[];
    };
    expect(schematic).toEqual(
      drawn.features.map(({ properties: p }) => ({
        kind: p.kind,
        name: { vi: p.name_vi, en: p.name_en },
        basis: { vi: p.basis_vi, en: p.basis_en },
      })),
    );
    expect(schematic.map(({ name }) => name.en)).toContain('Long An International Port');
    for (const { basis } of schematic) expect([basis.vi, basis.en]).not.toContain('');
    const unknown = (name: string) => read(name).replace('"kind":"port"', '"kind":"harbour"');
    expect(() => makeSourcesFile(unknown)).toThrow(/harbour/);
  });

  it('holds no text that is not NFC', () => {
    for (const [name, text] of files) expect(text === text.normalize('NFC'), name).toBe(true);
  });
});
