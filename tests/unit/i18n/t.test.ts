import { describe, expect, it } from 'vitest';
import { BASES, BOUNDARIES, FLAGS, LOCATIONS, PHASES } from '../../../src/domain/types';
import { LANGS } from '../../../src/i18n/lang';
import type { MessageKey } from '../../../src/i18n/messages';
import { createT } from '../../../src/i18n/t';

describe('translator', () => {
  it('speaks both languages', () => {
    expect(createT('vi')('common.phase.new')).toBe('Quy hoạch mới');
    expect(createT('en')('common.phase.new')).toBe('Newly planned');
  });

  it('is one function for each language', () => {
    expect(createT('vi')).toBe(createT('vi'));
    expect(createT('vi')).not.toBe(createT('en'));
  });

  it('puts texts in as they are, and numbers as the language writes them', () => {
    expect(createT('en')('common.formula.leasable', { share: '<b>73.56 %</b>' })).toContain(
      '× <b>73.56 %</b> (',
    );
    expect(createT('vi')('common.formula.leasable', { share: 1234.5 })).toContain('× 1.234,5 (');
  });

  it('chooses the plural by count', () => {
    const t = createT('en');
    expect(t('legend.classCount', { count: 1 })).toBe('1 cluster');
    expect(t('legend.classCount', { count: 0 })).toBe('0 clusters');
    expect(t('legend.classCount', { count: 1072 })).toBe('1,072 clusters');
    expect(createT('vi')('legend.classCount', { count: 1072 })).toBe('1.072 cụm');
  });

  it('throws at a key that is not there, and at a gap without a value', () => {
    const t = createT('en');
    expect(() => t('common.nothing' as MessageKey)).toThrow('«common.nothing»');
    expect(() => t('common.formula.leasable')).toThrow('{{share}}');
    expect(() => t('common.formula.leasable', { occupancy: 1 })).toThrow('{{share}}');
  });

  it.each(LANGS)('has a word for each id of the domain in %s', (lang) => {
    const t = createT(lang);
    const texts = [
      ...PHASES.map((id) => t(`common.phase.${id}`)),
      ...BASES.map((id) => t(`common.basisHelp.${id}`)),
      ...BOUNDARIES.map((id) => t(`common.boundaryHelp.${id}`)),
      ...LOCATIONS.map((id) => t(`common.locationHelp.${id}`)),
      ...FLAGS.map((id) => t(`common.flag.${id}`)),
    ];
    expect(new Set(texts).size).toBe(texts.length);
    expect(FLAGS.map((id) => t(`common.flag.${id}`)).filter((text) => !text.endsWith('.'))).toEqual([]);
  });
});
