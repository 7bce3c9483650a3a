import { unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Job } from '../../../src/briefing/job';
import { type FigureRow, sceneFigures } from '../../../src/briefing/sceneFigures';
import { sceneWords } from '../../../src/briefing/sceneWords';
import { makeSlides } from '../../../src/briefing/slides/makeSlides';
import { formatPercent } from '../../../src/i18n/format';
import { LANGS, type Lang } from '../../../src/i18n/lang';
import { READY_SCENES } from '../../../src/state/readySet';
import { sceneLink, sceneState } from '../../../src/state/sceneState';
import type { Scene } from '../../../src/state/types';
import { realDataset } from '../domain/realHistory';
import { all, type Deck, deckOf, fakeDraw, OWN, PAGE, parseXml, SCENES, state, textOf } from './slidesDeck';

const decks = new Map<Lang, Deck>();
beforeAll(async () => {
  for (const lang of LANGS) decks.set(lang, await deckOf(lang));
}, 60_000);

function deck(lang: Lang): Deck {
  const made = decks.get(lang);
  if (made === undefined) throw new Error(`no deck in ${lang}`);
  return made;
}

const figuresOf = (lang: Lang, scene: Scene) =>
  sceneFigures(sceneState(scene, { ...state, view: { ...state.view, lang } }));

describe.each(LANGS)('slides in %s', (lang) => {
  it('are one for each scene, and the last of them for sources and assumptions', () => {
    const slides = deck(lang).slidePaths;
    expect(slides.length).toBeGreaterThanOrEqual(SCENES.length + 2);
    SCENES.slice(0, -1).forEach((scene, at) => {
      expect(textOf(deck(lang).slide(at))).toContain(sceneWords(scene, state, lang).title);
    });
    const last = slides
      .slice(SCENES.length)
      .map((path) => textOf(deck(lang).part(path)))
      .join('\n');
    const { min, max } = realDataset.assumptions.operatingOccupancy;
    for (const end of [min, max]) expect(last).toContain(formatPercent(lang, end));
    for (const id of realDataset.assumptions.leasableShare.sources) expect(last).toContain(id);
    expect(last).toContain(realDataset.sources[0]?.title[lang]);
  });

  it('are counted while they are made', () => {
    const count = deck(lang).slidePaths.length;
    expect(deck(lang).told.at(-1)).toBe(`${count}/${count}`);
    for (const step of deck(lang).told) expect(step).toMatch(new RegExp(`/${count}$`));
  });

  it('write an address in lines of their own, each a link to all of it', () => {
    const cells = deck(lang)
      .slidePaths.slice(SCENES.length)
      .flatMap((path) => all(deck(lang).part(path), 'a:tc'))
      .filter((cell) => textOf(cell).startsWith('http'));
    expect(cells.some((cell) => all(cell, 'a:p').length > 1)).toBe(true);
    const urls = realDataset.sources.map(({ url }) => url);
    for (const cell of cells) {
      expect(urls).toContain(textOf(cell).replaceAll('\n', ''));
      expect(all(cell, 'a:hlinkClick').length).toBe(all(cell, 'a:r').length);
    }
  });

  it('have the totals of each scene in a table, each with its basis', () => {
    SCENES.forEach((scene, at) => {
      const figures = figuresOf(lang, scene);
      const rows = all(deck(lang).slide(at), 'a:tr').map((row) =>
        all(row, 'a:tc').map((cell) => textOf(cell)),
      );
      const beside = figures?.region ?? figures?.cluster?.rows ?? null;
      const cells = (row: FigureRow | undefined) => [row?.text ?? '–', row?.note ?? ''];
      expect(rows.slice(1)).toEqual(
        figures?.rows.map((row) => [
          row.label,
          ...cells(row),
          ...(beside === null ? [] : cells(beside.find(({ key }) => key === row.key))),
        ]),
      );
      expect(rows.length).toBe(8);
    });
  });

  it('have charts whose bars, and the workbook behind them, are the domain’s figures', () => {
    SCENES.forEach((scene, at) => {
      const figures = figuresOf(lang, scene);
      const known = new Set(
        [
          ...(figures?.byPhase.flatMap(({ grossHa, openHa }) => [grossHa, openHa]) ?? []),
          ...(figures?.rows.map(({ value }) => value) ?? []),
          ...(figures?.cluster?.rows.map(({ value }) => value) ?? []),
        ].map(String),
      );
      const chart = deck(lang).chart(at);
      const values = all(chart, 'c:val').flatMap((val) => all(val, 'c:v').map((v) => v.textContent ?? ''));
      expect(values.length).toBeGreaterThan(1);
      for (const value of values) expect(known).toContain(value);
      const book = deck(lang).files[deck(lang).bookPath(at)];
      if (book === undefined) throw new Error('no workbook');
      const sheet = parseXml(unzipSync(book)['xl/worksheets/sheet1.xml'], 'sheet1.xml');
      const cells = all(sheet, 'c').filter((cell) => /^B[2-9]/.test(cell.getAttribute('r') ?? ''));
      expect(cells.map((cell) => cell.textContent?.trim())).toEqual(values);
    });
  });

  it('lead back to each scene, and say what is known of the data', () => {
    SCENES.forEach((scene, at) => {
      const link = sceneLink(scene, { ...state, view: { ...state.view, lang } }, PAGE);
      const rels = all(deck(lang).part(`ppt/slides/_rels/slide${at + 1}.xml.rels`), 'Relationship');
      const links = rels.filter((rel) => rel.getAttribute('TargetMode') === 'External');
      expect(new Set(links.map((rel) => rel.getAttribute('Target')))).toEqual(new Set([link]));
      expect(link).toContain(`data_version=${realDataset.version}`);
      expect(all(deck(lang).slide(at), 'a:hlinkClick').length).toBe(links.length);
      expect(textOf(deck(lang).slide(at))).toContain(realDataset.version);
      expect(textOf(deck(lang).slide(at))).toContain(realDataset.reference);
    });
  });

  it('have what is to be said in the notes, a paragraph a line', () => {
    READY_SCENES.forEach((scene, at) => {
      const notes = textOf(deck(lang).part(`ppt/notesSlides/notesSlide${at + 1}.xml`));
      expect(notes.split('\n')).toContain(sceneWords(scene, state, lang).notes);
    });
    const own = textOf(deck(lang).part(`ppt/notesSlides/notesSlide${SCENES.length}.xml`));
    expect(own.split('\n').slice(0, 2)).toEqual(['First line', 'Second & last']);
    expect(own).toContain(OWN.words.en?.caption.trim());
  });

  it('have nothing outside the slide, and no text in another language than theirs', () => {
    const size = all(deck(lang).part('ppt/presentation.xml'), 'p:sldSz')[0];
    const [width, height] = [Number(size?.getAttribute('cx')), Number(size?.getAttribute('cy'))];
    for (const path of deck(lang).slidePaths) {
      const part = deck(lang).part(path);
      const ids = all(part, 'p:cNvPr').map((each) => each.getAttribute('id'));
      expect(new Set(ids).size, path).toBe(ids.length);
      for (const place of [...all(part, 'a:xfrm'), ...all(part, 'p:xfrm')]) {
        const at = (tag: string, name: string) => Number(all(place, tag)[0]?.getAttribute(name));
        expect(at('a:off', 'x') + at('a:ext', 'cx'), path).toBeLessThanOrEqual(width);
        expect(at('a:off', 'y') + at('a:ext', 'cy'), path).toBeLessThanOrEqual(height);
        expect(Math.min(at('a:off', 'x'), at('a:off', 'y')), path).toBeGreaterThanOrEqual(0);
      }
      for (const run of all(part, 'a:rPr'))
        expect(run.getAttribute('lang')).toBe(lang === 'vi' ? 'vi-VN' : 'en-US');
    }
  });

  it('mark what is tried, and nothing else', () => {
    const word = lang === 'vi' ? 'THỬ' : 'TRIED';
    expect(textOf(deck(lang).slide(SCENES.length - 1))).toContain(word);
    expect(textOf(deck(lang).slide(0))).not.toContain(word);
  });

  it('mark classes by patterns as well as colours, in the legend and in the chart', () => {
    const fills = (node: Document) => all(node, 'a:pattFill').map((fill) => fill.getAttribute('prst'));
    expect(new Set(fills(deck(lang).slide(1)))).toEqual(new Set(['wdUpDiag', 'dotGrid']));
    expect(new Set(fills(deck(lang).chart(1)))).toEqual(new Set(['wdUpDiag', 'dotGrid']));
  });

  it('draw the three signs of clusters that are not counted, where the map does', () => {
    const strokes = (at: number) =>
      all(deck(lang).slide(at), 'a:prstGeom').filter((shape) => shape.getAttribute('prst') === 'line').length;
    const targets = READY_SCENES.findIndex(({ ready }) => ready === 'targets');
    // Two crossed, one down, one across.
    expect(strokes(targets)).toBe(4);
    expect(strokes(0)).toBe(0);
  });
});

it('are well-formed in every part', () => {
  const parts = Object.keys(deck('vi').files).filter((path) => /\.(xml|rels)$/.test(path));
  expect(parts.length).toBeGreaterThan(60);
  for (const path of parts) deck('vi').part(path);
}, 30_000);

describe('the work', () => {
  it('asks for each map in the language and the light of the slides, as it stands on them', () => {
    for (const lang of LANGS) {
      const { asked } = deck(lang);
      expect(asked.map(({ frame }) => frame)).toEqual(SCENES.map(({ frame }) => frame));
      for (const { state: shown, width, height } of asked) {
        expect(shown.view).toMatchObject({ lang, theme: 'light' });
        expect(width).toBeGreaterThan(height);
      }
    }
  });

  it('tells each step, and ends with the signal’s reason when called off', async () => {
    const controller = new AbortController();
    const told: string[] = [];
    const job: Job = {
      signal: controller.signal,
      step: async (done, of) => {
        told.push(`${done}/${of}`);
        if (done === 2) controller.abort();
        controller.signal.throwIfAborted();
      },
    };
    const options = { lang: 'vi', theme: 'dark', made: '2026-11-23', page: PAGE } as const;
    await expect(makeSlides(READY_SCENES, state, options, fakeDraw(), job)).rejects.toThrow(/abort/i);
    expect(told.map((step) => step.split('/')[0])).toEqual(['0', '1', '2']);
  });
});
