import { describe, expect, it } from 'vitest';
import { citedSources } from '../../../src/briefing/files/contents';
import { type ContentWish, type SheetContent, sheetContent } from '../../../src/briefing/picture/content';
import type { Item } from '../../../src/briefing/picture/items';
import { layoutSheet } from '../../../src/briefing/picture/layoutSheet';
import { layoutStrip } from '../../../src/briefing/picture/layoutStrip';
import { type Box, type Boxes, boxesOf, PRESETS, SHEETS } from '../../../src/briefing/picture/presets';
import { type Measure, wrap } from '../../../src/briefing/picture/wrap';
import { landOf } from '../../../src/domain/land';
import { LANGS, type Lang } from '../../../src/i18n/lang';
import { createT } from '../../../src/i18n/t';
import { sceneState } from '../../../src/state/sceneState';
import { INITIAL_STATE } from '../../../src/state/store';
import { datasetReady } from '../../../src/state/transitions/dataset';
import { regionSteps } from '../../../src/state/urlCodecs/region';
import { realDataset } from '../domain/realHistory';

/** Wider than Be Vietnam Pro is on the average: what fits so fits on the sheet. */
const measure: Measure = (text, size, weight) => text.length * size * (weight === 600 ? 0.57 : 0.54);

const PAGE = 'https://cum-cong-nghiep.example/long-an/';

/** Two steps of a region, whose address carries check letters. */
const REGION = regionSteps.encode([
  { op: 'add', shape: { kind: 'district', id: 'duc-hoa' } },
  { op: 'subtract', shape: { kind: 'circle', center: [106.4, 10.85], radiusKm: 3 } },
]);

/** Region, open cluster, shades, classes, what is not counted, every kind of condition. */
const FULL = `color=occupancy&shade=free&not_counted=1&feature=LA-001&region=${REGION}&free_min=1&q=duc&known=1&available=now&gross_min=3&gross_max=90&near=road~10&leasable=0.7&occupancy=0.8`;

const state = datasetReady(realDataset, [])(INITIAL_STATE);

function contentOf(lang: Lang, view: string, more: Partial<ContentWish> = {}): SheetContent {
  const shown = sceneState({ view }, { ...state, view: { ...state.view, lang } });
  const content = sheetContent({
    state: shown,
    title: 'Đức Hòa',
    caption: '',
    theme: 'light',
    link: `${PAGE}?v=1`,
    page: PAGE,
    made: '2025-09-30',
    simplified: false,
    ...more,
  });
  if (content === null) throw new Error('no data');
  return content;
}

const LONGEST = {
  title: 'Đất trống '.repeat(12).trim(),
  caption: 'Cụm công nghiệp '.repeat(38).slice(0, 600),
};

const MANY_LINES = { ...LONGEST, caption: 'Một dòng\n'.repeat(40) };

function laidOut(content: SheetContent, boxes: Boxes, lang: Lang): readonly Item[] {
  const strip = layoutStrip(measure, content.attribution, 160, boxes, lang);
  return [...layoutSheet(measure, content, boxes, createT(lang), PAGE), ...strip.items];
}

const within = (inner: Box, outer: Box) =>
  inner.x >= outer.x - 0.01 &&
  inner.y >= outer.y - 0.01 &&
  inner.x + inner.w <= outer.x + outer.w + 0.01 &&
  inner.y + inner.h <= outer.y + outer.h + 0.01;

const meet = (a: Box, b: Box) =>
  a.x < b.x + b.w - 0.01 && b.x < a.x + a.w - 0.01 && a.y < b.y + b.h - 0.01 && b.y < a.y + a.h - 0.01;

const describeItem = (item: Item) => (item.kind === 'text' ? item.text : item.kind);

/** What leaves the sheet, lies on the map or on the code, or on something else. */
function faults(items: readonly Item[], boxes: Boxes): readonly string[] {
  const sheet = { x: 0, y: 0, w: boxes.width, h: boxes.height };
  const solid = items.filter((item) => item.kind !== 'rule');
  return [
    ...solid.filter(({ box }) => !within(box, sheet)).map((item) => `cut: ${describeItem(item)}`),
    ...solid
      .filter(({ box }) => meet(box, boxes.map) || meet(box, boxes.qr))
      .map((item) => `covers map or code: ${describeItem(item)}`),
    ...solid.flatMap((item, index) =>
      solid
        .slice(index + 1)
        .filter((other) => meet(item.box, other.box))
        .map((other) => `${describeItem(item)} × ${describeItem(other)}`),
    ),
  ];
}

describe.each(PRESETS)('a sheet of %s', (preset) => {
  const boxes = boxesOf(SHEETS[preset]);

  it('has the pixels it promises', () => {
    const { width, height, ratio } = SHEETS[preset];
    expect([boxes.width * ratio, boxes.height * ratio].map(Math.round)).toEqual([width, height]);
  });

  it.each(LANGS)('cuts nothing and lays nothing on anything (%s)', (lang) => {
    for (const view of ['', 'color=free&phase=operating', 'color=basis&shade=density', FULL]) {
      for (const words of [{}, LONGEST, MANY_LINES]) {
        const content = contentOf(lang, view, { ...words, link: `${PAGE}?${'x'.repeat(250)}` });
        expect(faults(laidOut(content, boxes, lang), boxes), `${view} ${lang}`).toEqual([]);
      }
    }
  });

  it('says how much it leaves out of a list longer than it has room for', () => {
    const notes = contentOf('en', '').notes;
    const long = {
      title: 'Scenario',
      sentences: Array.from({ length: 90 }, (_, n) => `Change ${n} of a cluster.`),
    };
    const content = { ...contentOf('en', ''), notes: { ...notes, lists: [...notes.lists, long] } };
    const items = laidOut(content, boxes, 'en');
    expect(faults(items, boxes)).toEqual([]);
    const words = items.map(describeItem).join(' ');
    const kept = words.match(/Change \d+/g)?.length ?? 0;
    expect(kept).toBeLessThan(90);
    expect(words.replaceAll(/\s+/g, ' ')).toContain(`and ${90 - kept} more`);
  });

  it('writes every total, its parts and what they rest on', () => {
    const texts = laidOut(contentOf('en', ''), boxes, 'en').flatMap((item) =>
      item.kind === 'text' ? [item.text.replaceAll('\u00a0', ' ')] : [],
    );
    for (const text of ['72', '3,989.0 ha', '2,405.7 ha', '99.5 ha', '84.21 %'])
      expect(texts).toContain(text);
    expect(texts.join(' ')).toMatch(/Operating: 17 clusters · 857\.0 ha/);
    expect(texts.join(' ')).toMatch(/data version/);
  });
});

describe('sheets', () => {
  it('are the same at 4K, at twice the pixels', () => {
    expect(boxesOf(SHEETS.uhd)).toEqual(boxesOf(SHEETS.hd));
    expect(SHEETS.uhd.ratio).toBe(SHEETS.hd.ratio * 2);
  });

  it('have the map on whole pixels', () => {
    for (const preset of PRESETS) {
      const { ratio } = SHEETS[preset];
      const { x, y, w, h } = boxesOf(SHEETS[preset]).map;
      for (const length of [x, y, w, h])
        expect(Math.abs(length * ratio - Math.round(length * ratio))).toBeLessThan(1e-6);
    }
  });

  it('do not write an address that nobody could type, but say where it is', () => {
    const link = `${PAGE}?${'x'.repeat(2000)}`;
    const texts = laidOut(contentOf('en', '', { link }), boxesOf(SHEETS.hd), 'en')
      .map(describeItem)
      .join(' ');
    expect(texts).toContain('2,041 characters');
    expect(texts).not.toContain('xxxx');
  });

  it('have the totals of the region beside those of all that is shown', () => {
    const items = laidOut(contentOf('en', `region=${REGION}`), boxesOf(SHEETS.hd), 'en');
    const texts = items.map(describeItem);
    expect(texts).toContain('In the region');
    expect(texts.join(' ')).toContain('Filter: No filter');
    expect(
      texts.filter((text) => /^\d+(\.\d+)? ha$/.test(text.replace('\u00a0', ' '))).length,
    ).toBeGreaterThan(6);
  });

  it('have the signs of the clusters that are not counted, each with its words', () => {
    const legend = contentOf('en', 'not_counted=1').legend.filter(({ mark }) => typeof mark === 'string');
    expect(legend).toEqual([
      { mark: 'withdrawn', words: 'establishment withdrawn' },
      { mark: 'converted', words: 'turned into an industrial park' },
      { mark: 'unplanned', words: 'grown up outside the plan' },
    ]);
    const items = laidOut(contentOf('en', 'not_counted=1'), boxesOf(SHEETS.hd), 'en');
    const marks = items.flatMap((item) => (item.kind === 'swatch' ? [item.mark] : []));
    for (const { mark } of legend) expect(marks).toContain(mark);
  });

  it('write a caption in the lines it was given', () => {
    const content = contentOf('vi', '', { caption: 'Diện tích: 3.989,0 ha.\nSố cụm: 72.' });
    const texts = laidOut(content, boxesOf(SHEETS.hd), 'vi').map(describeItem);
    expect(texts).toContain('Diện tích: 3.989,0\u00a0ha.');
    expect(texts).toContain('Số cụm: 72.');
  });

  it('count the sources that their figures cite, not those of the whole data set', () => {
    const told = (view: string) =>
      Number(/cited by these figures: (\d+)/.exec(contentOf('en', view).notes.fixed.join(' '))?.[1]);
    const { clusters, assumptions, sources } = realDataset;
    const rows = clusters.map((cluster) => ({ cluster, land: landOf(cluster, assumptions) }));
    expect(told('')).toBe(citedSources(realDataset, rows).length - 1);
    expect(told('')).toBeLessThan(sources.length - 1);
    expect(told('district=duc-hoa')).toBeLessThanOrEqual(told(''));
  });

  it('say that figures are tried', () => {
    const items = laidOut(contentOf('vi', 'leasable=0.7'), boxesOf(SHEETS.hd), 'vi');
    expect(items.find((item) => item.kind === 'text' && item.ink === 'tried')).toBeDefined();
  });
});

describe('lines', () => {
  const type = { size: 10, weight: 400 } as const;

  it('keep a figure with its unit, and break only words that are wider than the line', () => {
    expect(wrap(measure, 'free land 99.5 ha', type, 60)).toEqual(['free land', '99.5\u00a0ha']);
    expect(wrap(measure, 'abcdefghijkl no', type, 33)).toEqual(['abcdef', 'ghijkl', 'no']);
  });
});
