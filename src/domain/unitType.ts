/** What an administrative unit is by its own official name: a thành phố or thị xã stands beside the huyện. */

/** City, town and district are of one level before 2025-07-01; ward, township and commune of the next. */
export type UnitType = 'city' | 'town' | 'district' | 'ward' | 'township' | 'commune';

/** What an official name may begin with. A province is no type to be told: there is one. */
const TYPES: readonly (readonly [start: RegExp, type: UnitType | null])[] = [
  [/^Thành phố\s+/iu, 'city'],
  [/^Thị xã\s+/iu, 'town'],
  [/^Thị trấn\s+/iu, 'township'],
  [/^Huyện\s+/iu, 'district'],
  [/^Phường\s+/iu, 'ward'],
  [/^Xã\s+/iu, 'commune'],
  [/^Tỉnh\s+/iu, null],
];

/** The type in front of a name such as `Thị xã Kiến Tường`; null where there is none. */
export function unitType(name: string): UnitType | null {
  const nfc = name.normalize('NFC');
  return TYPES.find(([start]) => start.test(nfc))?.[1] ?? null;
}

/** The name in NFC without the type in front: `Xã Hiệp Hòa` → `Hiệp Hòa`. */
export function bareUnitName(name: string): string {
  const nfc = name.normalize('NFC');
  const [start] = TYPES.find(([one]) => one.test(nfc)) ?? [];
  return start === undefined ? nfc : nfc.replace(start, '');
}
