import { changesWords } from '../../briefing/scenarioWords';
import { changedCode } from '../../domain/scenario';
import { isAddedCode } from '../../domain/soundChange';
import { selectPublished } from '../../state/selectors';
import { undoChange } from '../../state/transitions/scenario';
import { focusAfter } from '../base/focusAfter';
import { IconButton } from '../base/IconButton';
import { useAct, useAppState } from '../base/store';
import { useLang, useT } from '../base/text';

/** What the scenario tries of this cluster: its card shows other figures than the published ones. */
export function Tried({ code }: { code: string }) {
  const t = useT();
  const act = useAct();
  const lang = useLang();
  const plan = useAppState(selectPublished);
  const changes = useAppState((state) => state.scenario.changes);
  if (plan === null) return null;
  const words = changesWords(changes, plan, lang);
  const own = changes.flatMap((change, at) =>
    changedCode(change) === code ? [{ at, words: words[at] ?? '' }] : [],
  );
  if (own.length === 0) return null;
  return (
    <section className="panel-section tried" aria-label={t('scenario.triedHere')}>
      <h3>{t('scenario.triedHere')}</h3>
      <ul>
        {own.map((each) => (
          <li key={each.at}>
            <span>{each.words}</span>
            <IconButton
              icon="undo"
              label={t('scenario.undoOf', { change: each.words })}
              onClick={({ currentTarget }) => {
                const head = currentTarget.closest('.cluster-panel')?.querySelector('h2');
                focusAfter(
                  () => act(undoChange(each.at)),
                  () => head,
                );
              }}
            />
          </li>
        ))}
      </ul>
      {isAddedCode(code) ? <p className="note">{t('scenario.addedNote')}</p> : null}
    </section>
  );
}
