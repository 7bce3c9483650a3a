/** A deck made of the ready scenes and one of a person's, opened: what its parts say, part by part. */
import { unzipSync } from 'fflate';
import { JSDOM } from 'jsdom';
import { expect } from 'vitest';
import type { Job } from '../../../src/briefing/job';
import { makeSlides } from '../../../src/briefing/slides/makeSlides';
import type { Lang } from '../../../src/i18n/lang';
import type { DrawMap } from '../../../src/state/mapShot';
import { READY_SCENES } from '../../../src/state/readySet';
import { sceneView } from '../../../src/state/scenes';
import { INITIAL_STATE } from '../../../src/state/store';
import { datasetReady } from '../../../src/state/transitions/dataset';
import { historyReady } from '../../../src/state/transitions/history';
import type { Scene } from '../../../src/state/types';
import { history, realDataset } from '../domain/realHistory';

export const PAGE = 'https://atlas.example/long-an/';
export const state = historyReady(history)(datasetReady(realDataset, [])(INITIAL_STATE));

/** A region, other assumptions, and words that a person might type. */
export const OWN: Scene = {
  id: 'own',
  ready: null,
  words: {
    en: {
      title: `Đức Hòa & <"others">, ${'a title without an end '.repeat(20)}`,
      caption: 'A caption that goes on. '.repeat(60),
      notes: 'First line\nSecond & last',
    },
  },
  view: sceneView({
    ...state,
    query: { ...state.query, assumed: { leasableShare: 0.7, operatingOccupancy: null } },
    region: { ...state.region, steps: [{ op: 'add', shape: { kind: 'district', id: 'duc-hoa' } }] },
  }),
  frame: null,
};
export const SCENES: readonly Scene[] = [...READY_SCENES, OWN];

const JPEG = new Uint8Array([0xff, 0xd8, 0xff, 0xd9]);
export type MapWish = Parameters<DrawMap>[0];

/** Draws nothing, and keeps what was asked of it. */
export function fakeDraw(asked: MapWish[] = []): DrawMap {
  return async (wish) => {
    asked.push(wish);
    const toBlob = (done: (blob: Blob) => void) => done(new Blob([JPEG], { type: 'image/jpeg' }));
    const canvas = { toBlob } as unknown as HTMLCanvasElement;
    return { canvas, metresPerPixel: 120, ground: [105.5, 10.4, 106.8, 11.1] };
  };
}

const { DOMParser } = new JSDOM().window;

export function parseXml(xml: Uint8Array | undefined, path: string): Document {
  const document = new DOMParser().parseFromString(new TextDecoder().decode(xml), 'application/xml');
  expect(document.getElementsByTagName('parsererror').length, path).toBe(0);
  return document;
}

export const all = (node: Document | Element, tag: string) => [...node.getElementsByTagName(tag)];

export const textOf = (node: Document | Element) =>
  all(node, 'a:p')
    .map((paragraph) =>
      all(paragraph, 'a:t')
        .map((run) => run.textContent)
        .join(''),
    )
    .join('\n');

export interface Deck {
  readonly asked: readonly MapWish[];
  /** What the work told of itself, `done/of`. */
  readonly told: readonly string[];
  readonly files: Readonly<Record<string, Uint8Array>>;
  /** A part by its path; read once. */
  readonly part: (path: string) => Document;
  readonly slidePaths: readonly string[];
  /** The slide of a scene, from 0. */
  readonly slide: (at: number) => Document;
  readonly chart: (at: number) => Document;
  /** Where the workbook behind a chart is. */
  readonly bookPath: (at: number) => string;
}

export async function deckOf(lang: Lang): Promise<Deck> {
  const asked: MapWish[] = [];
  const told: string[] = [];
  const job: Job = {
    signal: new AbortController().signal,
    step: async (done, of) => {
      told.push(`${done}/${of}`);
    },
  };
  const options = { lang, theme: 'light', made: '2026-11-23', page: PAGE } as const;
  const { blob } = await makeSlides(SCENES, state, options, fakeDraw(asked), job);
  const files = unzipSync(new Uint8Array(await blob.arrayBuffer()));
  const read = new Map<string, Document>();
  const part = (path: string) => {
    const known = read.get(path) ?? parseXml(files[path], path);
    read.set(path, known);
    return known;
  };
  const targets = (folder: string, name: string) =>
    all(part(`ppt/${folder}/_rels/${name}.rels`), 'Relationship').map(
      (rel) => rel.getAttribute('Target') ?? '',
    );
  // Charts are numbered through all decks of a session.
  const chartName = (at: number) =>
    targets('slides', `slide${at + 1}.xml`)
      .find((target) => target.includes('/charts/'))
      ?.split('/')
      .at(-1) ?? '';
  return {
    asked,
    told,
    files,
    part,
    slidePaths: Object.keys(files).filter((path) => /^ppt\/slides\/slide\d+\.xml$/.test(path)),
    slide: (at) => part(`ppt/slides/slide${at + 1}.xml`),
    chart: (at) => part(`ppt/charts/${chartName(at)}`),
    bookPath: (at) => targets('charts', chartName(at))[0]?.replace('..', 'ppt') ?? '',
  };
}
