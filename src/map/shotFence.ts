/**
 * No name is cut by a picture's edge: a fence of blank symbols stands along it. It is placed before all names, which keep
 * clear of it as of any other symbol: they move along their line, to another side of their point, or stay away.
 */
import type { FeatureCollection, Point } from 'geojson';
import type {
  GeoJSONSource,
  LayerSpecification,
  Map as MapLibreMap,
  StyleSpecification,
  TransformStyleFunction,
} from 'maplibre-gl';
import { BLANK_PX } from '../cartography/images';

const ID = 'picture-edge';

/** Apart by a little more than a post is wide: none takes the place of the next. */
const STEP = BLANK_PX + 1;

const POSTS: LayerSpecification = {
  id: ID,
  type: 'symbol',
  source: ID,
  layout: { 'icon-image': 'blank', 'icon-anchor': ['get', 'anchor'], 'icon-padding': 0 },
};

/** Between a name and the edge, CSS px: its halo. */
const AIR = 2;

/** Names that stand over everything else, but not over the edge. */
const ANYWHERE: readonly string[] = ['inset-title', 'symbol-names', 'kept-names'];

export interface Fence {
  /** The declared style with the fence on top of it. */
  readonly carry: TransformStyleFunction;
  /** Puts it up along the edge of what the map shows now. */
  readonly around: (map: MapLibreMap, width: number, height: number) => void;
}

export function createFence(): Fence {
  let posts: FeatureCollection<Point> = { type: 'FeatureCollection', features: [] };
  return {
    carry: (_, next) => ({
      ...next,
      sources: { ...next.sources, [ID]: { type: 'geojson', data: posts } },
      layers: [...next.layers.map(keptInside), POSTS],
    }),
    around: (map, width, height) => {
      posts = {
        type: 'FeatureCollection',
        features: alongEdge(width, height).map(({ x, y, anchor }) => ({
          type: 'Feature',
          properties: { anchor },
          geometry: { type: 'Point', coordinates: map.unproject([x, y]).toArray() },
        })),
      };
      map.getSource<GeoJSONSource>(ID)?.setData(posts);
    },
  };
}

/** A post never gives way, and what may cover others must give way to what never does. */
function keptInside(layer: LayerSpecification): StyleSpecification['layers'][number] {
  return layer.type === 'symbol' && ANYWHERE.includes(layer.id)
    ? { ...layer, layout: { ...layer.layout, 'text-overlap': 'cooperative' } }
    : layer;
}

/** A place of a post, CSS px, and its side that is turned to the picture. */
export interface Post {
  readonly x: number;
  readonly y: number;
  readonly anchor: 'top' | 'bottom' | 'left' | 'right';
}

/** Evenly around a picture, outside of it. */
export function alongEdge(width: number, height: number): readonly Post[] {
  const places = (length: number) => {
    const count = Math.max(1, Math.floor(length / STEP));
    return Array.from({ length: count }, (_, index) => ((index + 0.5) * length) / count);
  };
  return [
    ...places(width).flatMap((x): Post[] => [
      { x, y: AIR, anchor: 'bottom' },
      { x, y: height - AIR, anchor: 'top' },
    ]),
    ...places(height).flatMap((y): Post[] => [
      { x: AIR, y, anchor: 'right' },
      { x: width - AIR, y, anchor: 'left' },
    ]),
  ];
}
