/** What an administrative unit is by its own official name: a thành phố or thị xã stands beside the huyện. */
import { fold } from './fold';

export type UnitType = 'city' | 'town' | 'district' | 'ward' | 'township' | 'commune';

const TYPES: readonly (readonly [word: string, type: UnitType])[] = [
  ['thanh pho', 'city'],
  ['thi xa', 'town'],
  ['thi tran', 'township'],
  ['huyen', 'district'],
  ['phuong', 'ward'],
  ['xa', 'commune'],
];

/** The type in front of a name such as `Thị xã Kiến Tường`; null where there is none. */
export function unitType(name: string): UnitType | null {
  const folded = fold(name);
  return TYPES.find(([word]) => folded.startsWith(`${word} `))?.[1] ?? null;
}
