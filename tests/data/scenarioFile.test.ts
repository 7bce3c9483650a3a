import { describe, expect, it } from 'vitest';
import { readScenarioFile, type ScenarioSaved, writeScenarioFile } from '../../src/data/formats/scenarioFile';
import type { Change } from '../../src/domain/scenario';

const CHANGES: readonly Change[] = [
  { kind: 'phase', code: 'LA-019', phase: 'operating' },
  { kind: 'land', code: 'LA-002', field: 'leased', ha: 30.5 },
  { kind: 'occupancy', code: 'LA-001', fraction: 0.6 },
  {
    kind: 'outline',
    code: 'LA-003',
    grossHa: 60.54,
    ring: [
      [106.6, 10.5],
      [106.61, 10.5],
      [106.61, 10.51],
    ],
  },
  { kind: 'withdraw', code: 'LA-004' },
  {
    kind: 'add',
    cluster: {
      code: 'KB-01',
      name: 'Cụm «mới»',
      phase: 'new',
      grossHa: 75,
      district: null,
      communesNew: ['28126'],
      ring: null,
    },
  },
];

const saved: ScenarioSaved = {
  dataVersion: '2026-1',
  dataAsOf: '2025-07-01',
  saved: '2026-11-22',
  link: 'https://example.org/?scenario=x',
  assumed: { leasableShare: 0.7, operatingOccupancy: null },
  changes: CHANGES,
};

const parsed = () => JSON.parse(writeScenarioFile(saved)) as Record<string, unknown>;
const read = (patch: object) => readScenarioFile(JSON.stringify({ ...parsed(), ...patch }));

describe('a scenario file', () => {
  it('reads back as it was saved', () => {
    const { dataVersion, assumed, changes } = saved;
    expect(readScenarioFile(writeScenarioFile(saved))).toEqual({
      file: { dataVersion, assumed, changes },
      numbers: [1, 2, 3, 4, 5, 6],
      faults: [],
    });
  });

  it('measures an outline whose figure is not its own', () => {
    const areas = (grossHa: number) => {
      const outline = CHANGES.find(({ kind }) => kind === 'outline');
      const ring = outline?.kind === 'outline' ? outline.ring : [];
      const added = CHANGES.find(({ kind }) => kind === 'add');
      const cluster = added?.kind === 'add' ? { ...added.cluster, ring, grossHa } : null;
      const { file } = read({
        changes: [
          { ...outline, grossHa },
          { kind: 'add', cluster },
        ],
      });
      return file?.changes.map((each) => {
        if (each.kind === 'add') return each.cluster.grossHa;
        return each.kind === 'outline' ? each.grossHa : null;
      });
    };
    // Taken before its corners were rounded, it may be a hundredth off.
    expect(areas(60.55)).toEqual([60.55, 60.55]);
    for (const wrong of [75, 60]) {
      for (const ha of areas(wrong) ?? []) expect(ha).toBeCloseTo(60.54, 2);
    }
    expect(areas(75)).toHaveLength(2);
  });

  it('says itself on what data, when, and where it can be seen', () => {
    expect(parsed()).toMatchObject({
      version: 1,
      saved: '2026-11-22',
      dataVersion: '2026-1',
      dataAsOf: '2025-07-01',
      link: 'https://example.org/?scenario=x',
    });
  });

  it('is told from what is none', () => {
    expect(readScenarioFile('{"format":')).toEqual({ file: null, reason: 'notJson' });
    for (const other of ['null', '[]', '{"type":"FeatureCollection","features":[]}', '7']) {
      expect(readScenarioFile(other)).toEqual({ file: null, reason: 'notScenario' });
    }
    expect(read({ changes: 'all' })).toEqual({ file: null, reason: 'notScenario' });
    expect(read({ assumed: { leasableShare: 2, operatingOccupancy: null } })).toEqual({
      file: null,
      reason: 'notScenario',
    });
    expect(read({ version: 2 })).toEqual({ file: null, reason: 'newer' });
  });

  it('names the change and the field that cannot be read, and takes the others', () => {
    const changes = [
      { kind: 'phase', code: 'LA-019', phase: 'open' },
      { kind: 'teleport', code: 'LA-019' },
      { kind: 'land', code: 'LA-2', field: 'leased', ha: 1 },
      { kind: 'land', code: 'LA-002', field: 'leased', ha: '1' },
      { kind: 'outline', code: 'LA-003', grossHa: 60, ring: [[1, 2], [3], [4, 5]] },
      { kind: 'add', cluster: { ...(CHANGES[5]?.kind === 'add' ? CHANGES[5].cluster : {}), grossHa: null } },
      null,
      CHANGES[0],
    ];
    const result = read({ changes });
    expect(result).toMatchObject({ file: { changes: [CHANGES[0]] }, numbers: [8] });
    expect('faults' in result && result.faults.map(({ number, field }) => `${number} ${field}`)).toEqual([
      '1 phase',
      '2 kind',
      '3 code',
      '4 ha',
      '5 ring.1.1',
      '6 cluster.grossHa',
      '7 kind',
    ]);
  });
});
