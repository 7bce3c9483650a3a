/** Which pages may talk with the atlas. */
import { ORIGINS_PARAM } from './originsParam';

const MOST_ORIGINS = 20;
const MOST_LETTERS = 200;

/**
 * The origins in a list with commas: `https://a.example.vn,https://b.example.vn:8443`. Only whole web origins count;
 * paths, passwords, stars and other schemes are passed over. Never throws.
 */
export function readOrigins(text: string): readonly string[] {
  const named = text.slice(0, MOST_ORIGINS * MOST_LETTERS).split(',');
  const origins = named.slice(0, MOST_ORIGINS).flatMap((each) => originOf(each.trim()) ?? []);
  return [...new Set(origins)];
}

function originOf(text: string): string | null {
  // A star or a bracket would be escaped, not refused.
  if (!/^https?:\/\/[a-z0-9.:[\]-]+\/?$/i.test(text) || !URL.canParse(text)) return null;
  return new URL(text).origin;
}

/**
 * The origins that may talk with the atlas: its own, and those of the list. A list set when the atlas was built is
 * what its keeper allows: an address, which anyone can write, may then only choose among it.
 *
 * @param own the atlas' own origin
 * @param search the address' search part
 * @param built the list set at build, '' for none
 */
export function allowedOrigins(own: string, search: string, built: string): ReadonlySet<string> {
  const kept = readOrigins(built);
  const text = new URLSearchParams(search).get(ORIGINS_PARAM);
  const asked = text === null ? kept : readOrigins(text);
  const listed = kept.length === 0 ? asked : asked.filter((origin) => kept.includes(origin));
  // A page from a file has the origin «null», which is everybody's.
  return new Set([own, ...listed].filter((origin) => origin !== 'null'));
}
