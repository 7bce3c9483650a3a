/** On which line a JSON text breaks. Engines tell it in their own words, and only there. */

/** V8 quotes ten characters on either side of what it stumbles over. */
const CONTEXT = 10;

/**
 * The line (from 1) at which `JSON.parse` gave up on a text, read from the error's message: "line L column C" (Firefox
 * and newer V8), "at position N", an unexpected end, or V8's excerpt where it stands only once in the text.
 * Null where the message does not tell.
 */
export function jsonLine(text: string, message: string): number | null {
  const line = /\bline (\d+) column \d+/.exec(message)?.[1];
  if (line !== undefined) return Number(line);
  const position = /\bat position (\d+)/.exec(message)?.[1];
  if (position !== undefined) return lineAt(text, Number(position));
  // Found by looking into the text, which in a file of one line tells nothing.
  if (!text.trim().includes('\n')) return null;
  if (/unexpected end|end of data/i.test(message)) return lineAt(text, text.trimEnd().length);
  const at = excerptPosition(text, message);
  return at === null ? null : lineAt(text, at);
}

function lineAt(text: string, position: number): number {
  return text.slice(0, position).split('\n').length;
}

/** `Unexpected token 'x', ..."before x after"... is not valid JSON`; the dots stand where the text goes on. */
function excerptPosition(text: string, message: string): number | null {
  const [, before, excerpt = '', after] =
    /^Unexpected token .{1,8}, (\.\.\.)?"([\s\S]*)"(\.\.\.)? is not valid JSON$/.exec(message) ?? [];
  const at = text.indexOf(excerpt);
  if (excerpt === '' || at < 0 || at !== text.lastIndexOf(excerpt)) return null;
  if (before !== undefined) return at + CONTEXT;
  return after === undefined ? null : excerpt.length - CONTEXT;
}
