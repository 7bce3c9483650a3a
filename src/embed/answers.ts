/** What the atlas answers to each command. */

import { selectScenes } from '../state/readyScenes';
import { selectPublished } from '../state/selectors';
import type { AppStore } from '../state/store';
import type { AppState } from '../state/types';
import { obey, PARAMETERS } from './commands';
import type { Complaint, Picture, PictureWish, Stats } from './embed';
import type { Journey } from './journey';
import { COMMANDS, type Command, PROTOCOL, type Tidings } from './protocol';
import { aboutOf, totalsOf, viewOf } from './tell';

/** Makes a picture of what a state shows; rejects where none can be made. `link` replays it. */
export type DrawPicture = (
  state: AppState,
  wish: PictureWish,
  link: string,
) => Promise<Omit<Picture, 'about'>>;

export interface AnswerParts {
  readonly store: AppStore;
  /** The atlas' address without its search part. */
  readonly page: string;
  readonly draw: DrawPicture;
  readonly journey: Journey;
  readonly stats: () => Stats;
}

/** Pictures in the making: each takes seconds and megabytes. */
const MOST_PICTURES = 2;

export const complaint = (code: Complaint['code'], message: string): Tidings => ({
  type: 'error',
  code,
  message,
});

/** Whether its answer has to wait for the map. */
export const isMove = ({ type }: Command): boolean => type === 'fly' || type === 'scene' || type === 'region';

/** @returns what obeys a command and gives the answer. It never rejects for want of data: that is an answer as well. */
export function createAnswers(parts: AnswerParts): (command: Command) => Promise<Tidings> {
  const { store, page, draw, journey, stats } = parts;
  let drawing = 0;

  const picture = async (wish: PictureWish): Promise<Tidings> => {
    const state = journey.seen();
    const about = aboutOf(state, page);
    if (about === null || drawing >= MOST_PICTURES) return complaint('busy', 'pictures');
    drawing += 1;
    try {
      return { type: 'png', ...(await draw(state, wish, about.link)), about };
    } catch (error) {
      return complaint('picture', error instanceof Error ? error.message : 'no picture');
    } finally {
      drawing -= 1;
    }
  };

  return async (command) => {
    const state = store.getState();
    const data = selectPublished(state);
    if (command.type === 'stats') return { type: 'stats', ...stats() };
    if (data === null) return complaint('data', 'no data set');
    switch (command.type) {
      case 'hello':
        return {
          type: 'ready',
          version: { protocol: PROTOCOL, data: data.version, asOf: data.asOf },
          commands: COMMANDS,
          parameters: PARAMETERS,
          scenes: selectScenes(state).length,
          view: viewOf(journey.seen(), page),
          stats: stats(),
        };
      case 'totals': {
        const totals = await totalsOf(journey.seen(), page);
        return totals === null ? complaint('data', 'no data set') : { type: 'totals', ...totals };
      }
      case 'png':
        return picture(command);
      default: {
        const outcome = obey(command, state);
        if ('complaint' in outcome) return { type: 'error', ...outcome.complaint };
        store.setState(outcome.state);
        if (isMove(command)) await journey.arrived();
        return { type: 'done', view: viewOf(journey.seen(), page) };
      }
    }
  };
}
