/** The scenes that there are to show: a person's own, those of a link, or the ready ones. */
import { memo } from './memo';
import { READY_SCENES } from './readySet';
import type { AppState, Scene } from './types';
import { decodeScenes } from './urlCodecs/scenes';

const linkedScenes = memo((text: string) => decodeScenes(text));

/** The ready ones while nothing else is there, or a link brought what cannot be read (`readLinkedScenes` says so). */
export function selectScenes({ briefing }: Pick<AppState, 'briefing'>): readonly Scene[] {
  const { scenes, linked } = briefing;
  return scenes ?? (linked === null ? undefined : linkedScenes(linked)) ?? READY_SCENES;
}
