/** What a scenario makes of a cluster and of what hangs on it. Built of the register's row; what nobody tries stays as it is there. */
import type { Polygon } from 'geojson';
import { centerOf } from './geometry';
import { unitAround } from './inside';
import type { Flag, Near } from './records';
import type { PlannedCluster, Ring } from './scenario';
import type { AdminUnit, AdminUnits, Cluster, CommuneAfter, Phase, RegisterFigure } from './types';

/** What is tried of one cluster; what is left out stays as it is. Areas in ha, `fraction` of the leasable land. */
export interface Tried {
  readonly phase?: Phase;
  readonly gross?: number;
  readonly leasable?: number;
  readonly leased?: number;
  readonly fraction?: number;
  readonly ring?: Ring;
}

/** Doubts about what a person has put in place of the register's. */
const OF_PHASE: readonly Flag[] = ['phase-inferred', 'operating-not-reconfirmed'];
const OF_GROSS: readonly Flag[] = ['over-75-ha', 'area-disagrees'];

const UNKNOWN: RegisterFigure = { ha: null, basis: 'missing', sources: [] };

const figure = (ha: number): RegisterFigure => ({ ha, basis: 'derived', sources: [], tried: true });

/** A ring as an outline, closed. */
export function outlineOf(ring: Ring): Polygon {
  return { type: 'Polygon', coordinates: [[...ring, ...ring.slice(0, 1)].map(([lon, lat]) => [lon, lat])] };
}

/**
 * The cluster with what is tried. One that begins or ceases to operate loses what is said of its leased land, as the
 * register has none for clusters that do not operate; the assumption then stands in, where nothing else is tried.
 */
export function triedCluster(base: Cluster, tried: Tried, units: AdminUnits): Cluster {
  const phase = tried.phase ?? base.phase;
  const turned = (phase === 'operating') !== (base.phase === 'operating');
  const dropped = [...(phase === base.phase ? [] : OF_PHASE), ...(tried.gross === undefined ? [] : OF_GROSS)];
  return {
    ...base,
    phase,
    gross: tried.gross === undefined ? base.gross : figure(tried.gross),
    leasable: tried.leasable === undefined ? base.leasable : figure(tried.leasable),
    leased: leasedOf(tried, turned ? UNKNOWN : base.leased),
    flags: base.flags.filter((flag) => !dropped.includes(flag)),
    ...(tried.ring === undefined ? {} : placeOf(base, tried.ring, units)),
  };
}

function leasedOf({ leased, fraction }: Tried, otherwise: RegisterFigure): RegisterFigure {
  if (leased !== undefined) return figure(leased);
  return fraction === undefined ? otherwise : { ...UNKNOWN, basis: 'derived', ofLeasable: fraction };
}

/** Where an outline lies that a person drew: in the units around its middle, unless it already belongs to them. */
function placeOf(base: Cluster, ring: Ring, units: AdminUnits): Partial<Cluster> {
  const middle = centerOf(outlineOf(ring));
  const district = unitAround(units.districts, middle)?.id ?? base.district;
  const old = unitAround(units.communesOld, middle);
  const after = unitAround(units.communesNew, middle);
  return {
    district,
    districtBasis: district === base.district ? base.districtBasis : 'tried',
    communesOld: old === null || base.communesOld.includes(old.id) ? base.communesOld : [old.id],
    communesNew:
      after === null || base.communesNew.some(({ code }) => code === after.id)
        ? base.communesNew
        : [communeAfter(after)],
    location: 'commune',
  };
}

function communeAfter({ id, name }: AdminUnit): CommuneAfter {
  return { code: id, name };
}

/** The row of a cluster that no register has, before its outline is drawn. */
export function plannedCluster(planned: PlannedCluster, { communesNew }: AdminUnits): Cluster {
  const { code, name, phase, grossHa, district } = planned;
  const communes = communesNew.filter(({ id }) => planned.communesNew.includes(id));
  return {
    code,
    name,
    altNames: [],
    identified: true,
    phase,
    district,
    districtBasis: district === null ? 'unknown' : 'tried',
    communesOld: [],
    communesNew: communes.map(communeAfter),
    gross: figure(grossHa),
    leasable: UNKNOWN,
    leased: UNKNOWN,
    developer: null,
    decision: null,
    year: null,
    sectors: null,
    infrastructure: null,
    sectorIds: [],
    wastewater: null,
    boundary: 'indicative',
    location: communes.length > 0 ? 'commune' : district === null ? 'unpublished' : 'district',
    asOf: null,
    sources: [],
    flags: [],
    notes: null,
  };
}

/** Distances were measured from the outlines as they are published: of one drawn anew nobody knows them. */
export function withoutDistances(near: Near, codes: ReadonlySet<string>): Near {
  const keep = <V>(record: Readonly<Record<string, V>>) =>
    Object.fromEntries(Object.entries(record).filter(([code]) => !codes.has(code)));
  return { ...near, km: keep(near.km), ...(near.ways === undefined ? {} : { ways: keep(near.ways) }) };
}
