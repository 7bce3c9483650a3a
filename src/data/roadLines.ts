/** `roads.geojson` and `schematic.geojson` → the roads with their courses, to lay a strip along one. */
import * as v from 'valibot';
import { fold, slug } from '../domain/fold';
import type { Bilingual, Near, NearTarget } from '../domain/records';
import type { LonLat } from '../domain/types';
import { type FetchFn, fetchText } from './fetchText';
import { readJson } from './json';

export interface Road {
  /** As distances name it: `n2`, `ql50`, `ring-3`. */
  readonly id: string;
  readonly name: Bilingual;
  /** Drawn by hand, because no open source has its course. */
  readonly schematic: boolean;
  /** What a schematic course rests on. */
  readonly basis: Bilingual | null;
  /** Pieces of its course, [lon, lat]; carriageways and gaps as the figures have them. */
  readonly lines: readonly (readonly LonLat[])[];
}

export interface Roads {
  readonly roads: readonly Road[];
  /** Files that did not come or cannot be read. */
  readonly lost: readonly string[];
}

const text = v.optional(v.string(), '');
const line = v.pipe(
  v.array(v.pipe(v.array(v.number()), v.minLength(2))),
  v.transform((positions) => positions.map(([lon = 0, lat = 0]): LonLat => [lon, lat])),
);
const collection = v.object({
  features: v.array(
    v.object({
      properties: v.object({
        ref: text,
        name: text,
        name_vi: text,
        name_en: text,
        basis_vi: text,
        basis_en: text,
      }),
      geometry: v.union([
        v.object({ type: v.literal('LineString'), coordinates: line }),
        v.object({ type: v.literal('MultiLineString'), coordinates: v.array(line) }),
        v.object({ type: v.literal('Point') }),
      ]),
    }),
  ),
});

type RoadFeature = v.InferOutput<typeof collection>['features'][number];

/**
 * Fetches the roads that have a number or are schematic. Never rejects.
 * @param folder with trailing slash
 * @param near the distances, whose names of the roads these take over; null where they are missing
 */
export async function loadRoadLines(folder: string, fetchFn: FetchFn, near: Near | null): Promise<Roads> {
  const read = await Promise.all(
    ['roads.geojson', 'schematic.geojson'].map(async (file) => {
      const { text: found } = await fetchText(folder, file, fetchFn);
      const value = found === null ? null : readJson(found, file, collection).value;
      return { file, features: value?.features ?? null };
    }),
  );
  const [main, schematic] = read.map(({ features }) => features ?? []);
  return {
    roads: [
      ...gathered(main ?? [], near, ({ ref }) => refId(ref)),
      ...gathered(schematic ?? [], near, ({ name_en }) => schematicId(name_en, near)),
    ],
    lost: read.filter(({ features }) => features === null).map(({ file }) => file),
  };
}

/** `QL.50` → `ql50`, `QL.N2` → `n2`: a road whose number begins with a letter goes by that alone. */
function refId(ref: string): string {
  return fold(ref)
    .replace(/ /g, '')
    .replace(/^ql(?=\D)/, '');
}

function schematicId(name: string, near: Near | null): string {
  return near?.targets.find((target) => target.schematic && target.name.en === name)?.id ?? slug(name);
}

/** Features of one id are one road, in the order of the file. */
function gathered(
  features: readonly RoadFeature[],
  near: Near | null,
  idOf: (properties: RoadFeature['properties']) => string,
): Road[] {
  const byId = new Map<string, RoadFeature[]>();
  for (const feature of features) {
    const id = idOf(feature.properties);
    if (id !== '' && feature.geometry.type !== 'Point') byId.set(id, [...(byId.get(id) ?? []), feature]);
  }
  return [...byId].map(([id, parts]) => ({
    id,
    ...wordsOf(
      parts,
      near?.targets.find((target) => target.id === id),
    ),
    lines: parts.flatMap(({ geometry }) =>
      geometry.type === 'LineString'
        ? [geometry.coordinates]
        : geometry.type === 'MultiLineString'
          ? geometry.coordinates
          : [],
    ),
  }));
}

function wordsOf(
  [first]: readonly RoadFeature[],
  target: NearTarget | undefined,
): Pick<Road, 'name' | 'schematic' | 'basis'> {
  const {
    name = '',
    name_vi: vi = '',
    name_en: en = '',
    basis_vi = '',
    basis_en = '',
  } = first?.properties ?? {};
  return {
    name: target?.name ?? { vi: vi || name, en: en || name },
    schematic: basis_vi !== '',
    basis: basis_vi === '' ? null : { vi: basis_vi, en: basis_en || basis_vi },
  };
}
