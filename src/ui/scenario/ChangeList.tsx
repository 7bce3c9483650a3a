import { assumedWords, changesWords } from '../../briefing/scenarioWords';
import { selectPublished } from '../../state/selectors';
import { assume } from '../../state/transitions/assumed';
import { undoChange } from '../../state/transitions/scenario';
import { focusAfter } from '../base/focusAfter';
import { IconButton } from '../base/IconButton';
import { useAct, useAppState } from '../base/store';
import { useLang, useT } from '../base/text';

const ASSUMED = ['leasableShare', 'operatingOccupancy'] as const;

import { homeOf } from './home';

/** What is tried, a line each, each with its undo: the changes in their order, then the assumptions that were moved. */
export function ChangeList() {
  const t = useT();
  const act = useAct();
  const lang = useLang();
  const plan = useAppState(selectPublished);
  const changes = useAppState((state) => state.scenario.changes);
  const assumed = useAppState((state) => state.query.assumed);
  if (plan === null) return null;
  const moved = ASSUMED.filter((key) => assumed[key] !== null);
  const lines = [
    ...changesWords(changes, plan, lang).map((words, at) => ({ words, undo: () => act(undoChange(at)) })),
    ...assumedWords(assumed, plan, lang).map((words, at) => ({
      words,
      undo: () => {
        const key = moved[at];
        if (key !== undefined) act(assume(key, null));
      },
    })),
  ];
  if (lines.length === 0) return <p>{t('scenario.none')}</p>;
  return (
    <ol className="change-list" aria-label={t('scenario.list')}>
      {lines.map(({ words, undo }, at) => (
        <li key={words}>
          <span>{words}</span>
          <IconButton
            icon="undo"
            label={t('scenario.undoOf', { change: words })}
            onClick={({ currentTarget }) => {
              const list = currentTarget.closest('ol');
              const home = homeOf(currentTarget);
              focusAfter(undo, () => {
                const rest = [...(list?.isConnected ? list.querySelectorAll('button') : [])];
                return rest[at] ?? rest.at(-1) ?? home();
              });
            }}
          />
        </li>
      ))}
    </ol>
  );
}
