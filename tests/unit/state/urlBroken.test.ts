import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createAppStore, INITIAL_STATE } from '../../../src/state/store';
import { complainOfRegion } from '../../../src/state/transitions/region';
import { complainOfScenario } from '../../../src/state/transitions/scenarioComplaint';
import type { AppState } from '../../../src/state/types';
import { decodeState, encodeState } from '../../../src/state/url';
import { checkLetters } from '../../../src/state/urlCodecs/digits';
import { URL_TABLE } from '../../../src/state/urlTable';
import { frozen } from './fixtures';

const start = frozen(INITIAL_STATE);
/** A region that cannot be read is none, but not without a word. */
const unreadable = { ...start, region: { ...start.region, complaint: 'unreadable' } };
const decode = (search: string): AppState => decodeState(search, start);

describe('broken addresses', () => {
  it('never throw, whatever they are', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void decode(text)));
  });

  it('never throw, whatever a parameter has', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.constantFrom(...'AZaz09-_.~/%+dpoDPO') }),
      fc.constantFrom('__proto__', 'constructor', 'toString', 'hasOwnProperty', 'null', 'NaN', '1e9', '-0'),
    );
    fc.assert(
      fc.property(fc.constantFrom(...URL_TABLE.map((row) => row.name)), text, (name, value) => {
        const state = decode(`?${name}=${encodeURIComponent(value.replace(/\p{Surrogate}/gu, ''))}`);
        // A link made anew has nothing to complain of.
        expect(decode(encodeState(state))).toEqual(
          complainOfScenario('none')(complainOfRegion('none')(state)),
        );
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    '?lang=fr',
    '?theme=system',
    '?color=toString',
    '?law=d-',
    '?law=x-can-duoc',
    '?law=can-duoc',
    '?law_ha=-5',
    '?shade=phase',
    '?shade=toString',
    '?shade_units=communeOld',
    '?show=about',
    '?phase=open',
    '?phase=constructor',
    '?district=Đức Hòa',
    '?free_min=-1',
    '?free_min=1e3',
    '?free_max=Infinity',
    '?free_max=',
    '?commune=Xã Mỹ Hạnh',
    '?pipeline_min=-1',
    '?pipeline_max=much',
    '?occupancy_min=101',
    '?occupancy_max=0,9',
    '?gross_min=1e3',
    '?sector=toString',
    '?wastewater=yes',
    '?developer=someone',
    '?near=ql50',
    '?near=ql50-1000',
    '?near=-5.QL50-5.ql50--5.5',
    `?near=${'a'.repeat(41)}-5`,
    '?unknown=1',
    '?available=later',
    '?known=yes',
    '?sort=--free',
    '?sort=__proto__',
    '?sel=%00',
    '?sel=A B',
    `?sel=${'_'.repeat(400)}`,
    '?rule=sphere',
    '?feature=<b>',
    '?at=11/10',
    '?at=11/91/106',
    '?at=25/10/106',
    '?at=11/10/NaN',
    '?at=//',
    '?layout=kiosk',
    '?panels=1',
    '?static=true',
    '?v=2',
    '?utm_source=mail',
  ])('%s means the default', (search) => {
    expect(decode(search)).toEqual(search.startsWith('?region=') ? unreadable : start);
  });

  it.each([
    'https://evil.test/',
    '//evil.test/',
    '///evil.test',
    '/\\evil.test',
    '\\\\evil.test',
    '/',
    '..',
    '../secret',
    'a/../../b',
    'a/./b',
    'a//b',
    '%2e%2e/b',
    'data:text/csv,x',
    'javascript:alert(1)',
    'a?b',
    'a#b',
    'a b',
  ])('data=%s is refused', (path) => {
    expect(decode(`?data=${encodeURIComponent(path)}`).dataFolder).toBe('data/');
  });

  it('whose region passes the check by intent give a sound region or none', () => {
    const body = fc.string({ unit: fc.constantFrom(...'AZaz09-_.hijdpoDPO'), maxLength: 40 });
    fc.assert(
      fc.property(fc.constantFrom('p-', 'o-', 'O-', 'd-', ''), body, (letter, rest) => {
        const text = `${letter}${rest}`;
        const state = decode(`?region=${text}.${checkLetters(text)}`);
        const again = decode(encodeState(state));
        expect(again.region.steps).toEqual(state.region.steps);
        expect(state.region.complaint === 'none').toBe(state.region.steps.length > 0);
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['a number without end', `p-${'g'.repeat(300)}ABBBBB`],
    ['a number too long', `p-${'_'.repeat(8)}ABBBBBB`],
    ['half a vertex', 'p-BBBBBBB'],
    ['two corners', 'p-BBBB'],
    ['a vertex beyond the earth', 'p-_______BBBBBB'],
    ['a circle without radius', 'o-BB'],
    ['a circle of no radius', 'o-BBA'],
    ['a circle of two centres', 'o-BBBBC'],
    ['a unit without id', 'd-'],
    ['an unknown shape', 'x-BBBBBB'],
  ])('with %s give no region, and say so', (_what, text) => {
    expect(decode(`?region=${text}.${checkLetters(text)}`)).toEqual(unreadable);
  });

  it('turn half a surrogate pair into the sign for it', () => {
    const half = '\ud83d';
    const state = createAppStore({ query: { filter: { text: `a${half}b😀` } } }).getState();
    expect(decode(encodeState(state)).query.filter.text).toBe('a\ufffdb😀');
  });

  it('turns bounds that stand in the wrong order', () => {
    const { filter } = decode('?free_min=20&free_max=5').query;
    expect([filter.freeMin, filter.freeMax]).toEqual([5, 20]);
    const { grossMin, grossMax, freeMin } = decode('?gross_min=70&gross_max=20').query.filter;
    expect([grossMin, grossMax, freeMin]).toEqual([20, 70, null]);
  });

  it('passes over what is no phase or district among those that are', () => {
    const { filter } = decode('?phase=new.bogus.new&district=duc-hoa..x_y.duc-hoa.an').query;
    expect(filter.phases).toEqual(['new']);
    expect(filter.districts).toEqual(['an', 'duc-hoa']);
  });

  it('takes the first of two', () => {
    expect(decode('?lang=en&lang=vi').view.lang).toBe('en');
  });
});
