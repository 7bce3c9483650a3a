/**
 * The scenes that the atlas comes with: they tell the plan of 2025. What is said of each is put together from the data
 * set (`briefing/sceneWords.ts`); here is only what each shows, in the words of an address.
 */
import type { GroundBox, Scene } from './types';

/** Their ids are public: links and files of people's own scenes name them. */
export const READY_IDS = [
  'province',
  'phases',
  'free',
  'duc-hoa',
  'can-giuoc',
  'hoang-gia',
  'targets',
  'unknown',
] as const;
export type ReadyId = (typeof READY_IDS)[number];

interface Shown {
  readonly view: string;
  readonly frame: GroundBox | null;
}

const SHOWN: Readonly<Record<ReadyId, Shown>> = {
  province: { view: 'shade=count', frame: null },
  phases: { view: '', frame: null },
  // All that operate, from Tân Thạnh to Đức Hòa.
  free: { view: 'color=free&available=now', frame: [106.04, 10.5, 106.56, 10.95] },
  'duc-hoa': { view: 'district=ben-luc.duc-hoa', frame: [106.24, 10.7, 106.6, 11.02] },
  'can-giuoc': { view: 'district=can-duoc.can-giuoc', frame: [106.46, 10.44, 106.77, 10.63] },
  'hoang-gia': { view: 'feature=LA-008', frame: [106.43, 10.83, 106.56, 10.91] },
  targets: { view: 'not_counted=1', frame: null },
  unknown: { view: 'color=basis', frame: null },
};

export const READY_SCENES: readonly Scene[] = READY_IDS.map((id) => ({
  id,
  ready: id,
  words: {},
  ...SHOWN[id],
}));

/** One of the ready set as it comes; null for any other word. */
export function readyScene(id: string | null): Scene | null {
  return READY_SCENES.find((scene) => scene.id === id) ?? null;
}
