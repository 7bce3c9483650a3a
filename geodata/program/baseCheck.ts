/** Whether the base figures hold: units, rings, areas, grid, and where each file comes from. Pure. */
import type { MultiPolygon, Polygon } from 'geojson';
import type { Transform } from 'topojson-specification';
import { readAdmin } from '../../src/data/adminFile';
import { readContext } from '../../src/data/contextFile';
import { readCsv } from '../../src/data/csv';
import { SCHEMATIC_KINDS } from '../../src/domain/records';
import type { AdminUnit, AdminUnits } from '../../src/domain/types';
import { areaKm2 } from './baseAdmin';
import { MAX_AREA_ERROR } from './baseFiles';
import { asBreach, type CheckIssue } from './registerIssue';
import { geometryProblems, RING_PROBLEMS } from './rings';

export const BASE_RULES = [
  'base-units',
  'base-repeated',
  'base-ring',
  'base-area',
  'base-whole',
  'base-grid',
  'base-credit',
  'base-json',
  'base-text',
  'schematic',
  'river-own',
] as const;

/** The base files a folder must have; `npm run geodata` carries them into `public/data`. */
export const BASE_FILES = [
  'admin.json',
  'context.json',
  'rivers.geojson',
  'rivers_outside.geojson',
  'roads.geojson',
  'schematic.geojson',
] as const;
export type BaseFile = (typeof BASE_FILES)[number];
export type BaseTexts = Readonly<Record<BaseFile, string>>;

/** How many units there are, and were: 15 districts and 192 communes before 2025-07-01, 60 communes after. */
const COUNTS = { districts: 15, communesOld: 192, communesNew: 60 } as const;
/** Largest difference between a level's summed area and the province's, a fraction: slivers dropped. */
const MAX_GAP = 0.0005;

function breach(rule: (typeof BASE_RULES)[number], file: string, field: string, message: string): CheckIssue {
  return { rule, file: `base/${file}`, row: null, field, message };
}

function checkLevels(units: AdminUnits): CheckIssue[] {
  const whole = areaKm2(units.province.geometry);
  return (['districts', 'communesOld', 'communesNew'] as const).flatMap((level) => {
    const list = units[level];
    const issues: CheckIssue[] = [];
    if (list.length !== COUNTS[level]) {
      issues.push(
        breach('base-units', 'admin.json', level, `has ${list.length} units, not ${COUNTS[level]}`),
      );
    }
    const repeated = list.filter(({ id }, i) => list.findIndex((unit) => unit.id === id) !== i);
    issues.push(...repeated.map(({ id }) => breach('base-repeated', 'admin.json', level, `has ${id} twice`)));
    const gap = list.reduce((sum, unit) => sum + areaKm2(unit.geometry), 0) / whole - 1;
    if (!(Math.abs(gap) <= MAX_GAP)) {
      const percent = (gap * 100).toFixed(3);
      issues.push(breach('base-whole', 'admin.json', level, `add up to the province and ${percent} %`));
    }
    return issues;
  });
}

function checkDistrictArea({ id, geometry, officialKm2 }: AdminUnit): CheckIssue[] {
  const error = areaKm2(geometry) / (officialKm2 ?? Number.NaN) - 1;
  if (Math.abs(error) <= MAX_AREA_ERROR) return [];
  const message = `${id} differs by ${(error * 100).toFixed(2)} % from its official area`;
  return [breach('base-area', 'admin.json', 'official_km2', message)];
}

function checkRings(
  file: BaseFile,
  shapes: readonly { id: string; geometry: Polygon | MultiPolygon }[],
): CheckIssue[] {
  return shapes.flatMap(({ id, geometry }) =>
    geometryProblems(geometry).map((p) => breach('base-ring', file, id, `a ring ${RING_PROBLEMS[p]}`)),
  );
}

function numbersOf(value: unknown): number[] {
  return typeof value === 'number' ? [value] : Array.isArray(value) ? value.flatMap(numbersOf) : [];
}

/** What a base file is, as far as its own checks look into it. */
interface Parsed {
  readonly type?: string;
  readonly source?: unknown;
  readonly licence?: unknown;
  readonly transform?: Transform;
  readonly arcs?: unknown;
  readonly features?: readonly {
    geometry?: { coordinates?: unknown };
    properties?: Record<string, unknown>;
  }[];
}

/** Coordinates keep 4 decimals: in a topology by its transform and whole-number arcs. */
function checkGrid(file: BaseFile, parsed: Parsed): CheckIssue[] {
  const fine = (numbers: readonly number[], step: number) =>
    numbers.every((n) => Math.abs(n / step - Math.round(n / step)) < 1e-6);
  if (parsed.type === 'Topology') {
    const { scale, translate } = parsed.transform ?? { scale: [], translate: [] };
    const good =
      fine(numbersOf(parsed.arcs), 1) &&
      fine(translate, 1e-4) &&
      scale.length === 2 &&
      scale.every((s) => s === 1e-4);
    return good ? [] : [breach('base-grid', file, 'transform', 'is not on the grid of 4 decimals')];
  }
  return (parsed.features ?? []).flatMap(({ geometry }, i) =>
    fine(numbersOf(geometry?.coordinates), 1e-4)
      ? []
      : [breach('base-grid', file, `features.${i}`, 'has more than 4 decimals')],
  );
}

/** In which file of `public/data/` a base figure is found, where it has another name there. */
const PUBLISHED: Partial<Record<BaseFile, string>> = {
  'context.json': 'context.geojson',
  'rivers_outside.geojson': 'rivers.geojson',
};

/** Each file must carry source and licence, the same as `licences.csv` states. */
function checkCredit(file: BaseFile, { source, licence }: Parsed, licences: string): CheckIssue[] {
  const published = PUBLISHED[file] ?? file;
  const rows = readCsv(licences, 'licences.csv').value?.rows ?? [];
  const row = rows.find(({ cells }) => cells.get('file') === published);
  const same = row && row.cells.get('source') === source && row.cells.get('licence') === licence;
  return same
    ? []
    : [breach('base-credit', file, 'licence', 'source or licence is not what licences.csv states')];
}

/** What is drawn by hand must say so in both languages. */
function checkSchematic({ features = [] }: Parsed): CheckIssue[] {
  const texts = ['name_vi', 'name_en', 'basis_vi', 'basis_en'];
  return features.flatMap(({ properties = {} }, i) => {
    const empty = texts.filter((field) => !properties[field]);
    const kind = SCHEMATIC_KINDS.some((known) => known === properties.kind) ? [] : ['kind'];
    return [...empty, ...kind].map((field) =>
      breach('schematic', 'schematic.geojson', `features.${i}.${field}`, 'is empty or unknown'),
    );
  });
}

/** The province's own rivers are marked, and no other is: the map draws them by that mark. */
function checkOwn(file: BaseFile, { features = [] }: Parsed): CheckIssue[] {
  if (file !== 'rivers.geojson' && file !== 'rivers_outside.geojson') return [];
  const wanted = file === 'rivers.geojson' ? true : undefined;
  return features.flatMap(({ properties }, i) =>
    properties?.own === wanted
      ? []
      : [breach('river-own', file, `features.${i}.own`, `is ${properties?.own}, not ${wanted}`)],
  );
}

function checkFile(file: BaseFile, text: string, licences: string): CheckIssue[] {
  const nfc =
    text === text.normalize('NFC') ? [] : [breach('base-text', file, 'file', 'is not in Unicode form NFC')];
  try {
    const parsed = JSON.parse(text) as Parsed;
    const drawn = file === 'schematic.geojson' ? checkSchematic(parsed) : [];
    return [
      ...nfc,
      ...checkGrid(file, parsed),
      ...checkCredit(file, parsed, licences),
      ...checkOwn(file, parsed),
      ...drawn,
    ];
  } catch {
    return [breach('base-json', file, 'file', 'is not JSON')];
  }
}

/** The units of the admin file, with what keeps it from being read. */
export function readUnits(text: string): { units: AdminUnits | null; issues: CheckIssue[] } {
  const { value, issues } = readAdmin(text, 'base/admin.json');
  return { units: value, issues: issues.map(asBreach) };
}

/** @returns breaches; none where the base figures hold */
export function checkBase(texts: BaseTexts, units: AdminUnits, licences: string): CheckIssue[] {
  const context = readContext(texts['context.json'], 'base/context.json');
  const around = Object.values(context.value ?? {}).flat();
  return [
    ...BASE_FILES.flatMap((file) => checkFile(file, texts[file], licences)),
    ...checkLevels(units),
    ...units.districts.flatMap(checkDistrictArea),
    ...checkRings('admin.json', [
      units.province,
      ...units.districts,
      ...units.communesOld,
      ...units.communesNew,
    ]),
    ...context.issues.map(asBreach),
    ...checkRings('context.json', around),
  ];
}
