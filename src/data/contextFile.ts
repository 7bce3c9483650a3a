/** `base/context.json` → what lies around the province: `context.geojson` is drawn from it beforehand. */
import type { Read } from './issues';
import { readTopology, type UnitFeature } from './topology';

const OBJECTS = ['neighbours', 'cambodia', 'sea', 'other'] as const;

/** The areas around Long An by kind; `neighbours` carry `name`. */
export type Context = Readonly<Record<(typeof OBJECTS)[number], readonly UnitFeature[]>>;

/** @returns null where the file cannot be decoded */
export function readContext(text: string, file: string): Read<Context> {
  const { value, issues } = readTopology(text, file, OBJECTS);
  return value === null ? { value, issues } : { value: value.areas, issues };
}

/** The same as plain shapes, neighbours with their names: what a picture of the surroundings is drawn from. */
export function contextFigures({ neighbours, cambodia, sea, other }: Context) {
  const shapes = (features: Context['sea']) => features.map(({ geometry }) => geometry);
  return {
    neighbours: neighbours.map(({ properties, geometry }) => ({
      name: String(properties.name ?? ''),
      geometry,
    })),
    cambodia: shapes(cambodia),
    sea: shapes(sea),
    other: shapes(other),
  };
}
