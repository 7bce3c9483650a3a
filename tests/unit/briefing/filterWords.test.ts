import { describe, expect, it } from 'vitest';
import { filterWords, shownFilterWords } from '../../../src/briefing/filterWords';
import { type ClusterFilter, DEFAULT_FILTER } from '../../../src/domain/clusterFilter';
import { activeConditions } from '../../../src/domain/conditions';
import { LANGS } from '../../../src/i18n/lang';
import '../../../src/i18n/late';
import { sceneState } from '../../../src/state/sceneState';
import { INITIAL_STATE } from '../../../src/state/store';
import { datasetReady } from '../../../src/state/transitions/dataset';
import { readRealDataset } from '../domain/realData';

const dataset = readRealDataset();

const ALL: ClusterFilter = {
  phases: ['operating', 'new'],
  districts: ['duc-hoa'],
  communes: ['8011537', '27931'],
  available: 'now',
  freeMin: 15,
  freeMax: null,
  pipelineMin: null,
  pipelineMax: 40.5,
  occupancyMin: 0.5,
  occupancyMax: 0.9,
  grossMin: 20,
  grossMax: 1250,
  sectors: ['mechanical'],
  wastewater: true,
  developer: 'wanted',
  near: [
    { target: 'road', km: 10 },
    { target: 'nowhere', km: 2.5 },
  ],
  known: true,
  text: 'đức',
  keepUnknown: false,
};

describe('the filter in words', () => {
  it('says so where there is none', () => {
    expect(filterWords(DEFAULT_FILTER, dataset, 'en')).toEqual(['No filter: every cluster.']);
  });

  it('has a sentence for each condition, and what becomes of the unknown', () => {
    expect(filterWords(ALL, dataset, 'en')).toEqual([
      'Phase: Operating; Newly planned',
      'District, commune: Huyện Đức Hòa; Xã Mỹ Hạnh Nam (old); Xã Hậu Nghĩa',
      'With free land now',
      'Free land: at least 15 ha',
      'Pipeline land: at most 40.5 ha',
      'Occupancy: 50.00\u00a0% to 90.00\u00a0%',
      'Gross area: 20 ha to 1,250 ha',
      'Sectors: mechanical engineering',
      'A source states wastewater treatment, in place or being built',
      'No infrastructure developer is named, not operating yet',
      'Only clusters whose area a source states',
      'Name, code or commune has: đức',
      'Within 10 km of the nearest main road, in a straight line',
      'Within 2.5 km of a road or place (nowhere), in a straight line',
      'Clusters that lack the figure to judge by are not in the file',
    ]);
  });

  it.each(LANGS)('forgets none in %s', (lang) => {
    const words = filterWords({ ...ALL, keepUnknown: true }, dataset, lang);
    expect(words).toHaveLength(activeConditions(ALL).length + 1);
    expect(new Set(words).size).toBe(words.length);
  });

  it('writes Vietnamese as Vietnamese', () => {
    const only = { ...DEFAULT_FILTER, grossMax: 1250 };
    expect(filterWords(only, dataset, 'vi')[0]).toBe('Diện tích quy hoạch: đến 1.250 ha');
  });
});

describe('the filter of what shows totals', () => {
  const state = datasetReady(dataset, [])(INITIAL_STATE);
  const last = (view: string) => shownFilterWords(sceneState({ view }, state), 'en').at(-1);

  it('says how many clusters fell out for want of a value, and of which', () => {
    const unplaced = dataset.clusters.filter(({ district }) => district === null).length;
    expect(unplaced).toBeGreaterThan(1);
    expect(last('district=duc-hoa')).toBe(
      `${unplaced} clusters without a published place are not counted here`,
    );
    expect(last('sector=electronics')).toMatch(/^\d+ clusters without a published value to judge by are not/);
  });

  it('blames the distances that did not arrive, not what nobody published', () => {
    const unread = datasetReady({ ...dataset, near: null }, [])(INITIAL_STATE);
    expect(shownFilterWords(sceneState({ view: 'near=ql50-10' }, unread), 'en').at(-1)).toBe(
      'The distances did not arrive, so no condition by distance can be judged.',
    );
    expect(last('near=ql50-10')).toMatch(/without a published value/);
  });

  it('says nothing of it where none did, and that all are there where nothing is asked', () => {
    expect(last('phase=operating')).toBe('Phase: Operating');
    expect(last('')).toBe('No filter: every cluster.');
    expect(last('sector=electronics&unknown=keep')).toMatch(/are kept$/);
  });
});
