/** The clusters a person keeps while searching, to see them side by side. Their order is the person's own. */
import type { Transition } from '../store';

/** As many as stand side by side on one page and can still be read. */
export const SHORTLIST_MOST = 5;

/** Keeps a cluster, at the end; one that is kept stays where it is, and a sixth is not taken. */
export function shortlist(code: string): Transition {
  return listBy((codes) =>
    codes.includes(code) || codes.length >= SHORTLIST_MOST ? codes : [...codes, code],
  );
}

export function unlist(code: string): Transition {
  return listBy((codes) => (codes.includes(code) ? codes.filter((each) => each !== code) : codes));
}

/** Moves a kept cluster to a place counted from 0; places beyond either end mean that end. */
export function moveListed(code: string, to: number): Transition {
  return listBy((codes) => {
    if (!codes.includes(code)) return codes;
    const others = codes.filter((each) => each !== code);
    const at = Math.min(Math.max(Math.trunc(to), 0), others.length);
    return codes.indexOf(code) === at ? codes : [...others.slice(0, at), code, ...others.slice(at)];
  });
}

export function clearShortlist(): Transition {
  return listBy((codes) => (codes.length === 0 ? codes : []));
}

function listBy(change: (codes: readonly string[]) => readonly string[]): Transition {
  return (state) => {
    const next = change(state.query.shortlist);
    return next === state.query.shortlist ? state : { ...state, query: { ...state.query, shortlist: next } };
  };
}
