/** What can be searched: clusters and administrative units of both times, as folded words. */
import { displayName } from './displayName';
import { fold } from './fold';
import type { Box } from './geometry';
import type { Bilingual } from './records';
import type { AdminUnit, Dataset } from './types';
import { bareUnitName, type UnitType, unitType } from './unitType';
import { indexWords, type WordIndex } from './wordIndex';

export type PlaceKind = 'cluster' | 'district' | 'communeOld' | 'communeNew';

/** What the map draws besides clusters and units. */
export type DrawnKind = 'river' | 'road' | 'port' | 'airport' | 'border';

/** A place by kind and id. The data set knows where clusters and units are; of what is only drawn, the box is here. */
export type Spot =
  | { readonly kind: PlaceKind; readonly id: string; readonly box: null }
  | { readonly kind: DrawnKind; readonly id: string; readonly box: Box };

/** A river, road, port, airport or border gate by name. */
export interface DrawnPlace {
  readonly kind: DrawnKind;
  readonly id: string;
  readonly name: Bilingual;
  /** Other names it goes by, such as the number of a road. */
  readonly altNames: readonly string[];
  /** Around all of it. */
  readonly box: Box;
}

/** One searchable place. All texts but `name`, `context` and `alsoCalled` are folded. */
export type PlaceDoc = Spot & {
  readonly key: number;
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
};

export interface SearchIndex {
  readonly docs: readonly PlaceDoc[];
  /** Over `docs`, by their keys. */
  readonly words: WordIndex;
}

/** Builds the index: about 340 places in a few milliseconds, and what is drawn besides where it is known. */
export function buildSearch(dataset: Dataset, drawn: readonly DrawnPlace[] = []): SearchIndex {
  const drafts = [...clusterDocs(dataset), ...unitDocs(dataset), ...drawn.map(drawnDoc)];
  const docs = drafts.map((doc, key) => ({ ...doc, key }));
  const words = indexWords(
    docs.map(({ names, altNames, places, context }) =>
      // The district of a commune stands for nothing by itself, but «Phường 3, TP. Tân An» is found by it.
      [...names, ...altNames, ...places, fold(context)].join(' '),
    ),
  );
  return { docs, words };
}

type Draft = PlaceDoc extends infer D ? (D extends PlaceDoc ? Omit<D, 'key'> : never) : never;

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
      box: null,
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
      box: null,
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

/** What a drawn place is, before its name: «sông Vàm Cỏ» is found as «vàm cỏ». */
const DRAWN_TYPE = /^(?:song|cang(?: quoc te)?|san bay|cua khau(?: quoc te)?|quoc lo|cao toc|dai lo) /;

function drawnDoc({ kind, id, name, altNames, box }: DrawnPlace): Draft {
  const [vi, en] = [fold(name.vi), fold(name.en)];
  return {
    kind,
    id,
    box,
    name,
    context: '',
    unitType: null,
    names: [...new Set([vi, vi.replace(DRAWN_TYPE, ''), en])],
    altNames: altNames.map(fold),
    alsoCalled: altNames,
    places: [],
  };
}

/** Kind, id and box of a place, without the rest. */
export function spotOf(spot: Spot): Spot {
  return spot.box === null
    ? { kind: spot.kind, id: spot.id, box: null }
    : { kind: spot.kind, id: spot.id, box: spot.box };
}
