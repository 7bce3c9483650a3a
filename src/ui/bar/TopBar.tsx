import { mainTask } from '../../state/tasks';
import { openDialog, openTask, setPanels } from '../../state/transitions/view';
import { Icon } from '../base/Icon';
import { IconButton } from '../base/IconButton';
import { goTo } from '../base/places';
import { useScreen } from '../base/screen';
import { useAct, useAppState, useAppStore } from '../base/store';
import { useT } from '../base/text';
import { LangSwitch } from './LangSwitch';
import { MoreMenu } from './MoreMenu';
import { PlaceSearch } from './PlaceSearch';
import { TaskSwitch } from './TaskSwitch';
import { ThemeSwitch } from './ThemeSwitch';

/** The bar: name and place, search, task, then what concerns the whole page. */
export function TopBar() {
  const t = useT();
  const phone = useScreen() === 'phone';
  return (
    <header className="bar">
      <div className="brand">
        <h1>{t('bar.name')}</h1>
        <p>{t('bar.place')}</p>
      </div>
      <BarSearch />
      {phone ? null : <Tasks />}
      {phone ? (
        <MoreMenu>
          <PageControls />
        </MoreMenu>
      ) : (
        <PageControls />
      )}
    </header>
  );
}

function BarSearch() {
  const t = useT();
  const store = useAppStore();
  const hidden = useAppState((state) => state.view.hidden.includes('search'));
  if (hidden) return null;
  return (
    <div className="bar-search">
      <PlaceSearch
        main
        label={t('search.label')}
        hint={t('search.hint')}
        onChoose={(hit) => {
          const { dataset } = store.getState();
          if (dataset.status === 'ready') goTo(store, dataset.dataset, hit);
        }}
      />
    </div>
  );
}

/** Only where there is a panel for them. */
function Tasks() {
  const act = useAct();
  const { task, layout, panels } = useAppState((state) => state.view);
  if (layout !== 'full' || panels === 'none') return null;
  return (
    <TaskSwitch
      task={mainTask(task)}
      onChange={(next) => {
        act(openTask(next));
        if (panels === 'collapsed') act(setPanels('open'));
      }}
    />
  );
}

function PageControls() {
  const t = useT();
  const act = useAct();
  return (
    <div className="bar-controls">
      <LangSwitch />
      <ThemeSwitch />
      <IconButton icon="link" label={t('bar.share')} onClick={() => act(openDialog('share'))} />
      <IconButton icon="help" label={t('bar.help')} onClick={() => act(openDialog('help'))} />
      <button type="button" className="button" onClick={() => act(openDialog('export'))}>
        <Icon name="download" />
        {t('bar.export')}
      </button>
      <button type="button" className="button" onClick={() => act(openDialog('about'))}>
        <Icon name="book" />
        {t('bar.about')}
      </button>
    </div>
  );
}
