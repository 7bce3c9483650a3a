/** Degrees, minutes and seconds, there and back. */

/** An angle without its sign: whole degrees and minutes, and seconds rounded so that none reads 60. */
export interface Dms {
  readonly negative: boolean;
  readonly degrees: number;
  readonly minutes: number;
  readonly seconds: number;
}

/** Degrees → degrees, minutes and seconds of so many decimals; 59.999″ carries into the minute. */
export function toDms(value: number, decimals = 2): Dms {
  const scale = 10 ** decimals;
  // Whole last digits first: only so does rounding carry over.
  const units = Math.round(Math.abs(value) * 3600 * scale);
  return {
    negative: value < 0 && units > 0,
    degrees: Math.floor(units / (3600 * scale)),
    minutes: Math.floor(units / (60 * scale)) % 60,
    seconds: (units % (60 * scale)) / scale,
  };
}

/** WGS 84 `[lon, lat]` in degrees, minutes and seconds. */
export function dmsOf([lon, lat]: readonly [number, number]): { readonly lat: Dms; readonly lon: Dms } {
  return { lat: toDms(lat), lon: toDms(lon) };
}

export function fromDms({ negative, degrees, minutes, seconds }: Dms): number {
  return (negative ? -1 : 1) * (degrees + minutes / 60 + seconds / 3600);
}

/** An angle read from text. */
export interface Angle {
  /** Degrees; south and west are negative. */
  readonly value: number;
  /** What its letter says it is; null without a letter. */
  readonly axis: 'lat' | 'lon' | null;
  /** Degrees of the last digit that was written. */
  readonly step: number;
}

/**
 * Letters and words of the four ways in both languages. N is north: as «Nam», south, it cannot be meant in a
 * country that lies wholly north of the equator, and there every other program writes N.
 */
const LETTERS: Readonly<Record<string, readonly ['lat' | 'lon', 1 | -1]>> = {
  b: ['lat', 1],
  bắc: ['lat', 1],
  n: ['lat', 1],
  north: ['lat', 1],
  s: ['lat', -1],
  nam: ['lat', -1],
  đ: ['lon', 1],
  đông: ['lon', 1],
  e: ['lon', 1],
  east: ['lon', 1],
  t: ['lon', -1],
  tây: ['lon', -1],
  w: ['lon', -1],
};

const DECIMAL = String.raw`\d+(?:\.\d+)?`;
const SEXAGESIMAL = new RegExp(`^(\\d{1,3})[°:\\- ]+(${DECIMAL})(?:[':\\- ]+(?:(${DECIMAL})"?)?)?$`);
const DEGREES = new RegExp(`^(-?${DECIMAL})°?$`);

/** The signs of angles in one writing: ° ' " and a decimal point. */
export function plainAngle(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[º˚]/g, '°')
    .replace(/[′’‘`´]/g, "'")
    .replace(/[″”“]|''/g, '"');
}

/**
 * Reads `10°53'08,2"B`, `N 10 53 08.2`, `106:24:04.4`, `10°53,137'`, `106.40122°`. A letter may stand before or
 * after. Null where the text is no angle, has minutes or seconds of 60 and more, or is a number of metres.
 */
export function parseAngle(text: string): Angle | null {
  const plain = plainAngle(text).replace(/\s+/g, ' ').trim().replaceAll(',', '.');
  const [, before, body = '', after] = /^(\p{L}*)\s*(.*?)\s*(\p{L}*)$/u.exec(plain) ?? [];
  const letter = (before || after || '').toLowerCase();
  const side = Object.hasOwn(LETTERS, letter) ? LETTERS[letter] : undefined;
  if (letter !== '' && side === undefined) return null;
  const size = readDegrees(body) ?? readSexagesimal(body);
  if (size === null || Math.abs(size.value) > 180) return null;
  return { value: size.value * (side?.[1] ?? 1), axis: side?.[0] ?? null, step: size.step };
}

interface Size {
  readonly value: number;
  readonly step: number;
}

function readDegrees(text: string): Size | null {
  const [, figure] = DEGREES.exec(text) ?? [];
  return figure === undefined ? null : { value: Number(figure), step: lastDigit(figure) };
}

function readSexagesimal(text: string): Size | null {
  const [, degrees, minutes, seconds] = SEXAGESIMAL.exec(text) ?? [];
  if (degrees === undefined || minutes === undefined) return null;
  if (Number(minutes) >= 60 || Number(seconds ?? 0) >= 60) return null;
  // Whole minutes before seconds: 10°53.5'08" is a slip.
  if (seconds !== undefined && minutes.includes('.')) return null;
  const value = Number(degrees) + Number(minutes) / 60 + Number(seconds ?? 0) / 3600;
  const step = seconds === undefined ? lastDigit(minutes) / 60 : lastDigit(seconds) / 3600;
  return { value, step };
}

function lastDigit(figure: string): number {
  return 10 ** -(figure.split('.')[1]?.length ?? 0);
}
