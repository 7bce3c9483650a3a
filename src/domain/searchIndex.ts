/** What can be searched: clusters and administrative units of both times, as folded words. */
import MiniSearch from 'minisearch';
import { displayName } from './displayName';
import { fold } from './fold';
import type { Bilingual } from './records';
import type { AdminUnit, Dataset } from './types';
import { bareUnitName, type UnitType, unitType } from './unitType';

export type PlaceKind = 'cluster' | 'district' | 'communeOld' | 'communeNew';

/** One searchable place. All texts but `name`, `context` and `alsoCalled` are folded. */
export interface PlaceDoc {
  readonly key: number;
  readonly kind: PlaceKind;
  /** Cluster code or unit id. */
  readonly id: string;
  readonly name: Bilingual;
  /** The district that tells two places of one name apart; empty where there is none to tell. */
  readonly context: string;
  /** What the name of a unit says it is; null for clusters. */
  readonly unitType: UnitType | null;
  /** The name as written, and without its type ("huyện", "xã"); for a cluster also its code. */
  readonly names: readonly string[];
  readonly altNames: readonly string[];
  /** Alternative names as they are written, to be shown. */
  readonly alsoCalled: readonly string[];
  /** Names of the units a cluster lies in, before and after 2025-07-01. */
  readonly places: readonly string[];
}

export interface SearchIndex {
  readonly docs: readonly PlaceDoc[];
  readonly words: MiniSearch<{ readonly key: number; readonly words: string }>;
}

/** Builds the index: about 340 places in a few milliseconds. */
export function buildSearch(dataset: Dataset): SearchIndex {
  const docs = [...clusterDocs(dataset), ...unitDocs(dataset)].map((doc, key) => ({ ...doc, key }));
  const words = new MiniSearch<{ readonly key: number; readonly words: string }>({
    idField: 'key',
    fields: ['words'],
    tokenize: (text) => text.split(' '),
    processTerm: (term) => term,
  });
  words.addAll(
    docs.map(({ key, names, altNames, places }) => ({
      key,
      words: [...names, ...altNames, ...places].join(' '),
    })),
  );
  return { docs, words };
}

type Draft = Omit<PlaceDoc, 'key'>;

function clusterDocs({ clusters, units }: Dataset): Draft[] {
  const district = nameById(units.districts);
  const commune = new Map(units.communesOld.map((unit) => [unit.id, [unit.name, ...(unit.altNames ?? [])]]));
  return clusters.map((cluster) => {
    const context = cluster.district === null ? '' : (district.get(cluster.district) ?? '');
    const old = cluster.communesOld.flatMap((id) => commune.get(id) ?? []);
    const after = cluster.communesNew.map((unit) => unit.name);
    return {
      kind: 'cluster',
      id: cluster.code,
      name: { vi: displayName(cluster, 'vi'), en: displayName(cluster, 'en') },
      context,
      unitType: null,
      names: [fold(cluster.name), fold(cluster.code)],
      altNames: cluster.altNames.map(fold),
      alsoCalled: cluster.altNames,
      places: [...new Set([context, ...old, ...after].flatMap((name) => (name === '' ? [] : [fold(name)])))],
    };
  });
}

function unitDocs({ units }: Dataset): Draft[] {
  const district = nameById(units.districts);
  const groups = [
    ['district', units.districts],
    ['communeOld', units.communesOld],
    ['communeNew', units.communesNew],
  ] as const;
  return groups.flatMap(([kind, members]) =>
    members.map((unit) => ({
      kind,
      id: unit.id,
      name: { vi: unit.name, en: unit.name },
      context: unit.district === undefined ? '' : (district.get(unit.district) ?? ''),
      unitType: unitType(unit.name),
      names: [fold(unit.name), fold(bareUnitName(unit.name))],
      altNames: (unit.altNames ?? []).map(fold),
      alsoCalled: unit.altNames ?? [],
      places: [],
    })),
  );
}

function nameById(units: readonly AdminUnit[]): ReadonlyMap<string, string> {
  return new Map(units.map((unit) => [unit.id, unit.name]));
}
