/** Rules of place: units that exist, agree with each other, and with how well the place is said to be known. */
import { area } from '@turf/area';
import { feature, featureCollection } from '@turf/helpers';
import { intersect } from '@turf/intersect';
import type { ClusterLine } from '../../src/data/clustersFile';
import { fold } from '../../src/domain/fold';
import type { AdminUnit, AdminUnits, Cluster } from '../../src/domain/types';
import type { CheckIssue, RegisterRule } from './registerIssue';

type Breach = readonly [rule: RegisterRule, field: string, message: string];
type Index = Readonly<Record<'districts' | 'communesOld' | 'communesNew', ReadonlyMap<string, AdminUnit>>>;

/** Of an old commune, how much must lie in one of the communes named after: less is drawing, not geography. */
const LEAST_SHARE = 0.25;

export function checkPlaces(rows: readonly ClusterLine[], units: AdminUnits): CheckIssue[] {
  const byId = (list: readonly AdminUnit[]) => new Map(list.map((unit) => [unit.id, unit]));
  const index: Index = {
    districts: byId(units.districts),
    communesOld: byId(units.communesOld),
    communesNew: byId(units.communesNew),
  };
  return rows.flatMap(({ cluster, line }) =>
    [...ofUnits(cluster, index), ...ofMerger(cluster, index), ...ofConfidence(cluster)].map(
      ([rule, field, message]) => ({
        rule,
        file: 'clusters.csv',
        row: line,
        field,
        message: `${cluster.code}: ${message}`,
      }),
    ),
  );
}

function ofUnits({ district, communesOld, communesNew }: Cluster, index: Index): Breach[] {
  const breaches: Breach[] = [];
  if (district !== null && !index.districts.has(district))
    breaches.push(['unit-known', 'district', `no district ${district}`]);
  for (const id of communesOld) {
    const unit = index.communesOld.get(id);
    if (unit === undefined) breaches.push(['unit-known', 'communes_old', `no old commune ${id}`]);
    else if (unit.district !== district)
      breaches.push([
        'unit-district',
        'communes_old',
        `${unit.name} (${id}) lay in ${unit.district}, not in ${district}`,
      ]);
  }
  for (const { code, name } of communesNew) {
    const unit = index.communesNew.get(code);
    if (unit === undefined) breaches.push(['unit-known', 'communes_new_codes', `no commune ${code}`]);
    // Both «Hòa» and «Hoà» are in use: folded, they are one name.
    else if (fold(unit.name) !== fold(name))
      breaches.push(['unit-name', 'communes_new_names', `${code} is ${unit.name}, not ${name}`]);
  }
  return breaches;
}

/** Every old commune went into one of the new ones named, and every new one named took in an old one named. */
function ofMerger({ communesOld, communesNew }: Cluster, index: Index): Breach[] {
  const before = communesOld.flatMap((id) => index.communesOld.get(id) ?? []);
  const after = communesNew.flatMap(({ code }) => index.communesNew.get(code) ?? []);
  const breaches: Breach[] = [];
  for (const old of before)
    if (!after.some((unit) => shareIn(old, unit) >= LEAST_SHARE))
      breaches.push([
        'unit-after',
        'communes_new_codes',
        `${old.name} (${old.id}) went into none of those named`,
      ]);
  for (const unit of after)
    if (!before.some((old) => shareIn(old, unit) >= LEAST_SHARE))
      breaches.push([
        'unit-after',
        'communes_new_codes',
        `${unit.name} (${unit.id}) took in none of the old ones named`,
      ]);
  return breaches;
}

const shares = new WeakMap<AdminUnit, WeakMap<AdminUnit, number>>();

/** The part of an old commune's area that lies in a new one. Remembered: many clusters share a commune. */
function shareIn(old: AdminUnit, unit: AdminUnit): number {
  const known = shares.get(old) ?? new WeakMap<AdminUnit, number>();
  shares.set(old, known);
  const found = known.get(unit);
  if (found !== undefined) return found;
  const common = intersect(featureCollection([feature(old.geometry), feature(unit.geometry)]));
  const share = common === null ? 0 : area(common) / area(feature(old.geometry));
  known.set(unit, share);
  return share;
}

function ofConfidence({ location, district, districtBasis, communesOld }: Cluster): Breach[] {
  const breaches: Breach[] = [];
  if ((district === null) !== (districtBasis === 'unknown'))
    breaches.push([
      'district-basis',
      'district_basis',
      `basis ${districtBasis}, district ${district ?? 'empty'}`,
    ]);
  const deserved = communesOld.length > 0 ? 'commune' : district === null ? 'unpublished' : 'district';
  if (location !== deserved)
    breaches.push(['location', 'location', `${location}, where the units given make it ${deserved}`]);
  return breaches;
}
