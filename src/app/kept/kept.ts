/** What page and service worker know of each other. */

/** A file of the build by its address beside the page, and what tells one version of it from another; null where its name does. */
export interface KeptFile {
  readonly url: string;
  readonly revision: string | null;
}

const MARK = 'x-atlas-kept';

/** The same answer, marked as one that was kept from an earlier visit. */
export function withMark({ body, status, headers }: Response): Response {
  const marked = new Headers(headers);
  marked.set(MARK, '1');
  return new Response(body, { status, headers: marked });
}

export function isMarked({ headers }: Response): boolean {
  return headers.has(MARK);
}
