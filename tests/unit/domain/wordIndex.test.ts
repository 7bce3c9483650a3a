import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexWords, textsWith, wordsNear } from '../../../src/domain/wordIndex';

const index = indexWords(['an ninh dong', 'an ninh tay', 'tan an', 'dong hoa hoa']);

describe('textsWith', () => {
  it('wants every word, in any order, each whole', () => {
    expect(textsWith(index, ['an'], false)).toEqual([0, 1, 2]);
    expect(textsWith(index, ['tay', 'an'], false)).toEqual([1]);
    expect(textsWith(index, ['an', 'hoa'], false)).toEqual([]);
    expect(textsWith(index, ['nin'], false)).toEqual([]);
    expect(textsWith(index, [], true)).toEqual([]);
  });

  it('takes the last word for a beginning where it is open', () => {
    expect(textsWith(index, ['ninh', 'd'], true)).toEqual([0]);
    expect(textsWith(index, ['d', 'ninh'], true)).toEqual([]);
    expect(textsWith(index, ['t'], true)).toEqual([1, 2]);
  });
});

describe('wordsNear', () => {
  it('forgives one letter wrong, missing or too many, not two', () => {
    expect(wordsNear(index, 'ninh')).toEqual(['ninh']);
    for (const typed of ['nimh', 'inh', 'nnh', 'nin', 'ninhh', 'aninh']) {
      expect(wordsNear(index, typed)).toEqual(['ninh']);
    }
    for (const typed of ['nihn', 'mimh', 'nh', 'ninhhh']) expect(wordsNear(index, typed)).toEqual([]);
    expect(wordsNear(index, 'ta')).toEqual(['tay', 'tan']);
  });

  it('agrees with the edits written out', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(word, word, (typed, known) => {
        const near = wordsNear(indexWords([known]), typed).length === 1;
        expect(near).toBe(oneEditAway(typed).has(known));
      }),
    );
  });
});

function oneEditAway(word: string): Set<string> {
  const edits = new Set([word]);
  for (let i = 0; i <= word.length; i += 1) {
    const [before, after] = [word.slice(0, i), word.slice(i)];
    edits.add(before + after.slice(1));
    for (const letter of 'abc') edits.add(before + letter + after).add(before + letter + after.slice(1));
  }
  return edits;
}
