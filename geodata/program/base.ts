/**
 * Makes the base figures in `geodata/base/` from a folder of reference figures:
 * `npm run geodata:base -- <folder>`. Prints what was kept and how far it strays; exits 1 beyond a limit.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { areaKm2, type DistrictRow, makeAdmin } from './baseAdmin';
import { makeContext } from './baseContext';
import { thinLayer } from './baseLines';

const BASE = join(import.meta.dirname, '..', 'base');
const TOLERANCE = 30;

const folder = process.argv[2];
if (!folder) throw new Error('give the folder of reference figures: npm run geodata:base -- <folder>');
const read = (name: string) => JSON.parse(readFileSync(join(folder, name), 'utf8'));

const districts = Papa.parse<Record<string, string>>(readFileSync(join(BASE, 'districts.csv'), 'utf8'), {
  header: true,
  skipEmptyLines: true,
}).data.map(
  (row): DistrictRow => ({ slug: row.slug ?? '', name: row.name ?? '', km2: Number(row.official_km2) }),
);

const admin = makeAdmin(
  {
    topology: read('longan_admin.topo.json'),
    oldCommunes: read('communes_old_lookup.json'),
    newCommunes: read('communes2025_full.geojson').features.map(
      (f: { properties: { code: string; name: string; area_official: number } }) => ({
        code: f.properties.code,
        name: f.properties.name,
        km2: f.properties.area_official,
      }),
    ),
  },
  districts,
  TOLERANCE,
);
for (const r of admin.reports) console.log(r);
for (const d of admin.layers.districts ?? []) {
  const km2 = areaKm2(d.geometry);
  const official = Number(d.properties?.official_km2);
  console.log(d.id, km2.toFixed(2), official, `${((km2 / official - 1) * 100).toFixed(2)} %`);
}
writeFileSync(join(BASE, 'admin.json'), `${JSON.stringify(admin.topology)}\n`);

const text = (value: unknown) => String(value ?? '').normalize('NFC');
const rivers = thinLayer(read('rivers_main.geojson').features, ({ name }) => ({ name: text(name) }), 30);
const roads = thinLayer(
  read('roads_main.geojson').features,
  (p) => ({ ref: text(p.ref), name: text(p.name), class: text(p.class) }),
  30,
);
console.log('rivers', rivers.report, 'roads', roads.report);
const collection = (credit: { source: string; licence: string }, features: unknown[]) =>
  `{"type":"FeatureCollection","source":${JSON.stringify(credit.source)},"licence":${JSON.stringify(credit.licence)},"features":[\n${features.map((f) => JSON.stringify(f)).join(',\n')}\n]}\n`;
writeFileSync(
  join(BASE, 'rivers.geojson'),
  collection(
    {
      source: 'vietnamese-provinces-database © Thang Le Quoc; GSHHG 2.3.7 © Paul Wessel, Walter H. F. Smith',
      licence: 'MIT; LGPL-3.0-or-later',
    },
    rivers.features,
  ),
);
writeFileSync(
  join(BASE, 'roads.geojson'),
  collection({ source: 'CTU-SematX, LegoCity opendata/giaothong', licence: 'CC-BY-SA-4.0' }, roads.features),
);

const province = admin.layers.province?.[0]?.geometry;
if (!province) throw new Error('no province');
const context = makeContext(read('context.topo.json'), province, 150);
console.log('context', context.vertices, context.kept);
writeFileSync(join(BASE, 'context.json'), `${JSON.stringify(context.topology)}\n`);
