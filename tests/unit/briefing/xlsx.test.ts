import readXlsxFile from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { aboutRows, assumptionRows, sourceRows } from '../../../src/briefing/files/about';
import type { Cell, Grid } from '../../../src/briefing/files/cells';
import { clusterGrid } from '../../../src/briefing/files/clusterTable';
import type { ExportContents } from '../../../src/briefing/files/contents';
import { harmless } from '../../../src/briefing/files/harmless';
import { clusterXlsx } from '../../../src/briefing/files/xlsx';
import { contentsOf, NASTY, named } from './sample';

async function read(contents: ExportContents) {
  const blob = await clusterXlsx(contents);
  return readXlsxFile(Buffer.from(await blob.arrayBuffer()), { trim: false });
}

/** What the reader gives for a cell. */
function expected(cell: Cell): unknown {
  if (cell === null) return null;
  if (typeof cell === 'string') return harmless(cell);
  return 'date' in cell ? new Date(`${cell.date}T00:00:00Z`) : Number(cell.number.toFixed(6));
}

function padded(grid: Grid): unknown[][] {
  const width = Math.max(...grid.map((row) => row.length));
  return grid.map((row) => Array.from({ length: width }, (_, i) => expected(row[i] ?? null)));
}

describe.each(['vi', 'en'] as const)('the workbook in %s', (lang) => {
  it('re-reads sheet by sheet as the very cells it was made of', async () => {
    const contents = contentsOf({ lang });
    const { meta } = contents;
    const sheets = await read(contents);
    expect(sheets.map(({ sheet }) => sheet)).toEqual(
      lang === 'vi'
        ? ['Cụm công nghiệp', 'Giả định và nguồn', 'Về tệp này']
        : ['Clusters', 'Assumptions and sources', 'About this file'],
    );
    expect(sheets.map(({ data }) => data)).toEqual([
      padded(clusterGrid(contents)),
      padded([...assumptionRows(meta), [], ...sourceRows(meta)]),
      padded(aboutRows(meta)),
    ]);
  });
});

describe('the workbook', () => {
  it('keeps what two decimals do not show, so that its sum is the published one', async () => {
    const [clusters] = await read(contentsOf());
    const [header = [], ...rows] = clusters?.data ?? [];
    const gross = header.indexOf('Gross area, ha');
    const sum = rows.reduce((total, row) => total + Number(row[gross]), 0);
    expect(sum).toBeCloseTo(3989, 4);
  });

  it.each(NASTY)('holds %j as text', async (text) => {
    const [clusters] = await read(named(text));
    // A reader of XML takes a leading line break away; the apostrophe before it keeps it.
    expect(clusters?.data[1]?.[1]).toBe(harmless(text.normalize('NFC')));
  });

  it('keeps its header in view, and has no formula', async () => {
    const { unzipSync, strFromU8 } = await import('fflate');
    const blob = await clusterXlsx(named('=1+1'));
    const files = unzipSync(new Uint8Array(await blob.arrayBuffer()));
    const sheets = Object.entries(files).filter(([path]) => path.startsWith('xl/worksheets/sheet'));
    const texts = sheets.map(([, bytes]) => strFromU8(bytes));
    expect(texts).toHaveLength(3);
    expect(texts[0]).toMatch(
      /<pane[^>]*ySplit="1"[^>]*state="frozen"|<pane[^>]*state="frozen"[^>]*ySplit="1"/,
    );
    expect(texts.filter((text) => text.includes('<f>') || text.includes('<f '))).toEqual([]);
  });
});
