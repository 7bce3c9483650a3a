/** The 72 in the picture: links with a name, drawn like the map's symbols, moved aside by the same spread. */
import { displayName } from '../domain/displayName';
import { PHASES, type Phase } from '../domain/types';
import { formatHa } from '../i18n/format';
import type { Lang } from '../i18n/lang';
import { createT } from '../i18n/t';
import { escapeXml } from './escapeXml';
import type { SymbolSpot } from './features';
import { CASING } from './images';
import { CLASS_PAINT } from './palette';
import { linePath, patternGeometry } from './patterns';
import { fromWorld } from './pictureGeometry';
import { displacement } from './symbols';

/** Whole zooms between which the script interpolates the spread. */
export const PICTURE_LEVELS = [7, 8, 9, 10] as const;

/** Where the symbols stand without a script. */
const DEFAULT_ZOOM = 8.8;

const symbolId = (phase: Phase, diameter: number): string => `pic-${phase[0]}${diameter}`;

/** `<pattern>` and one disc per phase and diameter in use. */
export function symbolDefs(spots: readonly SymbolSpot[]): string {
  const patterns = PHASES.map((phase) => {
    const { pattern, mark } = CLASS_PAINT[phase];
    const geometry = patternGeometry(pattern, 'symbol');
    const path = linePath(geometry);
    const lines =
      path === ''
        ? ''
        : `<path d="${path}" stroke="${mark}" style="vector-effect:none;stroke-width:${geometry.line?.width ?? 0}"/>`;
    const dots = geometry.dots
      .map(({ x, y, r }) => `<circle cx="${x}" cy="${y}" r="${r}" fill="${mark}"/>`)
      .join('');
    if (lines + dots === '') return '';
    return `<pattern id="pic-${pattern}" width="${geometry.tile}" height="${geometry.tile}" patternUnits="userSpaceOnUse">${lines}${dots}</pattern>`;
  });
  const used = new Map(
    spots.map(({ cluster, diameter }) => [
      symbolId(cluster.phase, diameter),
      { phase: cluster.phase, diameter },
    ]),
  );
  const discs = [...used].map(([id, { phase, diameter }]) => {
    const { color, pattern } = CLASS_PAINT[phase];
    const r = diameter / 2;
    const marked = pattern === 'solid' ? '' : `<circle r="${r}" fill="url(#pic-${pattern})"/>`;
    return `<g id="${id}"><circle class="pic-k" r="${r + CASING}"/><circle r="${r}" fill="${color}"/>${marked}</g>`;
  });
  return patterns.join('') + discs.join('');
}

/** One link per cluster, large ones first so that they lie below. `data-o` holds x and y of the spread in CSS px at each of `PICTURE_LEVELS`. */
export function symbolLinks(spots: readonly SymbolSpot[], lang: Lang): string {
  const t = createT(lang);
  return [...spots]
    .sort((a, b) => b.diameter - a.diameter)
    .map(({ cluster, x, y, diameter, placings }) => {
      const [ux, uy] = fromWorld(x, y);
      const at = (zoom: number) => displacement(placings, zoom).map((px) => Math.round(px * 10) / 10);
      const [dx, dy] = at(DEFAULT_ZOOM);
      const title = t('map.pictureLink', {
        name: displayName(cluster, lang),
        code: cluster.code,
        phase: t(`common.phase.${cluster.phase}`),
        area: formatHa(lang, cluster.gross.ha),
      });
      return `<a href="?feature=${cluster.code}" data-code="${cluster.code}" transform="translate(${ux} ${uy})"><title>${escapeXml(title)}</title><use class="s" href="#${symbolId(cluster.phase, diameter)}" style="--x:${dx};--y:${dy}" data-o="${PICTURE_LEVELS.flatMap(at).join(' ')}"/></a>`;
    })
    .join('');
}
