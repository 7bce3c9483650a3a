/**
 * A pasted table of corners does not say for certain where it lies: which zone its metres are of, whether the datum
 * was shifted, which column is north. Every reading is tried, and judged by where it would put the cluster.
 */
import { placedOutline } from './clusterIndex';
import { type Comparison, compareColumns } from './cornerColumns';
import type { CornerText } from './cornerText';
import { centerOf } from './geometry';
import { fromGrid, fromVn2000Degrees, type LonLat, OWN_ZONE, ZONES, type Zone } from './grids';
import { unitAround } from './inside';
import { geodesicMetres, middleOf, type Offset, offsetBetween } from './measure';
import { findUnit } from './places';
import type { AdminUnit, Cluster, Dataset } from './types';

/**
 * `own`: metres as Long An measures. `zone`: metres of another zone. `swapped`: north and east the other way round.
 * `none`, `other`, `signs`: Long An's zone with another datum shift. `degrees`, `degreesVn2000`: the columns of degrees,
 * as WGS 84 or as VN-2000.
 */
export type ReadingKind =
  | 'own'
  | 'zone'
  | 'swapped'
  | 'none'
  | 'other'
  | 'signs'
  | 'degrees'
  | 'degreesVn2000';

/** How many of the corners lie inside something. */
export type Inside = 'all' | 'some' | 'none';

export interface Reading {
  /** Tells readings apart: the kind, and of a zone its width and meridian. */
  readonly id: string;
  readonly kind: ReadingKind;
  readonly zone: Zone | null;
  /** WGS 84, not closed. */
  readonly ring: readonly LonLat[];
  readonly province: Inside;
  /** In the communes, else the district, that the register gives the cluster; null without a cluster or a place. */
  readonly stated: Inside | null;
  /** Kilometres from the centre of its surface to that of the cluster's outline; null without one. */
  readonly outlineKm: number | null;
  /** The commune of today in which its middle lies; null outside the province. */
  readonly commune: AdminUnit | null;
  /** How far and which way its middle lies from that of the most likely reading. */
  readonly offset: Offset;
}

/**
 * Why the first reading is the most likely, or not certain. `onlyStated`, `onlyProvince`: no other zone or order lies
 * there. `meridian`: the text states it. `columns`, `columnsDiffer`: the degrees say the same, or not. `convention`:
 * others lie in the province too, but this is how Long An measures. `nowhere`: none lies in the province.
 */
export type Reason =
  | 'onlyStated'
  | 'onlyProvince'
  | 'meridian'
  | 'columns'
  | 'columnsDiffer'
  | 'convention'
  | 'nowhere';

/** All readings, the most likely first, then those that say something else of the place, then those close to it. */
export interface Judgement {
  readonly readings: readonly Reading[];
  readonly certainty: 'certain' | 'likely' | 'unclear';
  readonly reasons: readonly Reason[];
  /** Null unless the table has both metres and degrees. */
  readonly comparison: Comparison | null;
}

type Draft = Omit<Reading, 'offset'>;

/** @param cluster the one that the table is said to be of; null where that is not known */
export function judgeReadings(text: CornerText, dataset: Dataset, cluster: Cluster | null): Judgement | null {
  const drafts = candidates(text).map((candidate) => placed(candidate, dataset, cluster));
  const { meridian } = text.stated;
  const rated = drafts
    .filter(isAboutPlace)
    .map((draft) => ({ draft, score: scoreOf(draft) + (isStated(draft, meridian) ? 0.5 : 0) }))
    // Sorting is stable: of equals the one that custom puts first.
    .sort((a, b) => b.score - a.score);
  const [best] = rated;
  if (best === undefined) return null;
  const comparison = compareColumns(text);
  const middle = middleOf(best.draft.ring);
  const rivals = rated.filter(
    ({ draft, score }) => score >= best.score && geodesicMetres(middleOf(draft.ring), middle) > NEAR_METRES,
  );
  const reasons = reasonsOf(best.draft, rivals.length > 0, meridian, comparison);
  const first = best.draft;
  return {
    readings: [first, ...drafts.filter((draft) => draft !== first && isWorthTelling(draft, meridian))].map(
      (draft): Reading => ({ ...draft, offset: offsetBetween(middle, middleOf(draft.ring)) }),
    ),
    certainty: certaintyOf(best.score, rivals.length > 0 || reasons.includes('columnsDiffer')),
    reasons,
    comparison,
  };
}

/** Readings closer than this are one place with another datum, which no place can tell apart. */
const NEAR_METRES = 1_000;

type Candidate = Pick<Reading, 'id' | 'kind' | 'zone' | 'ring'>;

function candidates({ corners }: CornerText): Candidate[] {
  const found: Candidate[] = [];
  const add = (kind: ReadingKind, zone: Zone | null, ring: readonly LonLat[]) => {
    const id = kind === 'zone' ? `zone-${zone?.width}-${zone?.meridian}` : kind;
    if (ring.every(([lon, lat]) => Number.isFinite(lon) && Number.isFinite(lat))) {
      found.push({ id, kind, zone, ring });
    }
  };
  const grid = corners.flatMap((corner) => (corner.grid === null ? [] : [corner.grid]));
  const degrees = corners.flatMap((corner) => (corner.degrees === null ? [] : [corner.degrees]));
  if (grid.length === corners.length && grid.length > 0) {
    const read = (zone: Zone, shift: 'official' | 'none' | 'other' | 'signs') =>
      grid.map((position) => fromGrid(position, zone, shift));
    add('own', OWN_ZONE, read(OWN_ZONE, 'official'));
    for (const zone of ZONES.slice(1)) add('zone', zone, read(zone, 'official'));
    add(
      'swapped',
      OWN_ZONE,
      grid.map(({ northing, easting }) =>
        fromGrid({ northing: easting, easting: northing }, OWN_ZONE, 'official'),
      ),
    );
    for (const shift of ['none', 'other', 'signs'] as const) add(shift, OWN_ZONE, read(OWN_ZONE, shift));
  }
  if (degrees.length === corners.length && degrees.length > 0) {
    add('degrees', null, degrees);
    add('degreesVn2000', null, degrees.map(fromVn2000Degrees));
  }
  return found;
}

function isAboutPlace({ kind }: Draft): boolean {
  return kind === 'own' || kind === 'zone' || kind === 'swapped' || kind === 'degrees';
}

/** Of the many other zones only those that anyone could mean. */
function isWorthTelling({ kind, zone, province }: Draft, meridian: number | null): boolean {
  return kind !== 'zone' || province !== 'none' || zone?.meridian === meridian || zone?.meridian === 105.5;
}

function isStated({ kind, zone }: Draft, meridian: number | null): boolean {
  return (kind === 'own' || kind === 'zone') && meridian !== null && zone?.meridian === meridian;
}

function placed(candidate: Candidate, dataset: Dataset, cluster: Cluster | null): Draft {
  const { ring } = candidate;
  const middle = middleOf(ring);
  const outline = cluster === null ? null : placedOutline(cluster, dataset.outlines);
  const stated = cluster === null ? [] : statedUnits(cluster, dataset);
  return {
    ...candidate,
    province: inside(ring, [dataset.units.province]),
    stated: stated.length === 0 ? null : inside(ring, stated),
    outlineKm: outline === null ? null : geodesicMetres(centreOf(ring), centerOf(outline)) / 1000,
    commune: unitAround(dataset.units.communesNew, middle),
  };
}

/** The units that the register gives a cluster, of the closest kind it knows. */
export function statedUnits(cluster: Cluster, dataset: Dataset): readonly AdminUnit[] {
  const known = (kind: 'communeNew' | 'communeOld' | 'district', ids: readonly string[]) =>
    ids.flatMap((id) => findUnit(dataset, kind, id) ?? []);
  const after = known(
    'communeNew',
    cluster.communesNew.map(({ code }) => code),
  );
  if (after.length > 0) return after;
  const before = known('communeOld', cluster.communesOld);
  return before.length > 0 || cluster.district === null ? before : known('district', [cluster.district]);
}

function inside(ring: readonly LonLat[], units: readonly AdminUnit[]): Inside {
  const count = ring.filter((corner) => unitAround(units, corner) !== null).length;
  return count === 0 ? 'none' : count === ring.length ? 'all' : 'some';
}

/** The centre of the surface, as that of an outline is found. */
function centreOf(ring: readonly LonLat[]): LonLat {
  return centerOf({ type: 'Polygon', coordinates: [ring.map(([lon, lat]) => [lon, lat])] });
}

/** 4 and 3: all or some corners where the register has the cluster; 2 and 1: in the province; 0: nowhere. */
function scoreOf({ province, stated }: Draft): number {
  if (stated === 'all') return 4;
  if (stated === 'some') return 3;
  return province === 'all' ? 2 : province === 'some' ? 1 : 0;
}

function reasonsOf(
  first: Draft,
  hasRivals: boolean,
  meridian: number | null,
  comparison: Comparison | null,
): Reason[] {
  if (first.province === 'none') return ['nowhere'];
  const reasons: Reason[] = [];
  if (isStated(first, meridian)) reasons.push('meridian');
  if (!hasRivals)
    reasons.push(first.stated === 'all' || first.stated === 'some' ? 'onlyStated' : 'onlyProvince');
  if (hasRivals && first.kind === 'own') reasons.push('convention');
  if (comparison !== null && first.zone !== null) {
    const { meridian: own, width } = first.zone;
    const says = comparison.matches.some(
      ({ zone, shift }) => zone.meridian === own && zone.width === width && shift === 'official',
    );
    reasons.push(says ? 'columns' : 'columnsDiffer');
  }
  return reasons;
}

function certaintyOf(score: number, doubtful: boolean): Judgement['certainty'] {
  if (score < 1) return 'unclear';
  return doubtful ? 'likely' : 'certain';
}
