/** What the atlas answers to each command. */
import { selectScenes } from '../state/readyScenes';
import { selectPublished } from '../state/selectors';
import type { AppStore } from '../state/store';
import type { AppState } from '../state/types';
import { obey, PARAMETERS } from './commands';
import type { Complaint, Picture, PictureWish, Stats } from './embed';
import { COMMANDS, type Command, PROTOCOL, type Tidings } from './protocol';
import { aboutOf, surveyed, totalsOf, viewOf } from './tell';

/** Draws what a state shows; rejects where no picture can be made. */
export type DrawPicture = (state: AppState, wish: PictureWish) => Promise<Omit<Picture, 'about'>>;

export interface AnswerParts {
  readonly store: AppStore;
  /** The atlas' address without its search part. */
  readonly page: string;
  readonly draw: DrawPicture;
  readonly stats: () => Stats;
}

/** Pictures in the making: each takes seconds and megabytes. */
const MOST_PICTURES = 2;

export const complaint = (code: Complaint['code'], message: string): Tidings => ({
  type: 'error',
  code,
  message,
});

/** @returns what obeys a command and gives the answer. It never rejects for want of data: that is an answer as well. */
export function createAnswers(parts: AnswerParts): (command: Command) => Promise<Tidings> {
  const { store, page, draw, stats } = parts;
  let drawing = 0;

  const picture = async (wish: PictureWish): Promise<Tidings> => {
    const state = surveyed(store);
    const about = aboutOf(state, page);
    if (about === null || drawing >= MOST_PICTURES) return complaint('busy', 'pictures');
    drawing += 1;
    try {
      return { type: 'png', ...(await draw(state, wish)), about };
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
          view: viewOf(surveyed(store), page),
          stats: stats(),
        };
      case 'totals': {
        const totals = await totalsOf(state, page);
        return totals === null ? complaint('data', 'no data set') : { type: 'totals', ...totals };
      }
      case 'png':
        return picture(command);
      default: {
        const outcome = obey(command, state);
        if ('complaint' in outcome) return { type: 'error', ...outcome.complaint };
        store.setState(outcome.state);
        return { type: 'done', view: viewOf(outcome.state, page) };
      }
    }
  };
}
