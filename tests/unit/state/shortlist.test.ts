import { describe, expect, it } from 'vitest';
import { createAppStore, type Transition } from '../../../src/state/store';
import { clearShortlist, moveListed, shortlist, unlist } from '../../../src/state/transitions/shortlist';
import { decodeState, encodeState } from '../../../src/state/url';

function listAfter(...steps: readonly Transition[]): readonly string[] {
  const store = createAppStore();
  for (const step of steps) store.setState(step);
  return store.getState().query.shortlist;
}

const five = ['LA-005', 'LA-001', 'LA-003', 'LA-002', 'LA-004'];
const keepFive = five.map(shortlist);

describe('shortlist', () => {
  it('keeps clusters in the order they came, each once', () => {
    expect(listAfter(shortlist('LA-014'), shortlist('LA-001'), shortlist('LA-014'))).toEqual([
      'LA-014',
      'LA-001',
    ]);
  });

  it('takes no sixth', () => {
    expect(listAfter(...keepFive, shortlist('LA-006'))).toEqual(five);
  });

  it('lets go of one, or of all', () => {
    expect(listAfter(...keepFive, unlist('LA-003'))).toEqual(['LA-005', 'LA-001', 'LA-002', 'LA-004']);
    expect(listAfter(...keepFive, clearShortlist())).toEqual([]);
  });

  it.each([
    [0, ['LA-003', 'LA-005', 'LA-001', 'LA-002', 'LA-004']],
    [3, ['LA-005', 'LA-001', 'LA-002', 'LA-003', 'LA-004']],
    [99, ['LA-005', 'LA-001', 'LA-002', 'LA-004', 'LA-003']],
    [-1, ['LA-003', 'LA-005', 'LA-001', 'LA-002', 'LA-004']],
  ])('moves one to place %i', (to, expected) => {
    expect(listAfter(...keepFive, moveListed('LA-003', to))).toEqual(expected);
  });

  it('is the same state where nothing changes', () => {
    const store = createAppStore({ query: { shortlist: five } });
    const before = store.getState();
    for (const step of [shortlist('LA-001'), shortlist('LA-006'), unlist('LA-009'), moveListed('LA-005', 0)])
      store.setState(step);
    expect(store.getState()).toBe(before);
  });

  it('travels in the link, in its order, five at most', () => {
    const { query } = decodeState(
      '?compare=LA-005.LA-001.x%20y.LA-005.LA-003.LA-002.LA-004.LA-006',
      createAppStore().getState(),
    );
    expect(query.shortlist).toEqual(five);
    expect(encodeState(createAppStore({ query: { shortlist: five } }).getState())).toBe(
      '?compare=LA-005.LA-001.LA-003.LA-002.LA-004',
    );
  });
});
