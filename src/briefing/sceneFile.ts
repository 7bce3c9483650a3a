/** Scenes as a file: JSON with a version and the data they were made with. Files are never trusted. */
import * as v from 'valibot';
import { jsonLine } from '../data/jsonLine';
import { cleanScene, isSceneId, SCENES_MOST } from '../state/sceneClean';
import type { Scene } from '../state/types';

const FORMAT = 'long-an-cluster-atlas/scenes';
const VERSION = 1;

/** 99 scenes with the longest words and views are some 3 MB. */
export const MOST_BYTES = 4_000_000;

export interface ScenesSaved {
  readonly scenes: readonly Scene[];
  /** The day, `YYYY-MM-DD`. */
  readonly saved: string;
  readonly dataVersion: string | null;
}

/** A scene that cannot be read: its number, from 1, and the field that is wrong, `words.vi.title`. */
export interface SceneFault {
  readonly number: number;
  readonly field: string;
}

export type ReadScenes =
  | {
      readonly scenes: readonly Scene[];
      readonly dataVersion: string | null;
      readonly faults: readonly SceneFault[];
    }
  | {
      readonly scenes: null;
      readonly reason: 'notJson' | 'notScenes' | 'newer';
      readonly line: number | null;
    };

const text = (most: number) => v.pipe(v.string(), v.maxLength(most));
const words = v.object({ title: text(2000), caption: text(8000), notes: text(20_000) });
const degrees = v.pipe(v.number(), v.finite());

const scene = v.object({
  id: v.pipe(v.string(), v.check(isSceneId)),
  ready: v.nullable(v.pipe(v.string(), v.check(isSceneId))),
  words: v.object({ vi: v.optional(words), en: v.optional(words) }),
  view: text(20_000),
  frame: v.nullable(v.tuple([degrees, degrees, degrees, degrees])),
});

const head = v.object({
  format: v.literal(FORMAT),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
});

const body = v.object({
  dataVersion: v.nullable(text(200)),
  scenes: v.pipe(v.array(v.unknown()), v.maxLength(SCENES_MOST)),
});

/** The text of the file. */
export function writeSceneFile({ saved, dataVersion, scenes }: ScenesSaved): string {
  return `${JSON.stringify({ format: FORMAT, version: VERSION, saved, dataVersion, scenes }, null, 2)}\n`;
}

/** Reads a file. Where some of its scenes cannot be read the others are taken. Never throws. */
export function readSceneFile(json: string): ReadScenes {
  let read: unknown;
  try {
    read = JSON.parse(json);
  } catch (error) {
    return {
      scenes: null,
      reason: 'notJson',
      line: jsonLine(json, error instanceof Error ? error.message : ''),
    };
  }
  const start = v.safeParse(head, read);
  if (!start.success) return { scenes: null, reason: 'notScenes', line: null };
  if (start.output.version > VERSION) return { scenes: null, reason: 'newer', line: null };
  const rest = v.safeParse(body, read);
  if (!rest.success) return { scenes: null, reason: 'notScenes', line: null };
  const each = rest.output.scenes.map((one) => v.safeParse(scene, one));
  return {
    dataVersion: rest.output.dataVersion,
    scenes: each.flatMap((parsed) => (parsed.success ? [sceneOf(parsed.output)] : [])),
    faults: each.flatMap((parsed, index) =>
      parsed.success ? [] : [{ number: index + 1, field: v.getDotPath(parsed.issues[0]) ?? 'scene' }],
    ),
  };
}

function sceneOf({ words: { vi, en }, ...one }: v.InferOutput<typeof scene>): Scene {
  return cleanScene({
    ...one,
    words: { ...(vi === undefined ? {} : { vi }), ...(en === undefined ? {} : { en }) },
  });
}
