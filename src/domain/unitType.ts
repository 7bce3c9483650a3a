/** What an administrative unit is by its own official name: a thành phố or thị xã stands beside the huyện. */

/** City, town and district are of one level before 2025-07-01; ward, township and commune of the next. */
export type UnitType = 'city' | 'town' | 'district' | 'ward' | 'township' | 'commune';

/** The words an official name may begin with. A province is no type to be told: there is one. */
const TYPES: readonly (readonly [word: string, type: UnitType | null])[] = [
  ['thành phố', 'city'],
  ['thị xã', 'town'],
  ['thị trấn', 'township'],
  ['huyện', 'district'],
  ['phường', 'ward'],
  ['xã', 'commune'],
  ['tỉnh', null],
];

function typeWord(name: string): (typeof TYPES)[number] | null {
  const lower = name.normalize('NFC').toLocaleLowerCase('vi');
  return TYPES.find(([word]) => lower.startsWith(`${word} `)) ?? null;
}

/** The type in front of a name such as `Thị xã Kiến Tường`; null where there is none. */
export function unitType(name: string): UnitType | null {
  return typeWord(name)?.[1] ?? null;
}

/** The name in NFC without the type in front: `Xã Hiệp Hòa` → `Hiệp Hòa`. */
export function bareUnitName(name: string): string {
  const [word = ''] = typeWord(name) ?? [];
  return name.normalize('NFC').slice(word.length).trimStart();
}
