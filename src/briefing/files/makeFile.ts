/** From contents to a file with a name. What a kind of file needs is loaded when that kind is asked for. */
import '../../i18n/late';
import { createT } from '../../i18n/t';
import { type ExportContents, unplacedRows } from './contents';
import type { NumberFormat } from './csv';

export const FILE_KINDS = ['csv', 'xlsx', 'geojson', 'corners'] as const;
export type FileKind = (typeof FILE_KINDS)[number];

export interface MadeFile {
  readonly name: string;
  readonly blob: Blob;
}

const EXTENSION: Record<FileKind, string> = { csv: 'csv', xlsx: 'xlsx', geojson: 'geojson', corners: 'csv' };

/** The file. `numbers` is for the two tables in CSV alone. Rejects where a part of the program does not arrive. */
export async function makeFile(
  contents: ExportContents,
  kind: FileKind,
  numbers: NumberFormat,
): Promise<MadeFile> {
  return { name: fileName(contents, kind), blob: await blobOf(contents, kind, numbers) };
}

/** `cum-cong-nghiep-long-an_2026-11-22_12-cum.csv`: sorts by day, and holds no sign that any system forbids. */
export function fileName({ rows, outlines, meta }: ExportContents, kind: FileKind): string {
  const t = createT(meta.lang);
  const what = t(kind === 'corners' ? 'export.file.corners' : 'export.file.clusters');
  const count = kind === 'corners' ? rows.length - unplacedRows({ rows, outlines }).length : rows.length;
  const tried = meta.scenario === null ? '' : `_${t('scenario.export.file')}`;
  return `${what}_${meta.made}_${t('export.file.count', { count })}${tried}.${EXTENSION[kind]}`;
}

async function blobOf(contents: ExportContents, kind: FileKind, numbers: NumberFormat): Promise<Blob> {
  switch (kind) {
    case 'csv': {
      const { clusterCsv } = await import('./clusterTable');
      return new Blob([clusterCsv(contents, numbers)], { type: 'text/csv;charset=utf-8' });
    }
    case 'corners': {
      const { cornerCsv } = await import('./corners');
      return new Blob([cornerCsv(contents, numbers)], { type: 'text/csv;charset=utf-8' });
    }
    case 'geojson': {
      const { clusterGeojson } = await import('./geojson');
      return new Blob([JSON.stringify(clusterGeojson(contents))], { type: 'application/geo+json' });
    }
    case 'xlsx': {
      const { clusterXlsx } = await import('./xlsx');
      return clusterXlsx(contents);
    }
  }
}
