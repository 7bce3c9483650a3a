/** Names as the map writes them. NFC, because decomposed marks would fall back to another typeface. */
import { bareUnitName } from '../domain/unitType';

/** `Huyện Đức Hòa` → `Đức Hòa`; a numbered ward keeps its type: `Phường 1`. */
export function shortName(name: string): string {
  const nfc = name.normalize('NFC');
  const bare = bareUnitName(nfc);
  return /^\d+$/.test(bare) ? nfc : bare;
}

/** Vietnamese names have no other English form than their letters; only what stands around them is translated. */
export interface TwoNames {
  readonly name_vi: string;
  readonly name_en: string;
}

export function sameName(name: string): TwoNames {
  const nfc = name.normalize('NFC');
  return { name_vi: nfc, name_en: nfc };
}
