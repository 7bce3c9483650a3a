/** Tables of corners as people paste them from decisions, drawings and spreadsheets. */
import { type CornerCells, type CornerFigure, pairsIn, readCells, writings } from './cornerFigures';
import { plainAngle } from './dms';
import { fold } from './fold';
import type { LonLat } from './grids';
import type { GridPosition } from './vn2000';

/** A corner as printed. Which figure is north and which is east its size has told. */
export interface PastedCorner {
  /** Line of the text, from 1. */
  readonly line: number;
  readonly label: string;
  readonly grid: GridPosition | null;
  readonly degrees: LonLat | null;
}

/**
 * What is wrong with a line: `half` one coordinate of a pair is missing, `size` figures that are no coordinates of
 * Vietnam, `order` X and Y change places, `columns` metres or degrees are missing that other lines have; of the whole
 * text (line 0): `few` fewer than three corners. Two are only doubts (`isDoubt`): `order`, since sizes tell X from Y,
 * and `far`, a corner far from both its neighbours.
 */
export interface CornerIssue {
  readonly line: number;
  readonly code: 'half' | 'size' | 'order' | 'columns' | 'few' | 'far';
  readonly text: string;
}

/** Whether the table can be taken all the same. */
export function isDoubt({ code }: CornerIssue): boolean {
  return code === 'order' || code === 'far';
}

export interface CornerText {
  /** In the order of the table; the first corner repeated at the end is left out. */
  readonly corners: readonly PastedCorner[];
  /** Whether north stands before east among the metres; null without metres. */
  readonly order: 'north-first' | 'east-first' | null;
  /** Whether a header calls the east X, as programs do and Vietnamese tables do not. */
  readonly eastCalledX: boolean;
  /** Whether the first corner was repeated at the end. */
  readonly closed: boolean;
  /** What one of the last digit stands for: metres, and degrees. */
  readonly gridStep: number;
  readonly degreeStep: number;
  /** What the text itself says beside the table. */
  readonly stated: { readonly meridian: number | null; readonly ha: number | null };
  /** Lines of words and the like, which hold no corner. */
  readonly leftOut: readonly number[];
  readonly issues: readonly CornerIssue[];
}

interface Line {
  readonly line: number;
  readonly text: string;
  readonly cells: CornerCells;
}

/** Reads a pasted text. Never throws: what cannot be read is an issue of its line. */
export function readCorners(text: string): CornerText {
  const lines = text.split(/\r\n?|\n/).flatMap((raw, i): Line[] => {
    const trimmed = raw.trim();
    return trimmed === '' ? [] : [{ line: i + 1, text: trimmed, cells: readCells(raw) }];
  });
  const rows = lines.filter(({ cells }) => pairsIn(cells) > 0);
  const others = lines.filter((line) => !rows.includes(line));
  const [from = 0, to = 0] = [rows[0]?.line, rows.at(-1)?.line];
  const broken = others.filter((line) => isMeantAsCorner(line, line.line > from && line.line < to));
  const leftOut = others.filter((line) => !broken.includes(line));
  const corners = rows.map(cornerOf);
  const open = withoutClosing(corners);
  const order = commonest(rows.map(({ cells }) => orderOf(cells)));
  return {
    corners: open,
    order,
    eastCalledX: leftOut.some(({ text: words }) => callsEastX(words, order)),
    closed: open.length < corners.length,
    gridStep: stepOf(rows, ['north', 'east']),
    degreeStep: stepOf(rows, ['lat', 'lon']),
    stated: { meridian: statedMeridian(leftOut), ha: statedHa(leftOut) },
    leftOut: leftOut.map(({ line }) => line),
    issues: [
      ...broken.map(brokenIssue),
      ...unlike(rows, corners, order),
      ...(open.length < 3 ? [{ line: 0, code: 'few', text: '' } as const] : []),
      ...farOnes(open, rows),
    ].sort((a, b) => a.line - b.line),
  };
}

/** Words make a title, a header or a note, but between corners anything with figures is one of them. */
function isMeantAsCorner({ text, cells }: Line, between: boolean): boolean {
  if (cells.figures.length === 0 && !cells.odd) return false;
  return between || !/\p{L}{3,}/u.test(text);
}

function brokenIssue({ line, text, cells }: Line): CornerIssue {
  return { line, code: cells.figures.length > 0 && !cells.odd ? 'half' : 'size', text };
}

function figureOf({ figures }: CornerCells, role: CornerFigure['role']): number | null {
  return figures.find((figure) => figure.role === role)?.value ?? null;
}

function cornerOf({ line, cells }: Line): PastedCorner {
  const [northing, easting] = [figureOf(cells, 'north'), figureOf(cells, 'east')];
  const [lat, lon] = [figureOf(cells, 'lat'), figureOf(cells, 'lon')];
  return {
    line,
    label: cells.label,
    grid: northing === null || easting === null ? null : { northing, easting },
    degrees: lat === null || lon === null ? null : [lon, lat],
  };
}

function orderOf({ figures }: CornerCells): CornerText['order'] {
  const roles = figures.map(({ role }) => role);
  const [north, east] = [roles.indexOf('north'), roles.indexOf('east')];
  if (north < 0 || east < 0) return null;
  return north < east ? 'north-first' : 'east-first';
}

function commonest(orders: readonly CornerText['order'][]): CornerText['order'] {
  const count = (order: CornerText['order']) => orders.filter((each) => each === order).length;
  const [north, east] = [count('north-first'), count('east-first')];
  if (north + east === 0) return null;
  return north >= east ? 'north-first' : 'east-first';
}

/** Lines that differ from the others in the order of X and Y, or in the columns they have. */
function unlike(
  rows: readonly Line[],
  corners: readonly PastedCorner[],
  order: CornerText['order'],
): CornerIssue[] {
  const mostHave = (has: (corner: PastedCorner) => boolean) =>
    corners.filter(has).length * 2 > corners.length;
  const [grid, degrees] = [mostHave((c) => c.grid !== null), mostHave((c) => c.degrees !== null)];
  return rows.flatMap(({ line, text, cells }, i): CornerIssue[] => {
    const corner = corners[i];
    if ((grid && corner?.grid === null) || (degrees && corner?.degrees === null)) {
      return [{ line, code: 'columns', text }];
    }
    const own = orderOf(cells);
    return own !== null && own !== order ? [{ line, code: 'order', text }] : [];
  });
}

function withoutClosing(corners: readonly PastedCorner[]): readonly PastedCorner[] {
  const [first, last] = [corners[0], corners.at(-1)];
  if (corners.length < 2 || first === undefined || last === undefined) return corners;
  return roughMetres(first, last) < 0.02 ? corners.slice(0, -1) : corners;
}

/** Metres between two corners to 1 %, in whichever columns both have; not a number where they share none. */
function roughMetres(a: PastedCorner, b: PastedCorner): number {
  if (a.grid !== null && b.grid !== null) {
    return Math.hypot(a.grid.northing - b.grid.northing, a.grid.easting - b.grid.easting);
  }
  if (a.degrees === null || b.degrees === null) return Number.NaN;
  const metresPerDegree = 110_600;
  return metresPerDegree * Math.hypot(a.degrees[0] - b.degrees[0], a.degrees[1] - b.degrees[1]);
}

/** No cluster is that long: a digit is wrong, unless all corners are as far apart. */
const FAR_METRES = 5_000;

function farOnes(corners: readonly PastedCorner[], rows: readonly Line[]): CornerIssue[] {
  if (corners.length < 4) return [];
  const edge = (i: number) => {
    const [from, to] = [corners.at(i), corners[(i + 1) % corners.length]];
    return from === undefined || to === undefined ? 0 : roughMetres(from, to);
  };
  const sorted = corners.flatMap((_, i) => (edge(i) >= 0 ? [edge(i)] : [])).sort((a, b) => a - b);
  const limit = Math.max(FAR_METRES, 20 * (sorted[Math.floor((sorted.length - 1) / 2)] ?? 0));
  return corners.flatMap(({ line }, i): CornerIssue[] => {
    if (!(Math.min(edge(i - 1), edge(i)) > limit)) return [];
    return [{ line, code: 'far', text: rows.find((row) => row.line === line)?.text ?? '' }];
  });
}

function stepOf(rows: readonly Line[], roles: readonly CornerFigure['role'][]): number {
  const steps = rows.flatMap(({ cells }) =>
    cells.figures.filter(({ role }) => roles.includes(role)).map(({ step }) => step),
  );
  // Spreadsheets drop zeros at the end: the finest figure tells how fine all are.
  return steps.length === 0 ? 0 : Math.min(...steps);
}

function callsEastX(header: string, order: CornerText['order']): boolean {
  const letters = [...header.matchAll(/(?<!\p{L})[XY](?!\p{L})/giu)].map(([letter]) => letter.toUpperCase());
  const [x, y] = [letters.indexOf('X'), letters.indexOf('Y')];
  if (x < 0 || y < 0 || order === null) return false;
  return x < y === (order === 'east-first');
}

function statedMeridian(lines: readonly Line[]): number | null {
  for (const { text } of lines) {
    const words = fold(text);
    if (!/kinh tuyen|meridian|ktt/.test(words)) continue;
    const [, degrees, minutes] = /(1\d\d)\s*°\s*(?:(\d{1,2})\s*')?/.exec(plainAngle(text)) ?? [];
    if (degrees !== undefined) return Number(degrees) + Number(minutes ?? 0) / 60;
  }
  return null;
}

const HECTARES = /(\d[\d.,]*)\s*(?:ha|hécta|hecta)(?!\p{L})/iu;

function statedHa(lines: readonly Line[]): number | null {
  for (const { text } of lines) {
    const [, figure] = HECTARES.exec(text.normalize('NFC')) ?? [];
    const meant = figure === undefined ? undefined : writings(figure.replace(/[.,]$/, ''))[0];
    if (meant !== undefined) return Number(meant);
  }
  return null;
}
