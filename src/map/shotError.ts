/** What there is no picture of the map for. */
export function shotError(
  cause: 'no-data' | 'too-large' | 'context-lost' | 'no-map',
  message: string,
): Error {
  return new Error(message, { cause });
}
