/** The atlas' own data, and looks to paint it with. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FeatureCollection } from 'geojson';
import type { ContextFigures } from '../../../src/cartography/contextFeatures';
import { type Look, SOURCE_IDS, type SourceId } from '../../../src/cartography/look';
import { contextFigures, readContext } from '../../../src/data/contextFile';
import { assembleDataset, DATASET_FILES, type DatasetTexts } from '../../../src/data/dataset';
import { DEFAULT_FILTER } from '../../../src/domain/clusterFilter';
import type { Dataset } from '../../../src/domain/types';

const read = (name: string): string => readFileSync(join('public', 'data', name), 'utf8');

export function realDataset(): Dataset {
  const texts = Object.fromEntries(DATASET_FILES.map((file) => [file, read(file)])) as DatasetTexts;
  const { value, issues } = assembleDataset(texts);
  if (value === null) throw new Error(JSON.stringify(issues));
  return value;
}

/** The same with nothing placed beforehand. */
export function unplacedDataset(): Dataset {
  const { placed: _, ...dataset } = realDataset();
  return dataset;
}

/** What surrounds the province, before anything is drawn of it. */
export function realContext(): ContextFigures {
  const text = readFileSync(join('geodata', 'base', 'context.json'), 'utf8');
  const { value, issues } = readContext(text, 'context.json');
  if (value === null) throw new Error(JSON.stringify(issues));
  return contextFigures(value);
}

export function realLines(name: 'context' | 'rivers' | 'roads' | 'schematic'): FeatureCollection {
  return JSON.parse(read(`${name}.geojson`)) as FeatureCollection;
}

const font = (name: string) => ({
  latin: `https://atlas.test/${name}-latin.woff2`,
  vietnamese: `https://atlas.test/${name}.woff2`,
});

export function lookWith(change: Partial<Look>): Look {
  const sources = Object.fromEntries(SOURCE_IDS.map((id) => [id, `https://atlas.test/${id}.json`]));
  return {
    theme: 'light',
    lang: 'vi',
    color: 'phase',
    filter: DEFAULT_FILTER,
    codes: null,
    units: 'new',
    shade: null,
    region: false,
    kept: false,
    picking: false,
    notCounted: false,
    marked: false,
    sources: sources as Record<SourceId, string>,
    fonts: { regular: font('regular'), semibold: font('semibold') },
    ...change,
  };
}
