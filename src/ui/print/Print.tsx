import { useState } from 'react';
import { selectScenes } from '../../state/readyScenes';
import { selectDataset, selectShown } from '../../state/selectors';
import { useAppState } from '../base/store';
import { useLang, useT } from '../base/text';
import { useHistory } from '../base/useHistory';
import { FIRST_WISH, PrintChoices, type PrintWish } from './PrintChoices';
import { PrintLine } from './PrintLine';
import { PrintSheets } from './PrintSheets';
import { usePrinting } from './usePrinting';

/** Pages for the printer: a handout of the scenes, or the atlas. */
export function Print() {
  const t = useT();
  const dataset = useAppState(selectDataset);
  return dataset === null ? <p>{t('totals.loading')}</p> : <PrintForm />;
}

function PrintForm() {
  const t = useT();
  const lang = useLang();
  const scenes = useAppState(selectScenes);
  const shown = useAppState(selectShown);
  // What the scene of the targets says of them, and what happened to each cluster, is read from the state.
  const history = useHistory();
  const [wish, setWish] = useState<PrintWish>(() => ({ ...FIRST_WISH, lang }));
  const printing = usePrinting();
  const kept = scenes.filter(({ id }) => !wish.without.includes(id));
  const lack =
    wish.what === 'handout' && kept.length === 0
      ? t('print.none')
      : wish.what === 'atlas' && wish.filtered && shown.length === 0
        ? t('print.noClusters')
        : null;
  return (
    <div className="export-form">
      <p>{t('print.intro')}</p>
      <PrintChoices
        wish={wish}
        onChange={(next) => {
          setWish(next);
          printing.takeDown();
        }}
      />
      <PrintLine
        printing={printing}
        lack={lack}
        able={history.status !== 'loading'}
        onMake={() => printing.build(wish, kept)}
      />
      {printing.printed === null ? null : <PrintSheets printed={printing.printed} />}
    </div>
  );
}
