/** The whole check: register, base figures and outlines, with a report of what was counted. Pure. */
import { readClusters } from '../../src/data/clustersFile';
import { type AdminUnits, PHASES } from '../../src/domain/types';
import { areaKm2 } from './baseAdmin';
import { BASE_FILES, type BaseTexts, checkBase, readUnits } from './baseCheck';
import { outlineBase, outlineRecord, type ReadGeodata } from './buildFiles';
import { checkOutlines, groundOf } from './geometryCheck';
import { readOutlineFile } from './outlineShape';
import { signedArea } from './plane';
import { checkRegister } from './registerCheck';
import { type CheckIssue, REGISTER_FILES, type RegisterTexts } from './registerIssue';
import { referenceId } from './registerTables';
import { publishedTotals } from './registerTotals';
import { parseTable } from './tables';

export interface CheckResult {
  readonly report: readonly string[];
  readonly issues: readonly CheckIssue[];
}

const ha = (value: number) => `${value.toFixed(2)} ha`;

function totalsReport(texts: RegisterTexts): string[] {
  const rows = readClusters(texts['clusters.csv'], 'clusters.csv').value ?? [];
  const published = publishedTotals(texts['series.csv'], referenceId(texts['version.json']));
  const lines = PHASES.map((phase) => {
    const clusters = rows.map(({ cluster }) => cluster).filter((cluster) => cluster.phase === phase);
    const sum = clusters.reduce((total, { gross }) => total + (gross.ha ?? 0), 0);
    const wanted = published?.[phase];
    const stated = wanted ? `published ${wanted.count}, ${ha(wanted.ha)}` : 'nothing published';
    return `  ${phase.padEnd(10)} ${clusters.length} clusters, ${ha(sum)} (${stated})`;
  });
  return [`register: ${rows.length} clusters`, ...lines];
}

function unitsReport(units: AdminUnits): string[] {
  const errors = units.districts.map(({ id, geometry, officialKm2 = Number.NaN }) => ({
    id,
    error: Math.abs(areaKm2(geometry) / officialKm2 - 1),
  }));
  const worst = errors.reduce((a, b) => (b.error > a.error ? b : a), { id: 'none', error: 0 });
  const { districts, communesOld, communesNew } = units;
  return [
    `base: ${districts.length} districts, ${communesOld.length} communes before, ${communesNew.length} after`,
    `  largest difference from an official district area: ${(worst.error * 100).toFixed(2)} % (${worst.id})`,
  ];
}

function outlinesReport(text: string, grossHa: ReadonlyMap<string, number>): string[] {
  const { outlines } = readOutlineFile(text);
  const errors = outlines.map(({ code, metres }) =>
    Math.abs(signedArea(metres) / 10_000 / (grossHa.get(code) ?? Number.NaN) - 1),
  );
  const by = (placed: string) => outlines.filter((outline) => outline.placed === placed).length;
  return [
    `outlines: ${outlines.length}; ${by('commune')} by commune, ${by('district')} by district, ${by('inset')} in the inset`,
    `  largest difference from the gross area: ${(Math.max(0, ...errors) * 100).toFixed(4)} %`,
  ];
}

/**
 * @param read gives a file of `geodata/` by its path there
 * @param outlines the text of the written `clusters.geojson`
 */
export function checkProject(read: ReadGeodata, outlines: string): CheckResult {
  const texts = Object.fromEntries(REGISTER_FILES.map((file) => [file, read(file)])) as RegisterTexts;
  const base = Object.fromEntries(BASE_FILES.map((file) => [file, read(`base/${file}`)])) as BaseTexts;
  const { units, issues } = readUnits(base['admin.json']);
  if (!units) return { report: [], issues };
  const found = [...checkRegister(texts, units), ...checkBase(base, units, read('licences.csv'))];
  const unreadable = found.some(({ rule }) => UNREADABLE.has(rule));
  if (unreadable) return { report: [...totalsReport(texts), ...unitsReport(units)], issues: found };
  const records = parseTable('clusters.csv', texts['clusters.csv']).rows.map(outlineRecord);
  const { rivers, neighbours } = outlineBase(read);
  return {
    report: [
      ...totalsReport(texts),
      ...unitsReport(units),
      ...outlinesReport(outlines, new Map(records.map(({ code, grossHa }) => [code, grossHa]))),
    ],
    issues: [...found, ...checkOutlines(outlines, records, groundOf(units, rivers), neighbours)],
  };
}

/** Breaches after which outlines cannot be judged. */
const UNREADABLE = new Set(['cells', 'quotes', 'not-allowed', 'column-missing', 'base-json']);
