/**
 * The picture that stands in the page before the live map, and where there can be none: inline SVG in the very place,
 * scale and colours of the opening view. Made at build time from the same figures, palette, patterns and spread.
 */
import type { Feature, FeatureCollection, Geometry, Position } from 'geojson';
import type { Dataset } from '../domain/types';
import type { Lang } from '../i18n/lang';
import { createT } from '../i18n/t';
import { escapeXml } from './escapeXml';
import { insetFrame, symbolSpots } from './features';
import { isOwnRiver } from './layers/water';
import { ringsOf } from './mesh';
import { pictureDistricts } from './pictureDistricts';
import { linesPath, PICTURE_HEIGHT, PICTURE_WIDTH, ringsPath, toUnit } from './pictureGeometry';
import { districtNames, insetTitle, outsideNames } from './pictureNames';
import { pictureStyle } from './pictureStyle';
import { symbolDefs, symbolLinks } from './pictureSymbols';
import { sheetBars } from './sheet';
import { SHEET_BOUNDS } from './view';

export interface PictureInput {
  readonly dataset: Dataset;
  /** As `contextFeatures` makes it. */
  readonly context: FeatureCollection;
  readonly rivers: FeatureCollection;
  readonly roads: FeatureCollection;
  readonly schematic: FeatureCollection;
  /** Language of the links' names. */
  readonly lang: Lang;
}

/** What lies outside and thin lines may be a px off; picture units. */
const COARSE = 3.2;
const FINE = 2;

/** @returns one `<svg id="atlas-picture">`; see `pictureScript.ts` for what sizes its symbols */
export function buildPicture(input: PictureInput): string {
  const { dataset, context, lang } = input;
  const spots = symbolSpots(dataset);
  const { areas, edge } = pictureDistricts(dataset.units.districts);
  const rivers = linesPath(input.rivers.features.filter(isOwnRiver).flatMap(linesOf), FINE);
  const others = input.rivers.features.filter((f) => !isOwnRiver(f));
  const title = createT(lang)('map.pictureTitle', { count: spots.length });
  return [
    `<svg id="atlas-picture" xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${PICTURE_WIDTH} ${PICTURE_HEIGHT}" preserveAspectRatio="xMidYMid meet" role="group" aria-label="${escapeXml(title)}">`,
    `<style>${pictureStyle()}</style><defs>${symbolDefs(spots)}${shared('pic-edge', edge)}${shared('pic-river', rivers)}</defs><g aria-hidden="true">`,
    sheet(),
    surroundings(context),
    use('pb', 'pic-edge'),
    ...areas.map(({ tint, d }) => path(`t${tint}`, d)),
    path('ro', linesPath(others.flatMap(linesOf), COARSE)),
    use('rc', 'pic-river'),
    use('rv', 'pic-river'),
    path('sr', linesPath(input.schematic.features.flatMap(linesOf), FINE)),
    roads(input.roads),
    use('pe', 'pic-edge'),
    outsideNames(context),
    inset(dataset),
    districtNames(dataset, spots),
    '</g>',
    symbolLinks(spots, lang),
    '</svg>',
  ].join('');
}

function sheet(): string {
  // There are no lines beside a path here: wide ones lie below narrower ones, and the sheet on all of them.
  const bars = linesPath(sheetBars(), 0);
  return [
    '<path class="mg" d="M-40000-40000H44000V44000H-40000z"/>',
    rect('fo', SHEET_BOUNDS),
    rect('fi', SHEET_BOUNDS),
    path('fb', bars),
    path('fg', bars),
    rect('sh', SHEET_BOUNDS),
  ].join('');
}

function surroundings({ features }: FeatureCollection): string {
  const of = (kind: string) => features.filter(({ properties }) => properties?.kind === kind);
  const areas = (kind: string) => ringsPath(of(kind).flatMap(ringsIn), COARSE);
  const edges = (kind: string) => linesPath(of(kind).flatMap(linesOf), COARSE);
  return [
    path('se', areas('sea')),
    path('ca', areas('cambodia')),
    path('co', edges('coast')),
    path('ne', edges('neighbour-edge')),
    path('ce', edges('country-edge')),
  ].join('');
}

const ROAD_CLASSES = [
  ['rs', 'secondary'],
  ['rp', 'primary'],
  ['rt', 'trunk'],
  ['rm', 'motorway'],
] as const;

function roads({ features }: FeatureCollection): string {
  return ROAD_CLASSES.map(([name, kind]) =>
    path(name, linesPath(features.filter((f) => f.properties?.class === kind).flatMap(linesOf), FINE)),
  ).join('');
}

function inset(dataset: Dataset): string {
  const frame = insetFrame(dataset);
  if (frame === null) return '';
  const titles = { vi: createT('vi')('map.inset'), en: createT('en')('map.inset') };
  return rect('in', frame) + insetTitle([frame[0], frame[3]], titles);
}

function rect(kind: string, [w, s, e, n]: readonly [number, number, number, number]): string {
  const [x, y] = toUnit([w, n]);
  const [right, bottom] = toUnit([e, s]);
  return `<rect class="${kind}" x="${x}" y="${y}" width="${right - x}" height="${bottom - y}"/>`;
}

function path(kind: string, d: string): string {
  return d === '' ? '' : `<path class="${kind}" d="${d}"/>`;
}

/** A path drawn more than once, each time with the line of the `use` that shows it. */
function shared(id: string, d: string): string {
  return `<path id="${id}" d="${d}" vector-effect="non-scaling-stroke"/>`;
}

function use(kind: string, id: string): string {
  return `<use class="${kind}" href="#${id}"/>`;
}

function ringsIn({ geometry }: Feature): Position[][] {
  return geometry.type === 'Polygon' || geometry.type === 'MultiPolygon' ? ringsOf(geometry) : [];
}

function linesOf({ geometry }: Feature<Geometry>): Position[][] {
  if (geometry.type === 'LineString') return [geometry.coordinates];
  return geometry.type === 'MultiLineString' ? geometry.coordinates : [];
}
