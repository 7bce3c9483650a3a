import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, slug } from '../../../src/domain/fold';
import { matchingCodes, searchPlaces } from '../../../src/domain/search';
import { buildSearch } from '../../../src/domain/searchIndex';
import { box, makeCluster, makeDataset, makeUnit } from './synthetic';

const somewhere = box(106, 10.5, 106.1, 10.6);
const dataset = makeDataset(
  [
    makeCluster({ code: 'LA-001', name: 'Hiệp Hòa', communesOld: ['8001'] }),
    makeCluster({ code: 'LA-002', name: 'Hiệp Hòa 1', altNames: ['Cụm Sông Đà'], communesOld: ['8001'] }),
    makeCluster({ code: 'LA-014', name: 'Hiệp Hòa 2', communesNew: [{ code: '27900', name: 'Xã An Ninh' }] }),
    makeCluster({ code: 'LA-030', name: 'Lợi Bình Nhơn', district: 'tan-an' }),
    makeCluster({ code: 'LA-041', name: 'Tân Bình', district: null }),
    makeCluster({ code: 'LA-050', name: 'Hiệp Thành' }),
    makeCluster({ code: 'LA-042', name: 'Phước Vĩnh Đông 1', district: null }),
  ],
  {},
  {
    districts: [
      makeUnit('district', 'duc-hoa', 'Huyện Đức Hòa', somewhere),
      makeUnit('district', 'duc-hue', 'Huyện Đức Huệ', somewhere),
      makeUnit('district', 'tan-an', 'Thành phố Tân An', somewhere),
    ],
    communesOld: [
      makeUnit('communeOld', '8001', 'Xã Hiệp Hoà', somewhere, 'duc-hoa'),
      makeUnit('communeOld', '8002', 'Xã Tân Bình', somewhere, 'tan-an'),
    ],
    communesNew: [makeUnit('communeNew', '27900', 'Xã An Ninh', somewhere)],
  },
);
const index = buildSearch(dataset);
const ids = (text: string) => searchPlaces(index, text).map((hit) => hit.id);

describe('fold', () => {
  it('finds no difference in marks, đ, case, tone-mark spelling and punctuation', () => {
    for (const text of [
      'Đức Hoà',
      'Đức Hòa',
      'ĐỨC HÒA',
      ' duc  hoa ',
      'duc-hoa',
      'Đức Hòa'.normalize('NFD'),
    ]) {
      expect(fold(text)).toBe('duc hoa');
    }
    expect(slug('Thạnh Hóa')).toBe('thanh-hoa');
  });

  it('changes nothing the second time', { timeout: 30_000 }, () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });
});

describe('searchPlaces', () => {
  it('puts the whole name first, then names that begin so, then what lies there', () => {
    expect(ids('hiệp hòa')).toEqual(['LA-001', '8001', 'LA-002', 'LA-014']);
    expect(ids('hiep hoa 2')).toEqual(['LA-014']);
    expect(ids('duc hoa')).toEqual(['duc-hoa', 'LA-001', 'LA-002', 'LA-014', 'LA-050']);
  });

  it('takes scattered words only where nothing has them together', () => {
    expect(ids('hiep hoa')).not.toContain('LA-050');
    expect(ids('thanh hoa')).toEqual(['LA-050']);
    expect(ids('hoa h')).toContain('LA-001');
    expect(ids('la hiep hoa')[0]).toBe('8001');
    expect(ids('la hiep hoa')).toContain('LA-050');
  });

  it('finds codes in any writing', () => {
    for (const text of ['LA-014', 'la014', 'la 14', 'La-14']) expect(ids(text)).toEqual(['LA-014']);
  });

  it('finds alternative names, old and new communes, districts', () => {
    expect(ids('song da')).toEqual(['LA-002']);
    expect(ids('an ninh')).toEqual(['27900', 'LA-014']);
    expect(ids('xã hiệp hòa')).toContain('8001');
    expect(ids('Tân An')[0]).toBe('tan-an');
  });

  it('tells places of one name apart by their district', () => {
    expect(searchPlaces(index, 'tan binh')).toEqual([
      {
        kind: 'cluster',
        id: 'LA-041',
        box: null,
        name: 'Tân Bình',
        context: '',
        unitType: null,
        alias: null,
      },
      {
        kind: 'communeOld',
        id: '8002',
        box: null,
        name: 'Xã Tân Bình',
        context: 'Thành phố Tân An',
        unitType: 'commune',
        alias: null,
      },
    ]);
  });

  it('finds a unit by another name it went by, says so, and finds what lies there', () => {
    const unit = (id: string, name: string, altNames: readonly string[]) => ({
      ...makeUnit('communeOld', id, name, somewhere, 'tan-tru'),
      altNames,
    });
    const renamed = buildSearch(
      makeDataset(
        [makeCluster({ code: 'LA-060', name: 'Nhựt', communesOld: ['8003'] })],
        {},
        {
          communesOld: [
            unit('8003', 'Xã An Nhựt Tân', ['Xã Tân Bình']),
            unit('8004', 'Xã Mỹ Bình', ['Xã Tân Bình']),
          ],
        },
      ),
    );
    for (const text of ['Tân Bình', 'xã tân bình', 'tan bin', 'tan bimh']) {
      expect(searchPlaces(renamed, text).map(({ id, alias }) => [id, alias])).toEqual([
        ['8003', 'Xã Tân Bình'],
        ['8004', 'Xã Tân Bình'],
        ['LA-060', null],
      ]);
    }
    expect(searchPlaces(renamed, 'my binh')).toMatchObject([{ id: '8004', alias: null }]);
    expect(searchPlaces(index, 'song da')).toMatchObject([{ id: 'LA-002', alias: 'Cụm Sông Đà' }]);
  });

  it('tells a city from a district', () => {
    const types = ['tan-an', 'duc-hue', '8001'].map(
      (id) => index.docs.find((doc) => doc.id === id)?.unitType,
    );
    expect(types).toEqual(['city', 'district', 'commune']);
    expect(searchPlaces(index, 'thanh pho tan an')[0]).toMatchObject({ id: 'tan-an', unitType: 'city' });
  });

  it.each([
    ['CCN Lợi Bình Nhơn', 'LA-030'],
    ['ccn. loi binh nhon', 'LA-030'],
    ['Cụm công nghiệp Tân Bình', 'LA-041'],
    ['Tan Binh industrial cluster', 'LA-041'],
    ['TP. Tân An', 'tan-an'],
    ['tp tan an', 'tan-an'],
    ['TX Tân An', 'tan-an'],
    ['H. Đức Huệ', 'duc-hue'],
    ['Duc Hue district', 'duc-hue'],
    ['X. Hiệp Hòa', '8001'],
    ['xã tân bình', '8002'],
    ['thị trấn Hiệp Hòa', '8001'],
    ['x tan binh tp tan an', '8002'],
    ['h. duc heu', 'duc-hue'],
  ])('lets no word for the type spoil it: %s', (text, id) => {
    expect(ids(text)).toContain(id);
    // The wrong type is no reason to find nothing, the right one to stand first.
    if (!text.startsWith('thị trấn')) expect(ids(text)[0]).toBe(id);
  });

  it('lists all of a type where there is no more than its word', () => {
    expect(searchPlaces(index, 'CCN').every(({ kind }) => kind === 'cluster')).toBe(true);
    expect(ids('ccn')).toHaveLength(7);
    expect(ids('tp')).toEqual(['tan-an']);
    expect(matchingCodes(dataset, 'CCN Hiệp Hòa 2')).toEqual(new Set(['LA-014']));
  });

  it('finds what is drawn by name, bare name and number, after the clusters', () => {
    const drawn = [
      {
        kind: 'river',
        id: 'r',
        name: { vi: 'Sông Hiệp Hòa', en: 'Hiệp Hòa River' },
        altNames: [],
        box: [1, 2, 3, 4],
      },
      {
        kind: 'road',
        id: 'q',
        name: { vi: 'Quốc lộ 62', en: 'Quốc lộ 62' },
        altNames: ['QL.62'],
        box: [1, 2, 3, 4],
      },
    ] as const;
    const all = buildSearch(dataset, drawn);
    const found = (text: string) => searchPlaces(all, text).map(({ id }) => id);
    expect(found('song hiep hoa')).toEqual(['r']);
    expect(found('hiep hoa').slice(0, 3)).toEqual(['LA-001', '8001', 'r']);
    expect(searchPlaces(all, 'hiep hoa river', 'en')).toMatchObject([
      { name: 'Hiệp Hòa River', box: [1, 2, 3, 4] },
    ]);
    for (const text of ['QL62', 'ql 62', 'QL.62', 'quốc lộ 62']) expect(found(text)).toEqual(['q']);
  });

  it('never gives a place another name that is the very one shown', () => {
    const unnamed = makeCluster({
      code: 'LA-060',
      name: 'Chưa xác định 1',
      altNames: ['Unidentified 1'],
      identified: false,
    });
    const own = buildSearch(makeDataset([unnamed], {}, {}));
    expect(searchPlaces(own, 'unidentified 1', 'en')).toMatchObject([
      { name: 'Unidentified 1', alias: null },
    ]);
    expect(searchPlaces(own, 'unidentified 1', 'vi')).toMatchObject([
      { name: 'Chưa xác định 1', alias: 'Unidentified 1' },
    ]);
  });

  it('completes the last word', () => {
    expect(ids('phuoc v')).toEqual(['LA-042']);
    expect(ids('loi binh nh')).toEqual(['LA-030']);
  });

  it('forgives one typo: a letter wrong, missing, added or swapped, a space lost or added', () => {
    for (const text of [
      'lợi bình nhon',
      'loi bimh nhon',
      'loi bih nhon',
      'loi binnh nhon',
      'loi bnih nhon',
      'loibinh nhon',
      'loi bi nh nhon',
    ]) {
      expect(ids(text)).toContain('LA-030');
    }
    expect(ids('hiep hpa 2')).toEqual(['LA-014']);
    expect(ids('lox bimh nhon')).toEqual([]);
  });

  it('never takes one number for another', () => {
    expect(ids('hiep hoa 3')).toEqual([]);
    expect(ids('LA-015')).toEqual([]);
  });

  it('finds every place by its name with any one letter changed', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...index.docs),
        fc.nat(),
        fc.constantFrom(...'abcdeghiklmnopqrstuvxy'),
        (doc, at, letter) => {
          const name = fold(doc.name.vi);
          const letters = [...name].flatMap((c, i) => (/[a-z]/.test(c) ? [i] : []));
          const i = letters[at % letters.length] ?? 0;
          const typed = name.slice(0, i) + letter + name.slice(i + 1);
          const found = searchPlaces(index, typed, 'vi', 100).map((hit) => hit.id);
          // A changed letter may spell something else that is there; then that is right, and this need not be found.
          const texts = index.docs.flatMap((other) => [...other.names, ...other.altNames, ...other.places]);
          if (!texts.some((other) => ` ${other}`.includes(` ${typed}`))) {
            expect(found).toContain(doc.id);
          }
        },
      ),
    );
  });

  it('survives any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        expect(Array.isArray(ids(text))).toBe(true);
      }),
    );
    expect(ids('')).toEqual([]);
    expect(ids('…')).toEqual([]);
  });
});

describe('matchingCodes', () => {
  it('is null without text, and holds clusters only', () => {
    expect(matchingCodes(dataset, ' ')).toBeNull();
    expect(matchingCodes(dataset, 'duc hoa')).toEqual(new Set(['LA-001', 'LA-002', 'LA-014', 'LA-050']));
    expect(matchingCodes(dataset, 'duc hue')).toEqual(new Set());
  });
});
