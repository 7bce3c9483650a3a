/** `admin.json` → province, districts, communes before and after 2025-07-01. */
import type { MultiLineString } from 'geojson';
import { boxOf } from '../domain/geometry';
import type { AdminUnit, AdminUnits, DataIssue, UnitKind } from '../domain/types';
import { issue, type Read } from './issues';
import { readTopology, type UnitFeature } from './topology';

const OBJECTS = ['province', 'districts', 'communes_old', 'communes_new'] as const;

/** @returns null where the file cannot be decoded, has no province, or a unit has no id or name */
export function readAdmin(text: string, file: string): Read<AdminUnits> {
  const read = readTopology(text, file, OBJECTS);
  if (read.value === null) return { value: null, issues: read.issues };
  const { province, districts, communes_old, communes_new } = read.value.areas;
  const issues: DataIssue[] = [];
  const units = (object: (typeof OBJECTS)[number], features: readonly UnitFeature[], kind: UnitKind) =>
    features.flatMap((feature, index) => {
      const unit = adminUnit(feature, kind);
      if (unit === null)
        issues.push(issue('error', 'topology', { file, field: `objects.${object}.${index}` }));
      return unit === null ? [] : [unit];
    });
  const [whole] = units('province', province.slice(0, 1), 'province');
  const value = {
    districts: units('districts', districts, 'district'),
    communesOld: units('communes_old', communes_old, 'communeOld'),
    communesNew: units('communes_new', communes_new, 'communeNew'),
  };
  if (whole === undefined && issues.length === 0)
    issues.push(issue('error', 'topology', { file, field: 'objects.province' }));
  return whole === undefined || issues.length > 0
    ? { value: null, issues }
    : { value: { province: whole, ...value, ...drawnEdges(read.value.edges) }, issues };
}

/** Whoever draws them works the edges out where a file lacks any of them. */
function drawnEdges({
  province,
  district,
  communeOld,
  communeNew,
}: Readonly<Record<string, MultiLineString>>) {
  return province && district && communeOld && communeNew
    ? { edges: { province, district, communeOld, communeNew } }
    : {};
}

function adminUnit({ id, properties, geometry }: UnitFeature, kind: UnitKind): AdminUnit | null {
  const { name, district, official_km2: officialKm2, alt_names: altNames } = properties;
  const unitId = kind === 'province' ? 'long-an' : id;
  if (unitId === '') return null;
  if (kind !== 'province' && (typeof name !== 'string' || name === '')) return null;
  return {
    kind,
    id: unitId,
    name: typeof name === 'string' ? name.normalize('NFC') : 'Long An',
    ...(isTexts(altNames) ? { altNames: altNames.map((other) => other.normalize('NFC')) } : {}),
    ...(typeof district === 'string' ? { district } : {}),
    ...(typeof officialKm2 === 'number' ? { officialKm2 } : {}),
    geometry,
    bbox: [...boxOf(geometry)],
  };
}

function isTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}
