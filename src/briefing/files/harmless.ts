/**
 * Text that no spreadsheet takes for a formula. Papa Parse's own `escapeFormulae` misses cells of several lines, a
 * leading line feed and full-width signs, and turns −5 into text; here only text is touched, numbers never are.
 */

/** Controls but tab and line feed, and what no XML can hold: they are no text, and cut cells short in some readers. */
const NO_TEXT = /[^\P{Cc}\t\n]|[\uFFFE\uFFFF]/gu;

/** Half a character, which no encoding of Unicode can write. */
const LONE_SURROGATE = /\p{Cs}/gu;

/** Blanks and invisible signs before the first one that counts. */
const BLANKS = /^[\s\p{Cf}]+/u;

/**
 * The text with line ends as line feeds, without control characters, and with an apostrophe before it where it begins
 * with `=`, `+`, `-`, `@` (full-width, small and raised forms too, also after blanks), a tab or a line end.
 */
export function harmless(text: string): string {
  const clean = text.replace(/\r\n?/g, '\n').replace(NO_TEXT, '').replace(LONE_SURROGATE, '\uFFFD');
  return isRisky(clean) ? `'${clean}` : clean;
}

function isRisky(text: string): boolean {
  if (/^[\t\n]/.test(text)) return true;
  // NFKC makes one sign of all its forms: ＝ ﹦ ⁼ ₌ become =.
  const [first = ''] = text.replace(BLANKS, '');
  return /^[=+\-@]/.test(first.normalize('NFKC'));
}
