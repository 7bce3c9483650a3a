/**
 * What lies around the province as one source: neighbours, Cambodia, the sea, their edges and their names. Worked out
 * beforehand: the same for everyone who opens the atlas, and slow on a phone.
 */
import type {
  Feature,
  FeatureCollection,
  Geometry,
  MultiLineString,
  MultiPolygon,
  Point,
  Polygon,
} from 'geojson';
import type { MessageKey } from '../i18n/messages';
import { createT } from '../i18n/t';
import { labelPoint } from './labelPoint';
import { type Area, bordersOf } from './mesh';
import { sameName, shortName, type TwoNames } from './names';
import type { Bounds } from './view';

type Properties = Record<string, unknown>;
type Shape = Polygon | MultiPolygon;

/** Names stand where the opening view shows them, not in the middle of areas that go on far beyond. */
const NAMED_WITHIN: Bounds = [105.3, 10.2, 107.05, 11.3];

/** The context file's objects, decoded. */
export interface ContextFigures {
  readonly neighbours: readonly { readonly name: string; readonly geometry: Shape }[];
  readonly cambodia: readonly Shape[];
  readonly sea: readonly Shape[];
  readonly other: readonly Shape[];
}

/** Areas (`kind` cambodia, sea), edges (neighbour-edge, country-edge, coast) and label points (…-label, with name_vi and name_en). */
export function contextFeatures(context: ContextFigures): FeatureCollection<Geometry, Properties> {
  const areas = [
    ...context.cambodia.map((g) => area('cambodia', g)),
    ...context.sea.map((g) => area('sea', g)),
  ];
  return {
    type: 'FeatureCollection',
    features: [...areas, ...contextEdges(context), ...contextLabels(context)],
  };
}

/** Edges between what lies around. The side towards Long An is left out: the province's own edge is finer. */
export function contextEdges({
  neighbours,
  cambodia,
  sea,
  other,
}: ContextFigures): Feature<MultiLineString, Properties>[] {
  const areas: Area[] = [
    ...neighbours.map((n) => ({ id: `n:${n.name}`, geometry: n.geometry })),
    ...cambodia.map((geometry) => ({ id: 'cambodia', geometry })),
    ...sea.map((geometry) => ({ id: 'sea', geometry })),
    ...other.map((geometry) => ({ id: 'other', geometry })),
  ];
  return bordersOf(areas).flatMap(({ sides, lines }) => {
    const [a, b] = sides;
    if (b === null) return [];
    const kind = [a, b].includes('sea')
      ? 'coast'
      : [a, b].includes('cambodia')
        ? 'country-edge'
        : 'neighbour-edge';
    return {
      type: 'Feature' as const,
      properties: { kind },
      geometry: { type: 'MultiLineString' as const, coordinates: lines },
    };
  });
}

/** Names of what lies around, where there is room for them. */
export function contextLabels(context: ContextFigures): Feature<Point, Properties>[] {
  const vi = createT('vi');
  const en = createT('en');
  const both = (key: MessageKey): TwoNames => ({ name_vi: vi(key), name_en: en(key) });
  return [
    ...context.neighbours.flatMap((n) => name('neighbour-label', sameName(shortName(n.name)), n.geometry)),
    ...context.cambodia.flatMap((shape) => name('cambodia-label', both('map.cambodia'), shape)),
    ...context.sea.flatMap((shape) => name('sea-label', both('map.sea'), shape)),
  ];
}

function area(kind: string, geometry: Shape): Feature<Shape, Properties> {
  return { type: 'Feature', properties: { kind }, geometry };
}

function name(kind: string, names: TwoNames, shape: Shape): Feature<Point, Properties>[] {
  const at = labelPoint(shape, NAMED_WITHIN);
  if (at === null) return [];
  return [{ type: 'Feature', properties: { kind, ...names }, geometry: { type: 'Point', coordinates: at } }];
}
