/** Administrative units as the loader reads them, beyond what every data set has. */
import { describe, expect, it } from 'vitest';
import { assembleDataset } from '../../src/data/dataset';
import { ADMIN, GOOD } from './loadFixtures';

describe('a unit', () => {
  it('has its other names in NFC, and none where they are anything else', () => {
    const withAlias = (alias: unknown) => {
      const text = JSON.stringify(ADMIN).replace('"name":"Xã 11"', `"name":"Xã 11","alt_names":${alias}`);
      return assembleDataset({ ...GOOD, 'admin.json': text }).value?.units.communesOld.map(
        ({ altNames }) => altNames,
      );
    };
    expect(withAlias(JSON.stringify(['Xã Cũ'.normalize('NFD')]))).toEqual([['Xã Cũ'], undefined]);
    expect(withAlias('[1]')).toEqual([undefined, undefined]);
    expect(withAlias('"Xã Cũ"')).toEqual([undefined, undefined]);
  });
});
