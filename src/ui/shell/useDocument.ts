/** What the panels' state means for the page around them. */
import { useEffect } from 'react';
import { displayName } from '../../domain/displayName';
import { panelsShown } from '../../state/framed';
import { selectOpenCluster } from '../../state/selectors';
import { useScreen } from '../base/screen';
import { useAppState } from '../base/store';
import { useT } from '../base/text';

/** Language, theme, layout and title on the document itself; `app/page` sets the same before the first paint. */
export function useDocument(): void {
  const t = useT();
  const { lang, theme, layout } = useAppState((state) => state.view);
  const panels = useAppState(panelsShown);
  const wide = useScreen() === 'wide';
  // From the link's own words, before the data are there: the map opens beside the panel that is to come.
  const right = useAppState(
    ({ focus, region, briefing }) =>
      !briefing.presenting && (focus.open !== null || (wide && region.steps.length > 0)),
  );
  const open = useAppState(selectOpenCluster);
  useEffect(() => {
    const { documentElement: root } = document;
    root.lang = lang;
    document.getElementById('map')?.setAttribute('aria-label', t('map.title'));
    root.dataset.layout = layout;
    root.dataset.panels = panels;
    root.dataset.right = right ? 'open' : 'none';
    if (theme === null) delete root.dataset.theme;
    else root.dataset.theme = theme;
  }, [lang, theme, layout, panels, right, t]);
  useEffect(() => {
    document.title = open === null ? t('bar.name') : `${displayName(open, lang)} · ${t('bar.name')}`;
  }, [open, lang, t]);
}
