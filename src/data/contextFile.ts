/** `context.json` → what lies around the province, for the map only. */
import { type FetchFn, fetchText } from './fetchText';
import type { Read } from './issues';
import { asWarning } from './nearFile';
import { readTopology, type UnitFeature } from './topology';

const OBJECTS = ['neighbours', 'cambodia', 'sea', 'other'] as const;

/** The areas around Long An by kind; `neighbours` carry `name`. */
export type Context = Readonly<Record<(typeof OBJECTS)[number], readonly UnitFeature[]>>;

/** @returns null where the file cannot be decoded */
export function readContext(text: string, file: string): Read<Context> {
  return readTopology(text, file, OBJECTS);
}

/**
 * Fetches the surroundings. Never rejects. Without them the map still stands, on empty ground: its issues are warnings.
 * @param folder with trailing slash
 */
export async function loadContext(folder: string, fetchFn: FetchFn): Promise<Read<Context>> {
  const fetched = await fetchText(folder, 'context.json', fetchFn);
  const read: Read<Context> =
    fetched.text === null
      ? { value: null, issues: [fetched.issue] }
      : readContext(fetched.text, 'context.json');
  return { value: read.value, issues: read.issues.map(asWarning) };
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
