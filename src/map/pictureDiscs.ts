/** The picture's discs in the colours of any theme: `pictureSymbols.ts` has those of the phases, the rest are made here. */
import { CASING } from '../cartography/images';
import { CLASS_PAINT } from '../cartography/palette';
import { linePath, patternGeometry } from '../cartography/patterns';
import type { ThemeClass } from '../domain/themes';

const SVG = 'http://www.w3.org/2000/svg';

function add(
  parent: Element,
  name: string,
  attributes: Readonly<Record<string, string | number>>,
): SVGElement {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  parent.append(element);
  return element;
}

/**
 * The id of the disc of a class, in the definitions of the picture; made when first asked for.
 * @param diameter CSS px
 */
export function discFor(defs: Element, kind: ThemeClass, diameter: number): string {
  const id = `disc-${kind.replace('.', '-')}-${diameter}`;
  if (defs.querySelector(`#${id}`) !== null) return id;
  const { color, pattern } = CLASS_PAINT[kind];
  const group = add(defs, 'g', { id });
  add(group, 'circle', { class: 'pic-k', r: diameter / 2 + CASING });
  add(group, 'circle', { r: diameter / 2, fill: color });
  if (pattern !== 'solid') add(group, 'circle', { r: diameter / 2, fill: `url(#${patternFor(defs, kind)})` });
  return id;
}

function patternFor(defs: Element, kind: ThemeClass): string {
  const id = `mark-${kind.replace('.', '-')}`;
  if (defs.querySelector(`#${id}`) !== null) return id;
  const { pattern, mark } = CLASS_PAINT[kind];
  const geometry = patternGeometry(pattern, 'symbol');
  const tile = add(defs, 'pattern', {
    id,
    width: geometry.tile,
    height: geometry.tile,
    patternUnits: 'userSpaceOnUse',
  });
  if (geometry.line !== null) {
    const style = `vector-effect:none;stroke-width:${geometry.line.width}`;
    add(tile, 'path', { d: linePath(geometry), stroke: mark, style });
  }
  for (const { x, y, r } of geometry.dots) add(tile, 'circle', { cx: x, cy: y, r, fill: mark });
  return id;
}
