/** What an official name says a unit is. */
import { describe, expect, it } from 'vitest';
import { bareUnitName, unitType } from '../../../src/domain/unitType';
import { readRealDataset } from './realData';

describe('unitType', () => {
  it.each([
    ['Tỉnh Long An', null, 'Long An'],
    ['Thành phố Tân An', 'city', 'Tân An'],
    ['Thị xã Kiến Tường', 'town', 'Kiến Tường'],
    ['Huyện Đức Hòa', 'district', 'Đức Hòa'],
    ['Thị trấn Hiệp Hòa', 'township', 'Hiệp Hòa'],
    ['Phường 1', 'ward', '1'],
    ['Xã An Nhựt Tân', 'commune', 'An Nhựt Tân'],
    ['Xã Hiệp Hòa'.normalize('NFD'), 'commune', 'Hiệp Hòa'],
    ['Long An', null, 'Long An'],
    ['Xãng', null, 'Xãng'],
  ])('%s', (name, type, bare) => {
    expect(unitType(name)).toBe(type);
    expect(bareUnitName(name)).toBe(bare);
  });

  it('knows every unit of the served data; two of the fifteen are no district', () => {
    const { districts, communesOld, communesNew } = readRealDataset().units;
    const types = districts.map(({ name }) => unitType(name));
    expect(types.filter((type) => type === 'city')).toHaveLength(1);
    expect(types.filter((type) => type === 'town')).toHaveLength(1);
    expect(types.filter((type) => type === 'district')).toHaveLength(13);
    const others = [...communesOld, ...communesNew].map(({ name }) => unitType(name));
    expect(new Set(others)).toEqual(new Set(['township', 'ward', 'commune']));
  });
});
