/** One line of a table of corners: which of its cells are metres north and east, and which are degrees. */
import { parseAngle, plainAngle } from './dms';

/** `north` and `east` are metres of a grid, `lat` and `lon` degrees; `step` is what one of the last digit stands for. */
export interface CornerFigure {
  readonly role: 'north' | 'east' | 'lat' | 'lon';
  readonly value: number;
  readonly step: number;
}

/** From and to, the last left out: what the figures of any place in Vietnam lie between, in any of its zones. */
const RANGES = {
  north: [880_000, 2_620_000],
  east: [120_000, 880_000],
  lat: [8, 24],
  lon: [102, 118],
} as const satisfies Record<CornerFigure['role'], readonly [number, number]>;

function roleOf(value: number, roles: readonly CornerFigure['role'][]): CornerFigure['role'] | null {
  return roles.find((role) => value >= RANGES[role][0] && value < RANGES[role][1]) ?? null;
}

/** The corners of one line as they can be read: a pair of metres, a pair of degrees, or both. */
export interface CornerCells {
  /** What stands before the first figure, the number of the corner as a rule. */
  readonly label: string;
  readonly figures: readonly CornerFigure[];
  /** Whether any cell holds so many digits that it must be meant as a coordinate, and is none. */
  readonly odd: boolean;
}

/** Reads a line in each way its cells may be divided; the way that gives most coordinates wins, the first of equals. */
export function readCells(line: string): CornerCells {
  const [first, ...others] = waysToDivide(line).map(readDivided);
  if (first === undefined) return { label: '', figures: [], odd: false };
  return others.reduce((best, next) => (pairsIn(next) > pairsIn(best) ? next : best), first);
}

/** How many of the two pairs, metres and degrees, are whole. */
export function pairsIn({ figures }: CornerCells): number {
  const has = (role: CornerFigure['role']) => figures.some((figure) => figure.role === role);
  return Number(has('north') && has('east')) + Number(has('lat') && has('lon'));
}

function readDivided(cells: readonly string[]): CornerCells {
  const read = cells.map((cell) => readDegrees(cell, cells.length === 2) ?? readMetres(cell));
  const first = read.findIndex((figure) => figure !== null);
  const figures: CornerFigure[] = [];
  for (const figure of read) {
    // Lengths of edges, which may look like eastings, come after the coordinates.
    if (figure !== null && !figures.some(({ role }) => role === figure.role)) figures.push(figure);
  }
  return {
    label: cells.slice(0, Math.max(0, first)).join(' '),
    figures,
    odd: read.some((figure, i) => figure === null && /(?:\d[.,' ]*){5}/.test(cells[i] ?? '')),
  };
}

/**
 * Cells by tabs, semicolons or bars where there are any; else by wide gaps, by single spaces (thousands may be set
 * apart by such spaces, and a number of the corner may stand before them), and by commas.
 */
function waysToDivide(line: string): string[][] {
  const text = joinAngles(line.normalize('NFC').replace(/[\u00a0\u2000-\u200a\u202f]/g, ' ')).trim();
  const divided = (by: RegExp) => text.split(by).map(trimCell).filter(Boolean);
  if (/[\t;|]/.test(text)) return [divided(/[\t;|]/)];
  const words = text.split(/\s+/);
  const [label = '', ...rest] = words;
  return [
    divided(/\s{2,}/),
    joinThousands(text).split(' ').map(trimCell),
    [label, ...joinThousands(rest.join(' ')).split(' ')].map(trimCell),
    words.map(trimCell),
    divided(/,\s*/),
  ];
}

const trimCell = (cell: string) =>
  cell
    .trim()
    .replace(/^"(.*)"$/, '$1')
    .replace(/[,.]$/, '');

/** `10° 53' 08.2" B` without its spaces, so that it stays one cell. */
function joinAngles(text: string): string {
  return plainAngle(text)
    .replace(/°\s+(?=\d)/g, '°')
    .replace(/(?<=°\d+(?:[.,]\d+)?)'\s+(?=\d{1,2}(?:[.,]\d+)?")/g, "'")
    .replace(/(?<=[°'"])\s+(?=[NSEWBĐT](?![\p{L}\d]))/gu, '');
}

function joinThousands(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/(?<![\d.,])\d{1,3}(?: \d{3})+(?!\d)/g, (figure) => figure.replaceAll(' ', ''));
}

/**
 * A cell as degrees in Vietnam. 12 or 12.5 without any sign is the number of a corner or the length of an edge, unless
 * there are but two figures in the line (`alone`).
 */
function readDegrees(cell: string, alone: boolean): CornerFigure | null {
  const angle = parseAngle(cell);
  if (angle === null || (!alone && !/[^\d.,\s]/.test(cell) && angle.step > 1e-3)) return null;
  const role = roleOf(angle.value, angle.axis === null ? ['lat', 'lon'] : [angle.axis]);
  return role === null ? null : { role, value: angle.value, step: angle.step };
}

function readMetres(cell: string): CornerFigure | null {
  const [, figure] = /^(?:.*\b[XYNE]\s*[=:]|[XYNE])?\s*(\d[\d.,' ]*?)\s*m?$/i.exec(cell) ?? [];
  if (figure === undefined) return null;
  for (const text of writings(figure.replace(/[\s']/g, ''))) {
    const role = roleOf(Number(text), ['north', 'east']);
    if (role !== null) return { role, value: Number(text), step: 10 ** -(text.split('.')[1]?.length ?? 0) };
  }
  return null;
}

/** What a figure may mean, as JavaScript writes it: `567.890` is a little over 567, or 567 thousand. */
export function writings(figure: string): string[] {
  if (/^\d+$/.test(figure)) return [figure];
  const meant: string[] = [];
  const [, whole, decimals] = /^(.*)[.,](\d+)$/.exec(figure) ?? [];
  const point = figure.charAt(figure.length - (decimals?.length ?? 0) - 1);
  if (whole !== undefined && !whole.includes(point) && isGrouped(whole)) {
    meant.push(`${whole.replace(/\D/g, '')}.${decimals}`);
  }
  if (isGrouped(figure)) meant.push(figure.replace(/\D/g, ''));
  return meant;
}

/** Digits alone, or groups of three all set apart by the same sign. */
function isGrouped(text: string): boolean {
  return /^\d+$/.test(text) || /^\d{1,3}(?:\.\d{3})+$/.test(text) || /^\d{1,3}(?:,\d{3})+$/.test(text);
}
