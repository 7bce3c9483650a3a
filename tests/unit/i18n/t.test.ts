import { describe, expect, it } from 'vitest';
import { FLAGS } from '../../../src/domain/records';
import { BASES, BOUNDARIES, LOCATIONS, PHASES } from '../../../src/domain/types';
import { LANGS, type Lang } from '../../../src/i18n/lang';
import '../../../src/i18n/late';
import type { MessageKey } from '../../../src/i18n/messages';
import { addMessages, createT, type MessageParams } from '../../../src/i18n/t';

describe('translator', () => {
  it('speaks both languages', () => {
    expect(createT('vi')('common.phase.new')).toBe('Quy hoạch mới');
    expect(createT('en')('common.phase.new')).toBe('Newly planned');
  });

  it('is one function for each language', () => {
    expect(createT('vi')).toBe(createT('vi'));
    expect(createT('vi')).not.toBe(createT('en'));
  });

  const texts = {
    share: 'share: {{share}}',
    clusters_one: '{{count}} cluster',
    clusters_other: '{{count}} clusters',
  };
  addMessages({ area: { vi: texts, en: texts } });
  const sayer = (lang: Lang) => (key: string, params?: MessageParams) =>
    createT(lang)(key as MessageKey, params);
  const say = { vi: sayer('vi'), en: sayer('en') };

  it('puts texts in as they are, and numbers as the language writes them', () => {
    expect(say.en('area.share', { share: '<b>73.56 %</b> {{share}}' })).toBe(
      'share: <b>73.56 %</b> {{share}}',
    );
    expect(say.vi('area.share', { share: 1234.5 })).toBe('share: 1.234,5');
  });

  it('chooses the plural by count', () => {
    expect([0, 1, 1072].map((count) => say.en('area.clusters', { count }))).toEqual([
      '0 clusters',
      '1 cluster',
      '1,072 clusters',
    ]);
    expect([1, 1072].map((count) => say.vi('area.clusters', { count }))).toEqual([
      '1 clusters',
      '1.072 clusters',
    ]);
  });

  it('throws at a key that is not there, and at a gap without a value', () => {
    expect(() => createT('en')('common.nothing' as MessageKey)).toThrow('«common.nothing»');
    expect(() => say.en('area.share')).toThrow('{{share}}');
    expect(() => say.en('area.share', { occupancy: 1 })).toThrow('{{share}}');
  });

  it.each(LANGS)('has a word for each id of the domain in %s', (lang) => {
    const t = createT(lang);
    const words = [
      ...PHASES.map((id) => t(`common.phase.${id}`)),
      ...BASES.map((id) => t(`certainty.basisHelp.${id}`)),
      ...BOUNDARIES.map((id) => t(`certainty.boundaryHelp.${id}`)),
      ...LOCATIONS.map((id) => t(`certainty.locationHelp.${id}`)),
      ...FLAGS.map((id) => t(`certainty.flag.${id}`)),
    ];
    expect(new Set(words).size).toBe(words.length);
    expect(FLAGS.map((id) => t(`certainty.flag.${id}`)).filter((text) => !text.endsWith('.'))).toEqual([]);
  });
});
