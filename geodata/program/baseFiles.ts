/** All base figures at once, with what was kept, how far it strays, and which limits are broken. */
import type { FeatureCollection, LineString, MultiLineString } from 'geojson';
import type { Topology } from 'topojson-specification';
import { areaKm2, type DistrictRow, makeAdmin } from './baseAdmin';
import { makeContext } from './baseContext';
import { type LineFeature, type LineReport, thinLayer } from './baseLines';
import { riversOutside } from './baseRivers';
import { geometryProblems, RING_PROBLEMS } from './rings';
import type { Layer } from './topology';

/** The reference figures, parsed; see `makeAdmin` for the administrative ones. */
export interface Reference {
  readonly admin: Topology;
  readonly context: Topology;
  readonly oldCommunes: readonly { readonly id: number; readonly name: string; readonly district: string }[];
  readonly newCommunes: FeatureCollection<null, { code: string; name: string; area_official: number }>;
  readonly rivers: FeatureCollection<LineString | MultiLineString>;
  readonly roads: FeatureCollection<LineString | MultiLineString>;
  /** Rivers of GSHHG. */
  readonly gshhg: FeatureCollection<LineString>;
}

export interface BaseFiles {
  /** Name in `geodata/base/` → text. */
  readonly files: ReadonlyMap<string, string>;
  readonly report: readonly string[];
  /** One line per broken limit; empty when all hold. */
  readonly breaches: readonly string[];
}

/**
 * How far a boundary or line may be thinned, m, before rounding adds up to 8 m. The reference is itself thinned, by
 * 25 m inside the province and 80 m around it.
 */
const THIN = { boundary: 30, line: 30, context: 80, outside: 80 } as const;
/** Largest distance of a boundary of the reference from the written one, m, inside the province and around it. */
export const MAX_DEVIATION = 100;
/** Largest difference of a district's area from the official one, a fraction. */
export const MAX_AREA_ERROR = 0.02;

const CREDIT = {
  rivers: {
    source: 'vietnamese-provinces-database © Thang Le Quoc; GSHHG 2.3.7 © Paul Wessel, Walter H. F. Smith',
    licence: 'MIT; LGPL-3.0-or-later',
  },
  roads: { source: 'CTU-SematX, LegoCity opendata/giaothong', licence: 'CC-BY-SA-4.0' },
} as const;

const text = (value: unknown) => String(value ?? '').normalize('NFC');
const percent = (fraction: number) => `${(fraction * 100).toFixed(2)} %`;

/** A collection as JSON, a feature per line. */
function collectionText(
  credit: { source: string; licence: string },
  features: readonly LineFeature[],
): string {
  const head = JSON.stringify({ type: 'FeatureCollection', ...credit }).slice(0, -1);
  return `${head},"features":[\n${features.map((f) => JSON.stringify(f)).join(',\n')}\n]}\n`;
}

function ringBreaches(layers: Readonly<Record<string, Layer>>): string[] {
  return Object.entries(layers).flatMap(([layer, features]) =>
    features.flatMap((f) =>
      geometryProblems(f.geometry).map((p) => `${layer} ${f.id}: a ring ${RING_PROBLEMS[p]}`),
    ),
  );
}

function areaLines(districts: Layer): { readonly report: string[]; readonly breaches: string[] } {
  const rows = districts.map((f) => {
    const official = Number(f.properties?.official_km2);
    const km2 = areaKm2(f.geometry);
    return { id: String(f.id), km2, official, error: km2 / official - 1 };
  });
  return {
    report: rows.map(
      (r) =>
        `  ${r.id.padEnd(12)} ${r.km2.toFixed(2)} km², official ${r.official.toFixed(2)}: ${percent(r.error)}`,
    ),
    breaches: rows
      .filter((r) => !(Math.abs(r.error) <= MAX_AREA_ERROR))
      .map((r) => `districts ${r.id}: area differs by ${percent(r.error)} from the official one`),
  };
}

/** One line per layer of boundaries that strays farther from the reference than it may. */
export function deviationBreaches(layers: readonly { layer: string; deviation: number }[]): string[] {
  return layers
    .filter(({ deviation }) => !(deviation <= MAX_DEVIATION))
    .map((r) => `${r.layer}: deviates by ${r.deviation.toFixed(1)} m, more than ${MAX_DEVIATION} m`);
}

/** Computes every base figure from the reference. Pure; the same input gives the same bytes. */
export function makeBaseFiles(ref: Reference, districts: readonly DistrictRow[]): BaseFiles {
  const newCommunes = ref.newCommunes.features.map(({ properties: p }) => ({
    code: p.code,
    name: p.name,
    km2: p.area_official,
  }));
  const admin = makeAdmin(
    { topology: ref.admin, oldCommunes: ref.oldCommunes, newCommunes },
    districts,
    THIN.boundary,
  );
  const province = admin.layers.province?.[0]?.geometry;
  if (!province) throw new Error('the reference has no province');
  const context = makeContext(ref.context, province, THIN.context);
  // `own`: the province's rivers, as far as they run in or along it; the map sets them off from those around.
  const rivers = thinLayer(ref.rivers.features, ({ name }) => ({ name: text(name), own: true }), THIN.line);
  const outside = thinLayer(riversOutside(ref.gshhg), ({ name }) => ({ name: text(name) }), THIN.outside);
  const roads = thinLayer(
    ref.roads.features,
    (p) => ({ ref: text(p.ref), name: text(p.name), class: text(p.class) }),
    THIN.line,
  );
  const areas = areaLines(admin.layers.districts ?? []);
  const line = (name: string, r: LineReport, what = '') =>
    `${name.padEnd(14)} ${r.kept} of ${r.vertices} vertices kept, largest deviation ${r.deviation.toFixed(1)} m${what}`;
  return {
    files: new Map([
      ['admin.json', `${JSON.stringify(admin.topology)}\n`],
      ['context.json', `${JSON.stringify(context.topology)}\n`],
      ['rivers.geojson', collectionText(CREDIT.rivers, rivers.features)],
      ['rivers_outside.geojson', collectionText(CREDIT.rivers, outside.features)],
      ['roads.geojson', collectionText(CREDIT.roads, roads.features)],
    ]),
    report: [
      ...admin.reports.map((r) => line(r.layer, r, `, ${r.units} units`)),
      line('context', context.report, ', its edge to the province is the province’s own'),
      line('rivers', rivers.report),
      line('rivers outside', outside.report),
      line('roads', roads.report),
      `no boundary may deviate by more than ${MAX_DEVIATION} m`,
      'districts, VN-2000 grid area:',
      ...areas.report,
    ],
    breaches: [
      ...deviationBreaches([...admin.reports, { layer: 'context', ...context.report }]),
      ...areas.breaches,
      ...ringBreaches(admin.layers),
      ...ringBreaches(context.layers),
    ],
  };
}
