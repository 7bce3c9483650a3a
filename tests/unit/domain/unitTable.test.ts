import { describe, expect, it } from 'vitest';
import { totalsByUnit } from '../../../src/domain/units';
import { rankUnits, sortUnits, UNIT_COLUMNS, unitFigure } from '../../../src/domain/unitTable';
import { readRealDataset } from './realData';

const dataset = readRealDataset();
const old = totalsByUnit(dataset, dataset.clusters, 'district');
const later = totalsByUnit(dataset, dataset.clusters, 'communeNew');
const everyRow = [...later.rows, later.unplaced];

describe('table of units', () => {
  it('adds up, column by column, to the row of the province', () => {
    for (const { rows, unplaced, whole } of [old, later]) {
      for (const column of UNIT_COLUMNS) {
        if (column === 'name' || ['occupancy', 'mean', 'km2', 'density'].includes(column)) continue;
        const sum = [...rows, unplaced].reduce((total, row) => total + (unitFigure(row, column) ?? 0), 0);
        expect(sum, column).toBeCloseTo(unitFigure(whole, column) ?? Number.NaN, 6);
      }
    }
    expect(unitFigure(old.whole, 'km2')).toBe(4494.8);
    // 72 clusters on 4,494.8 km².
    expect(unitFigure(old.whole, 'density')).toBeCloseTo(1.6019, 4);
    expect(unitFigure(old.whole, 'occupancy')).toBeCloseTo(0.8421, 4);
  });

  it('sorts by a figure, what has none and what is no unit last in either direction', () => {
    for (const descending of [true, false]) {
      const sorted = sortUnits(everyRow, { key: 'occupancy', descending });
      const figures = sorted
        .filter(({ place }) => place === 'unit')
        .map((row) => unitFigure(row, 'occupancy'));
      const known = figures.filter((figure) => figure !== null);
      expect(figures.slice(0, known.length)).toEqual(known);
      expect(sorted.slice(-2).map(({ place }) => place)).toEqual(['district', 'unpublished']);
    }
    const [most] = sortUnits(old.rows, { key: 'count', descending: true });
    expect([most?.unit?.id, most?.count]).toEqual(['duc-hoa', 20]);
  });

  it('sorts names by the alphabet, their types aside', () => {
    const names = sortUnits(old.rows, { key: 'name', descending: false }).map(({ unit }) => unit?.name);
    expect(names.slice(0, 3)).toEqual(['Huyện Bến Lức', 'Huyện Cần Đước', 'Huyện Cần Giuộc']);
    expect(names.indexOf('Thành phố Tân An')).toBeLessThan(names.indexOf('Huyện Tân Trụ'));
    expect(sortUnits(old.rows, { key: 'name', descending: true })[0]?.unit?.name).toBe('Huyện Vĩnh Hưng');
  });

  it('ranks what has clusters by a measure, and names the rest apart', () => {
    const { filled, empty } = rankUnits(later, 'gross');
    expect(filled.length + empty.length).toBe(62);
    expect(empty.every(({ parts }) => parts.length === 0)).toBe(true);
    expect(filled.slice(-2).map(({ place }) => place)).toEqual(['district', 'unpublished']);
    const gross = filled.slice(0, -2).map((row) => unitFigure(row, 'gross') ?? 0);
    expect(gross).toEqual([...gross].sort((a, b) => b - a));
    expect(rankUnits(old, null).filled[0]?.unit?.name).toBe('Huyện Bến Lức');
  });
});
