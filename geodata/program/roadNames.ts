/** Roads in English: the reference names them in Vietnamese only. */
import type { Feature } from 'geojson';

/** What a road is, before its own name, and how English says it; the name of a place stays as it is. */
const KINDS: readonly (readonly [vietnamese: RegExp, english: string])[] = [
  [/^Quốc lộ (.+)$/, 'National Road $1'],
  [/^(ĐT\..+)$/, 'Provincial Road $1'],
  [/^Cao tốc (.+)$/, '$1 Expressway'],
  [/^Đại lộ (.+)$/, '$1 Boulevard'],
];

/** «Quốc lộ 62 (Tân An – Tân Thạnh)» → "National Road 62 (Tân An – Tân Thạnh)"; what is of no known kind stays. */
function englishRoad(name: string): string {
  const kind = KINDS.find(([vietnamese]) => vietnamese.test(name));
  const english = kind === undefined ? name : name.replace(...kind);
  return english.replace('TP.HCM', 'HCMC');
}

/** The road with `name_en` after its `name`. */
export function withEnglish<F extends Feature>(road: F): F {
  const { ref, name, ...others } = road.properties ?? {};
  return { ...road, properties: { ref, name, name_en: englishRoad(String(name)), ...others } };
}
