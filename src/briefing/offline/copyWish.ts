/** What a person wants of an offline copy, and what the copy then says of itself. */
import '../../i18n/late';
import type { OfflineCopy } from '../../data/ownFiles';
import type { Lang } from '../../i18n/lang';
import { createT } from '../../i18n/t';
import { INITIAL_STATE } from '../../state/store';
import type { AppState, Scene } from '../../state/types';
import { encodeState } from '../../state/url';
import { encodeScenes } from '../../state/urlCodecs/scenes';

export interface CopyOptions {
  readonly lang: Lang;
  readonly scenes: readonly Scene[];
  /** Whether it opens with the first scene on the whole screen, else with what is shown now. */
  readonly presenting: boolean;
}

export interface CopyWish {
  readonly about: Omit<OfflineCopy, 'entry'>;
  /** Of the data set, with trailing slash. */
  readonly folder: string;
  /** Of the file. */
  readonly name: string;
}

/**
 * @param page the address of the site without its search part
 * @param made the day, `YYYY-MM-DD`
 * @param version of the data
 */
export function copyWish(
  { lang, scenes, presenting }: CopyOptions,
  state: AppState,
  { page, made, version }: Pick<OfflineCopy, 'page' | 'made' | 'version'>,
): CopyWish {
  const t = createT(lang);
  const { dataFolder: folder } = state;
  const briefing = { ...INITIAL_STATE.briefing, presenting, at: presenting ? 0 : null };
  // A scene shows what it keeps where the address says nothing else.
  const shown = presenting ? { ...INITIAL_STATE, dataFolder: folder } : state;
  const view = { ...shown.view, lang, theme: state.view.theme, dialog: 'none' as const };
  const search = encodeState({ ...shown, view, briefing, madeWith: null });
  return {
    about: { page, version, made, search, scenes, linked: encodeScenes(scenes), tooOld: t('offline.tooOld') },
    folder,
    name: `${t('offline.file')}_${made}.html`,
  };
}
