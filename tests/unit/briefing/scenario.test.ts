import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { clusterCsv } from '../../../src/briefing/files/clusterTable';
import { type ExportContents, exportContents } from '../../../src/briefing/files/contents';
import { cornerCsv } from '../../../src/briefing/files/corners';
import { clusterGeojson } from '../../../src/briefing/files/geojson';
import { fileName } from '../../../src/briefing/files/makeFile';
import { changesWords } from '../../../src/briefing/scenarioWords';
import { type Change, type Ring, withScenario } from '../../../src/domain/scenario';
import { createAppStore } from '../../../src/state/store';
import type { ScenarioState } from '../../../src/state/types';
import { requestOf } from '../../../src/ui/export/request';
import { contentsOf, dataset, wholes } from './sample';

const CHANGES: readonly Change[] = [
  { kind: 'land', code: 'LA-002', field: 'leased', ha: 30 },
  { kind: 'phase', code: 'LA-019', phase: 'operating' },
  { kind: 'withdraw', code: 'LA-001' },
  {
    kind: 'add',
    cluster: {
      code: 'KB-01',
      name: 'Mới',
      phase: 'new',
      grossHa: 75,
      district: 'can-duoc',
      communesNew: [],
      ring: null,
    },
  },
];

function exported(changes: readonly Change[], scenario: Partial<ScenarioState> = {}): ExportContents {
  const store = createAppStore({
    dataset: { status: 'ready', dataset, issues: [] },
    scenario: { changes, ...scenario },
  });
  const tried = withScenario(dataset, changes);
  const request = requestOf(store.getState(), tried, 'shown', 'en', 'https://atlas.example/', new Date(0));
  return exportContents(tried, wholes(tried.clusters), request);
}

const rowsOf = (csv: string) => Papa.parse<string[]>(csv).data;
const contents = exported(CHANGES);

describe('files of a scenario', () => {
  it('say that they are no published figures, how many changes there are, and each of them', () => {
    const rows = rowsOf(clusterCsv(contents, 'plain')).filter(([title]) => title === 'Scenario');
    expect(rows.map(([, sentence]) => sentence?.replaceAll('\u00a0', ' '))).toEqual([
      'A scenario with 4 changes, not published figures. The register is not changed.',
      'Hoàng Long - Long Cang (LA-002) · Leased: 40.26 ha → 30.00 ha',
      expect.stringContaining('(LA-019) · phase: In procedure → Operating'),
      'Anova Group (LA-001) · withdrawn from the plan',
      'Add Mới (KB-01): 75.00 ha, Newly planned, Huyện Cần Đước',
    ]);
  });

  it('mark the clusters and the figures that are tried', () => {
    const [header = [], ...rows] = rowsOf(clusterCsv(contents, 'plain'));
    const cell = (code: string, column: string) =>
      rows.find(([first]) => first === code)?.[header.indexOf(column)] ?? '';
    expect(cell('LA-002', 'Tried in the scenario')).toContain('30.00');
    expect(cell('LA-003', 'Tried in the scenario')).toBe('');
    expect(cell('LA-002', 'Leased: basis')).toBe('derived (tried in the scenario)');
    expect(cell('LA-003', 'Leased: basis')).toBe('derived');
    expect(cell('KB-01', 'Gross area: basis')).toBe('derived (tried in the scenario)');
    expect(rows.some(([first]) => first === 'LA-001')).toBe(false);
    expect(cell('KB-01', 'Named by a source')).toBe('no: in the scenario only');
    expect(cell('LA-002', 'Named by a source')).toBe('yes');
    expect(cell('KB-01', 'Basis of the district')).toContain('set or drawn in the scenario');
  });

  it('say so in GeoJSON, in the table of corners, and in their names', () => {
    const collection = clusterGeojson(contents);
    expect(collection.about.notes).toContain(contents.meta.scenario?.sentences[0]);
    expect(collection.features.find(({ id }) => id === 'LA-002')?.properties.scenario).toContain('Leased');
    const corners = cornerCsv(contents, 'plain');
    expect(corners).toContain('A scenario with 4 changes');
    expect(rowsOf(corners)[0]).toContain('Tried in the scenario');
    expect(fileName(contents, 'xlsx')).toMatch(/_scenario\.xlsx$/);
    expect(contents.meta.link).toContain('scenario=');
  });

  it('say in each row of corners that the outline is still that of another area', () => {
    const resized: Change = { kind: 'land', code: 'LA-002', field: 'gross', ha: 70 };
    const cellsOf = (changes: readonly Change[]) =>
      rowsOf(cornerCsv(exported(changes), 'plain'))
        .filter(([code]) => code === 'LA-002')
        .map((row) => (row.at(-1) ?? '').replaceAll('\u00a0', ' '));
    const cells = cellsOf([resized]);
    expect(cells.length).toBeGreaterThan(2);
    for (const cell of cells) expect(cell).toContain('the outline is still that of 65.00 ha');
    const ring: Ring = [
      [106.6, 10.52],
      [106.61, 10.52],
      [106.61, 10.525],
    ];
    // Drawn first and resized afterwards, it is the drawing that stays.
    const drawn: Change = { kind: 'outline', code: 'LA-002', ring, grossHa: 30 };
    expect(cellsOf([drawn]).join()).not.toContain('still that of');
    expect(cellsOf([drawn, resized]).join()).toContain('still that of 30.00 ha');
  });

  it('say nothing of the kind without one', () => {
    const plain = exported([]);
    expect(plain.meta.scenario).toBeNull();
    expect(clusterCsv(plain, 'plain')).not.toMatch(/scenario/i);
    expect(fileName(plain, 'csv')).toBe(fileName(contentsOf({ made: plain.meta.made }), 'csv'));
  });

  it('say where the link cannot carry it', () => {
    const ring = Array.from({ length: 180 }, (_, i): [number, number] => [
      106 + 0.05 * Math.cos(i / 28.7),
      10.5 + 0.05 * Math.sin(i / 28.7),
    ]);
    const outline = (code: string): Change => ({ kind: 'outline', code, ring, grossHa: 70 });
    const { scenario, link } = exported([outline('LA-002'), outline('LA-003')]).meta;
    expect(link).not.toContain('scenario=');
    expect(scenario?.sentences[1]).toContain('too long for the link');
  });
});

describe('changes in words', () => {
  it('name what was and what is tried, in both languages', () => {
    const changes: readonly Change[] = [
      { kind: 'occupancy', code: 'LA-002', fraction: 0.6 },
      { kind: 'land', code: 'LA-002', field: 'gross', ha: 70 },
      { kind: 'occupancy', code: 'LA-019', fraction: 0.5 },
    ];
    const [first, second, third] = changesWords(changes, dataset, 'vi').map((words) =>
      words.replaceAll('\u00a0', ' '),
    );
    expect(first).toBe('Hoàng Long - Long Cang (LA-002) · Tỷ lệ lấp đầy: 84,21 % → 60,00 %');
    expect(second).toBe(
      'Hoàng Long - Long Cang (LA-002) · Diện tích quy hoạch: 65,00 ha → 70,00 ha; ranh giới vẫn là của 65,00 ha',
    );
    // A cluster that does not operate has no occupancy: that is no missing value.
    expect(third).toContain('không áp dụng → 50,00 %');
  });
});
