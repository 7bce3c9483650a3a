/** Contents of files: the real data set, and clusters with texts made to break files. */
import {
  type ExportContents,
  type ExportRequest,
  exportContents,
} from '../../../src/briefing/files/contents';
import type { TotalsPart } from '../../../src/domain/totals';
import type { Cluster } from '../../../src/domain/types';
import { readRealDataset } from '../domain/realData';

export const dataset = readRealDataset();

const REQUEST: ExportRequest = {
  lang: 'en',
  made: '2026-11-22',
  link: 'https://atlas.example/?phase=new&q=%C4%91',
  chosen: 'Chosen for a test.',
  filter: ['Gross area: at least 20.00 ha'],
  region: [],
  scenario: null,
  published: dataset.assumptions,
};

/** All clusters as a whole, or the given parts. */
export function contentsOf(
  request: Partial<ExportRequest> = {},
  parts: readonly TotalsPart[] = wholes(dataset.clusters),
): ExportContents {
  return exportContents(dataset, parts, { ...REQUEST, ...request });
}

export function wholes(clusters: readonly Cluster[]): TotalsPart[] {
  return clusters.map((cluster) => ({ cluster, share: 1 }));
}

/** The first cluster under another name. */
export function named(name: string): ExportContents {
  const [first] = dataset.clusters;
  if (first === undefined) throw new Error('the data set is empty');
  return contentsOf({}, [{ cluster: { ...first, name, altNames: [] }, share: 1 }]);
}

/** Texts that spreadsheets run, or that break rows. */
export const NASTY = [
  '=1+1',
  '+1',
  '-1',
  '@SUM(A1)',
  '＝1+1',
  '＋1',
  '－1',
  '＠A1',
  '﹦1',
  '\t=1',
  '\r=1',
  '\n=1',
  '\r\n=1',
  '\u0000=1',
  '\u001f=1',
  ' =1',
  '\u00a0=1',
  '\u200b=1',
  '\ufeff=1',
  '=cmd|"/c calc"!A1\nsecond line',
  '-2+3\r\n=4',
  "'=1",
  'a;b,c"d"\ne',
];
