/** Names in the picture: districts at the places the live map gives them, neighbours, and the inset's title. */
import type { FeatureCollection } from 'geojson';
import type { Dataset } from '../domain/types';
import { escapeXml } from './escapeXml';
import type { SymbolSpot } from './features';
import { toUnit } from './pictureGeometry';
import { districtNamesAt, NAME_LEVELS } from './unitLabels';

/** Baseline below the middle of a name, CSS px: half the height of a capital. */
const BASELINE = 4.3;

export function districtNames(dataset: Dataset, spots: readonly SymbolSpot[]): string {
  return NAME_LEVELS.map((at) => {
    const places = districtNamesAt(dataset, spots, at);
    const names = dataset.units.districts.flatMap((unit) => {
      const place = places.get(unit.id);
      return place === undefined ? [] : [linesAt(place.at, 'd', place.text.split('\n'))];
    });
    return `<g class="n n${at.level}">${names.join('')}</g>`;
  }).join('');
}

export function outsideNames({ features }: FeatureCollection): string {
  return features
    .map(({ geometry, properties }) => {
      if (geometry.type !== 'Point') return '';
      const [vi, en] = [String(properties?.name_vi), String(properties?.name_en)];
      const at = geometry.coordinates;
      return vi === en ? text(at, 'o', vi) : text(at, 'o vi', vi) + text(at, 'o en', en);
    })
    .join('');
}

/** @param at longitude, latitude of the frame's upper left corner */
export function insetTitle(
  at: readonly number[],
  titles: { readonly vi: string; readonly en: string },
): string {
  return (['vi', 'en'] as const).map((lang) => text(at, `i ${lang}`, titles[lang], -5)).join('');
}

/** Lines one above the other around a point; each moves with the size of the letters. */
function linesAt(at: readonly number[], kind: string, [first = '', second]: readonly string[]): string {
  if (second === undefined) return text(at, kind, first);
  const [x, y] = toUnit([...at]);
  const line = (dy: string, name: string) => `<tspan x="0" dy="${dy}">${escapeXml(name)}</tspan>`;
  return `<g transform="translate(${x} ${y})"><text class="s ${kind}" y="${BASELINE}">${line('-.62em', first)}${line('1.25em', second)}</text></g>`;
}

function text(at: readonly number[], kind: string, name: string, baseline = BASELINE): string {
  const [x, y] = toUnit([...at]);
  return `<g transform="translate(${x} ${y})"><text class="s ${kind}" y="${baseline}">${escapeXml(name)}</text></g>`;
}
