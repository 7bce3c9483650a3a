/** Which of many short texts hold given words. */

/** The numbers of the texts, by each word that is in them. */
export type WordIndex = ReadonlyMap<string, ReadonlySet<number>>;

/** @param texts folded words with single spaces between them */
export function indexWords(texts: readonly string[]): WordIndex {
  const index = new Map<string, Set<number>>();
  texts.forEach((text, number) => {
    for (const word of text.split(' ')) index.set(word, (index.get(word) ?? new Set()).add(number));
  });
  return index;
}

/**
 * The numbers of the texts that hold every one of `words`, ascending.
 *
 * @param open whether the last one may be the beginning of a word
 */
export function textsWith(index: WordIndex, words: readonly string[], open: boolean): readonly number[] {
  const sets = words.map((word, i) =>
    open && i === words.length - 1 ? textsBeginning(index, word) : (index.get(word) ?? new Set<number>()),
  );
  const [smallest, ...others] = sets.toSorted((a, b) => a.size - b.size);
  return [...(smallest ?? [])]
    .filter((text) => others.every((set) => set.has(text)))
    .toSorted((a, b) => a - b);
}

function textsBeginning(index: WordIndex, start: string): ReadonlySet<number> {
  return new Set([...index].flatMap(([word, texts]) => (word.startsWith(start) ? [...texts] : [])));
}

/** The words of the texts that `word` is with one letter wrong, missing or too many, itself among them. */
export function wordsNear(index: WordIndex, word: string): readonly string[] {
  return [...index.keys()].filter((known) => differsByOne(word, known));
}

function differsByOne(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let same = 0;
  while (same < a.length && a[same] === b[same]) same += 1;
  // What differs is left out of the longer one, or of both.
  return a.slice(a.length < b.length ? same : same + 1) === b.slice(b.length < a.length ? same : same + 1);
}
