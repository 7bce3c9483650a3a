/**
 * Makes the base figures in `geodata/base/` from a folder of reference figures:
 * `npm run geodata:base -- <folder>`. Prints what was kept and how far it strays; exits 1, writing nothing,
 * where a limit is broken.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DistrictRow } from './baseAdmin';
import { makeBaseFiles } from './baseFiles';
import { parseTable } from './tables';

const BASE = join(import.meta.dirname, '..', 'base');

function districtRows(): DistrictRow[] {
  const { rows } = parseTable('districts.csv', readFileSync(join(BASE, 'districts.csv'), 'utf8'));
  return rows.map((row) => ({ slug: row.slug ?? '', name: row.name ?? '', km2: Number(row.official_km2) }));
}

function run(folder: string): number {
  const read = (name: string) => JSON.parse(readFileSync(join(folder, name), 'utf8'));
  const { files, report, breaches } = makeBaseFiles(
    {
      admin: read('longan_admin.topo.json'),
      context: read('context.topo.json'),
      oldCommunes: read('communes_old_lookup.json'),
      newCommunes: read('communes2025_full.geojson'),
      rivers: read('rivers_main.geojson'),
      roads: read('roads_main.geojson'),
      gshhg: read('gshhg_riva.geojson'),
    },
    districtRows(),
  );
  for (const line of report) console.log(line);
  for (const line of breaches) console.error(`broken: ${line}`);
  if (breaches.length > 0) return 1;
  for (const [name, text] of files) writeFileSync(join(BASE, name), text);
  return 0;
}

const folder = process.argv[2];
if (folder) process.exitCode = run(folder);
else {
  console.error('give the folder of reference figures: npm run geodata:base -- <folder>');
  process.exitCode = 2;
}
