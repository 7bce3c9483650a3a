/** What lies around the province as one source: neighbours, Cambodia, the sea, their edges and their names. */
import type {
  Feature,
  FeatureCollection,
  Geometry,
  MultiLineString,
  MultiPolygon,
  Point,
  Polygon,
} from 'geojson';
import { createT } from '../i18n/t';
import { labelPoint } from './labelPoint';
import { type Area, bordersOf } from './mesh';
import { sameName, shortName, type TwoNames } from './names';

type Properties = Record<string, unknown>;
type Shape = Polygon | MultiPolygon;

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
  const [cambodia] = context.cambodia;
  const [sea] = context.sea;
  return [
    ...context.neighbours.map((n) =>
      name('neighbour-label', sameName(shortName(n.name)), labelPoint(n.geometry)),
    ),
    ...(cambodia
      ? [
          name(
            'cambodia-label',
            { name_vi: vi('map.cambodia'), name_en: en('map.cambodia') },
            labelPoint(cambodia),
          ),
        ]
      : []),
    ...(sea ? [name('sea-label', { name_vi: vi('map.sea'), name_en: en('map.sea') }, labelPoint(sea))] : []),
  ];
}

function area(kind: string, geometry: Shape): Feature<Shape, Properties> {
  return { type: 'Feature', properties: { kind }, geometry };
}

function name(kind: string, names: TwoNames, at: [number, number]): Feature<Point, Properties> {
  return { type: 'Feature', properties: { kind, ...names }, geometry: { type: 'Point', coordinates: at } };
}
