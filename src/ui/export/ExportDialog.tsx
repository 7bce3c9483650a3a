import { type KeyboardEvent, useId } from 'react';
import { closeDialog, setExporting } from '../../state/transitions/view';
import { Dialog } from '../base/Dialog';
import { Part } from '../base/Part';
import { useAct, useAppState } from '../base/store';
import { useT } from '../base/text';
import './export.css';
import { EXPORT_TABS, type ExportTab } from './tabs';

const TABS = Object.keys(EXPORT_TABS) as readonly ExportTab[];
const STEPS: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1 };

/** All that can be taken out of the atlas, a tab for each kind. */
export function ExportDialog() {
  const t = useT();
  const act = useAct();
  const id = useId();
  const wanted = useAppState((state) => state.view.exporting);
  const open = TABS.includes(wanted) ? wanted : 'data';
  const Content = EXPORT_TABS[open];
  return (
    <Dialog
      title={t('bar.export')}
      closeLabel={t('export.close')}
      onClose={() => act(closeDialog())}
      className={`exporting exporting-${open}`}
    >
      <TabList id={id} open={open} />
      <div role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-${open}`}>
        {Content === undefined ? null : (
          <Part key={open}>
            <Content />
          </Part>
        )}
      </div>
    </Dialog>
  );
}

/** One stop for the tab key; arrows, Home and End go from tab to tab. */
function TabList({ id, open }: { id: string; open: ExportTab }) {
  const t = useT();
  const act = useAct();
  const go = (event: KeyboardEvent<HTMLElement>) => {
    const step = STEPS[event.key];
    const at = TABS.indexOf(open);
    const to =
      step !== undefined
        ? TABS.at((at + step) % TABS.length)
        : { Home: TABS[0], End: TABS.at(-1) }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    act(setExporting(to));
    document.getElementById(`${id}-${to}`)?.focus();
  };
  return (
    <div role="tablist" className="tabs" aria-label={t('exportTabs.label')} onKeyDown={go}>
      {TABS.map((tab) => (
        <button
          key={tab}
          id={`${id}-${tab}`}
          type="button"
          role="tab"
          aria-selected={tab === open}
          aria-controls={`${id}-panel`}
          tabIndex={tab === open ? 0 : -1}
          onClick={() => act(setExporting(tab))}
        >
          {t(`exportTabs.${tab}`)}
        </button>
      ))}
    </div>
  );
}
