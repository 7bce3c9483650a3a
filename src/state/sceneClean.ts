/** What a scene may hold, whatever it came from: a hand, a link, a file, the browser's store. */
import { COURSE_DECIMALS, roundTo } from './precision';
import type { GroundBox, Scene, SceneWords } from './types';

/** Far beyond any briefing. */
export const SCENES_MOST = 99;

/** Letters of each of the words. */
export const WORDS_MOST: Readonly<Record<keyof SceneWords, number>> = {
  title: 120,
  caption: 600,
  notes: 4000,
};
export const WORD_KINDS = ['title', 'caption', 'notes'] as const;

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

export function isSceneId(text: string): boolean {
  return text.length <= 40 && ID.test(text);
}

/** A box on the globe with a width and a height, to 1e-4°; null for none. */
export function cleanFrame(frame: GroundBox | null): GroundBox | null {
  if (frame === null) return null;
  const [west, south, east, north] = frame.map((degrees) =>
    roundTo(degrees, COURSE_DECIMALS),
  ) as unknown as GroundBox;
  const onGlobe =
    Math.abs(west) <= 180 && Math.abs(east) <= 180 && Math.abs(south) <= 90 && Math.abs(north) <= 90;
  return onGlobe && west < east && south < north ? [west, south, east, north] : null;
}

/** In NFC, without signs that are not to be seen; of the words only captions and notes have lines. */
export function cleanWords(words: SceneWords): SceneWords {
  return {
    title: cleanText(words.title, 'title').replace(/\s+/g, ' '),
    caption: cleanText(words.caption, 'caption'),
    notes: cleanText(words.notes, 'notes'),
  };
}

function cleanText(text: string, kind: keyof SceneWords): string {
  const seen = text
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{C}\n]/gu, '')
    .trim();
  return [...seen].slice(0, WORDS_MOST[kind]).join('').trim();
}

/** Equal scenes are the same text as JSON, wherever they come from. */
export function cleanScene({ id, ready, words: { vi, en }, view, frame }: Scene): Scene {
  return {
    id,
    ready,
    words: {
      ...(vi === undefined ? {} : { vi: cleanWords(vi) }),
      ...(en === undefined ? {} : { en: cleanWords(en) }),
    },
    view,
    frame: cleanFrame(frame),
  };
}
