import './scenarioBar.css';
import { useRef } from 'react';
import { openDialog } from '../../state/transitions/view';
import { Icon } from '../base/Icon';
import { useAct, useAppState } from '../base/store';
import { useT } from '../base/text';
import { ChangeList } from './ChangeList';
import { HistoryButtons } from './HistoryButtons';
import { SwipeToggle } from './SwipeToggle';
import { useOpenSection } from './useOpenSection';
import { useScenarioFile } from './useScenarioFile';

/** Over the map while figures are others than the published ones: how many changes, and on demand which. */
export function ScenarioBar() {
  const t = useT();
  const layout = useAppState((state) => state.view.layout);
  const words = useWords();
  return (
    <section className="scenario-bar" aria-label={t('scenario.bar.label')}>
      {layout === 'maponly' ? <p className="scenario-words">{words}</p> : <BarMenu words={words} />}
    </section>
  );
}

function useWords(): string {
  const t = useT();
  const count = useAppState((state) => state.scenario.changes.length);
  const moved = useAppState(({ query: { assumed } }) =>
    Object.values(assumed).some((value) => value !== null),
  );
  if (count === 0) return t('scenario.bar.onlyAssumed');
  const changes = t('scenario.bar.changes', { count });
  return moved ? `${changes} · ${t('scenario.bar.assumed')}` : changes;
}

function BarMenu({ words }: { words: string }) {
  const t = useT();
  const act = useAct();
  const full = useAppState((state) => state.view.layout === 'full');
  const changed = useAppState((state) => state.scenario.changes.length > 0);
  const menu = useRef<HTMLDetailsElement>(null);
  const { save } = useScenarioFile();
  const openSection = useOpenSection();
  // What was pressed goes with the list; its head stays.
  const close = () => {
    if (menu.current === null) return;
    menu.current.open = false;
    menu.current.querySelector('summary')?.focus();
  };
  return (
    <details
      ref={menu}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !event.currentTarget.open) return;
        // The page's own Esc would close what is open beneath.
        event.stopPropagation();
        event.nativeEvent.stopImmediatePropagation();
        close();
      }}
    >
      <summary className="scenario-words" title={t('scenario.bar.list')}>
        <span role="status">{words}</span>
        <Icon name="chevronDown" />
      </summary>
      <div className="scenario-menu">
        <ChangeList />
        <HistoryButtons />
        <div className="button-row">
          {full ? (
            <button
              type="button"
              className="button"
              onClick={() => {
                close();
                openSection(null);
              }}
            >
              {t('scenario.bar.open')}
            </button>
          ) : null}
          <button
            type="button"
            className="button"
            onClick={() => {
              close();
              act(openDialog('scenario'));
            }}
          >
            {t('scenario.compare')}
          </button>
          {changed ? <SwipeToggle onPress={close} /> : null}
          <button type="button" className="button" onClick={save}>
            {t('scenario.save')}
          </button>
        </div>
      </div>
    </details>
  );
}
