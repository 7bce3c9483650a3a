/** JSON text → a checked value. The checks are valibot's; what they say becomes issues with the path in the file. */
import * as v from 'valibot';
import { issue, type Read } from './issues';
import { jsonLine } from './jsonLine';

/**
 * Checks that keep typed what they let through. Only the first five breaches are reported: a file of the wrong kind has
 * hundreds, and they all say the same.
 */
export function readJson<S extends v.GenericSchema>(
  text: string,
  file: string,
  schema: S,
): Read<v.InferOutput<S>> {
  const bare = text.replace(/^\uFEFF/, '');
  let parsed: unknown;
  try {
    parsed = JSON.parse(bare) as unknown;
  } catch (error) {
    const line = jsonLine(bare, error instanceof Error ? error.message : '');
    return { value: null, issues: [issue('error', 'not-json', line === null ? { file } : { file, line })] };
  }
  const result = v.safeParse(schema, parsed);
  if (result.success) return { value: result.output, issues: [] };
  const issues = result.issues.slice(0, 5).map((found) => {
    const path = v.getDotPath(found);
    const expected = found.expected ?? found.message;
    return issue('error', 'shape', path === null ? { file } : { file, field: path }, {
      expected,
      found: found.received,
    });
  });
  return { value: null, issues };
}
