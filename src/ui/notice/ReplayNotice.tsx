import { selectPublished } from '../../state/selectors';
import { dismissReplay } from '../../state/transitions/replay';
import { useAct, useAppState } from '../base/store';
import { useT } from '../base/text';
import { Notice } from './Notice';

/** Which data the link was made with, and which are shown. */
export function ReplayNotice() {
  const t = useT();
  const act = useAct();
  const made = useAppState((state) => state.madeWith);
  const now = useAppState(selectPublished)?.version;
  if (made === null || now === undefined) return null;
  return (
    <Notice title={t('replay.title')} onDismiss={() => act(dismissReplay())}>
      <p>{t('replay.text', { made, now })}</p>
    </Notice>
  );
}
