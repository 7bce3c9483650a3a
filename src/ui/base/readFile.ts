/** The text of a file that a person gives; what there is instead where it is too large or cannot be read. */
export async function readFile(
  file: File,
  mostBytes: number,
): Promise<{ readonly text: string } | { readonly text: null; readonly reason: 'tooLarge' | 'unreadable' }> {
  if (file.size > mostBytes) return { text: null, reason: 'tooLarge' };
  try {
    return { text: await file.text() };
  } catch {
    return { text: null, reason: 'unreadable' };
  }
}
