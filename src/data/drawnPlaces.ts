/** The files that the map draws as they are → what of them has a name to be searched by. */
import * as v from 'valibot';
import type { Box } from '../domain/geometry';
import type { DrawnKind, DrawnPlace } from '../domain/searchIndex';
import { type FetchFn, fetchText } from './fetchText';
import { readJson } from './json';

const text = v.optional(v.string(), '');
const position = v.pipe(v.array(v.number()), v.minLength(2));
const geometry = v.variant('type', [
  v.object({ type: v.literal('Point'), coordinates: position }),
  v.object({ type: v.literal('LineString'), coordinates: v.array(position) }),
  v.object({ type: v.literal('MultiLineString'), coordinates: v.array(v.array(position)) }),
]);
const collection = v.object({
  features: v.array(
    v.object({
      properties: v.object({
        name: text,
        name_vi: text,
        name_en: text,
        ref: text,
        kind: text,
        own: v.optional(v.boolean()),
      }),
      geometry,
    }),
  ),
});

type DrawnFeature = v.InferOutput<typeof collection>['features'][number];

/** Which kinds a file holds; `null` where each feature says its own. */
const FILES: readonly (readonly [file: string, kind: DrawnKind | null])[] = [
  ['rivers.geojson', 'river'],
  ['roads.geojson', 'road'],
  ['schematic.geojson', null],
];
const KINDS: readonly DrawnKind[] = ['river', 'road', 'port', 'airport', 'border'];

/**
 * Fetches what is drawn and has a name. Never rejects: a file that does not come or cannot be read has nothing to be
 * found, and the map itself tells that it is missing.
 * @param folder with trailing slash
 */
export async function loadDrawnPlaces(folder: string, fetchFn: FetchFn): Promise<readonly DrawnPlace[]> {
  const lists = await Promise.all(
    FILES.map(async ([file, kind]) => {
      const { text: found } = await fetchText(folder, file, fetchFn);
      return found === null ? [] : readDrawnPlaces(found, file, kind);
    }),
  );
  return lists.flat();
}

/** Features of one name are one place: a river comes in as many pieces as its file has. */
function readDrawnPlaces(found: string, file: string, kind: DrawnKind | null): DrawnPlace[] {
  const places = new Map<string, DrawnFeature[]>();
  for (const feature of readJson(found, file, collection).value?.features ?? []) {
    const { name, name_vi: vi, kind: own } = feature.properties;
    const id = `${kind ?? own} ${vi || name}`;
    if ((vi || name) !== '') places.set(id, [...(places.get(id) ?? []), feature]);
  }
  return [...places].flatMap(([id, features]) => {
    const { name, name_vi: vi, name_en: en, kind: own } = features[0]?.properties ?? {};
    const known = kind ?? KINDS.find((each) => each === own);
    if (known === undefined) return [];
    const refs = features.map(({ properties }) => properties.ref).filter((ref) => ref !== '');
    return {
      kind: known,
      id,
      name: { vi: vi || name || '', en: en || name || '' },
      altNames: [...new Set(refs)],
      box: boxAround(features),
    };
  });
}

/** Around the parts within the province where a place has such, else around all of it. */
function boxAround(features: readonly DrawnFeature[]): Box {
  const own = features.filter(({ properties }) => properties.own === true);
  const positions = (own.length > 0 ? own : features).flatMap(({ geometry: { type, coordinates } }) =>
    type === 'Point' ? [coordinates] : type === 'LineString' ? coordinates : coordinates.flat(),
  );
  const lons = positions.map(([lon = Number.NaN]) => lon);
  const lats = positions.map(([, lat = Number.NaN]) => lat);
  return [Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)];
}
