/** Everything in `public/data/`, computed from the texts of `geodata/` alone. */
import { makeSourcesFile } from './sourcesFile';
import { parseTable, writeTable } from './tables';

/** Gives the text of a file of `geodata/` by its path there. */
export type ReadGeodata = (name: string) => string;

/** Files that are carried over as they stand in `geodata/base/`. */
const CARRIED = ['admin.json', 'context.json', 'rivers.geojson', 'roads.geojson'] as const;

/** File name → text, the same for the same input. */
export function buildFiles(read: ReadGeodata): Map<string, string> {
  const files = new Map<string, string>();
  files.set('clusters.csv', writeTable(parseTable('clusters.csv', read('clusters.csv'))));
  for (const name of CARRIED) files.set(name, read(`base/${name}`));
  files.set('sources.json', makeSourcesFile(read));
  return files;
}
