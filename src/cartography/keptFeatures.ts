/** The kept regions as one source: each with its place among the four, and a point for its letter and name. */
import type { FeatureCollection, MultiPolygon, Point, Polygon } from 'geojson';
import { polygonsOf } from '../domain/geometry';
import type { KeptRegion } from '../domain/keptRegions';
import { findUnit } from '../domain/places';
import type { RegionFeature } from '../domain/shapes';
import type { Dataset, RegionShape } from '../domain/types';
import { formatNumber } from '../i18n/format';
import type { Lang } from '../i18n/lang';
import { labelPoint } from './labelPoint';
import { REGION_LETTERS } from './palette';

type Properties = {
  /** Its place in the list, from 0: its hue. */
  readonly slot: number;
  readonly letter?: string;
  readonly label?: string;
};

/** @param areas of the regions, in their order; null for one whose steps leave nothing */
export function keptFeatures(
  kept: readonly KeptRegion[],
  areas: readonly (RegionFeature | null)[],
  dataset: Dataset,
  lang: Lang,
): FeatureCollection<Polygon | MultiPolygon | Point, Properties> {
  const features = kept.flatMap((region, slot) => {
    const geometry = areas[slot]?.geometry;
    if (geometry === undefined) return [];
    const [letter, label] = [REGION_LETTERS[slot] ?? '', labelOf(region, dataset, lang)];
    // Where regions overlap, each is named where it is alone, if it is anywhere.
    const others = areas.filter((area, other) => area !== null && other !== slot).flatMap(partsOf);
    const at = labelPoint(geometry, undefined, others) ?? labelPoint(geometry);
    return [
      { type: 'Feature' as const, properties: { slot }, geometry },
      ...(at === null
        ? []
        : [
            {
              type: 'Feature' as const,
              properties: { slot, letter, label },
              geometry: { type: 'Point' as const, coordinates: at },
            },
          ]),
    ];
  });
  return { type: 'FeatureCollection', features };
}

function partsOf(area: RegionFeature | null): Polygon[] {
  if (area === null) return [];
  return polygonsOf(area).map((rings) => ({ type: 'Polygon', coordinates: [...rings] }));
}

/** As a person named it; else its units and roads, where they are few. Drawn shapes have no name: the letter does. */
function labelOf({ name, steps }: KeptRegion, dataset: Dataset, lang: Lang): string {
  if (name !== '') return name;
  const words = steps.map(({ op, shape }) => (op === 'add' ? shapeLabel(shape, dataset, lang) : null));
  return words.length <= 2 && words.every((word) => word !== null) ? words.join(' + ') : '';
}

function shapeLabel(shape: RegionShape, dataset: Dataset, lang: Lang): string | null {
  if ('id' in shape) return findUnit(dataset, shape.kind, shape.id)?.name ?? null;
  if (shape.kind !== 'strip') return null;
  const road = dataset.near?.targets.find(({ id }) => id === shape.road)?.name[lang];
  return road === undefined ? null : `${road} · ${formatNumber(lang, shape.km)} km`;
}
