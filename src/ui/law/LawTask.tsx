import type { PlaceCheck } from '../../domain/lawPlaces';
import { selectLawCheck, selectTried } from '../../state/lawSelectors';
import { setLawHa } from '../../state/transitions/law';
import { openDialog } from '../../state/transitions/view';
import { Icon } from '../base/Icon';
import { NumberField } from '../base/NumberField';
import { useAct, useAppState } from '../base/store';
import { useT } from '../base/text';
import { Answer } from './Answer';
import { Criteria } from './Criteria';
import { Inputs } from './Inputs';
import { PlaceChoice } from './PlaceChoice';
import { Times } from './Times';
import { WithProcedure } from './WithProcedure';

/** The section «Law»: may a cluster of so many ha be added here, and how do we know? */
export function LawTask() {
  const t = useT();
  const act = useAct();
  const ha = useAppState((state) => state.view.lawHa);
  return (
    <>
      <div className="panel-section law-task">
        <h2>{t('law.title')}</h2>
        <p className="note">{t('law.intro')}</p>
        <PlaceChoice />
        <NumberField
          label={t('law.ha')}
          value={ha}
          onChange={(value) => act(setLawHa(value))}
          onInvalid={() => act(setLawHa(null))}
          aboveZero
        />
        <TriedNote />
        <Result />
        <button type="button" className="button" onClick={() => act(openDialog('laws'))}>
          <Icon name="table" />
          {t('law.all')}
        </button>
      </div>
      <Grounds />
    </>
  );
}

/** Figures that are not the published ones must say so. */
function TriedNote() {
  const t = useT();
  const tried = useAppState(selectTried);
  return tried === 'none' ? null : <p className="indicative">{t(`law.tried.${tried}`)}</p>;
}

function Result() {
  const t = useT();
  const place = useAppState(selectLawCheck);
  const gone = useAppState(({ view, dataset }) => {
    const { lawPlace } = view;
    return lawPlace !== null && lawPlace.kind !== 'region' && dataset.status === 'ready';
  });
  if (place !== null) return <Answer place={place} />;
  return gone ? <p className="indicative">{t('law.gone')}</p> : null;
}

/** On what the answer stands. */
function Grounds() {
  const t = useT();
  const place = useAppState(selectLawCheck);
  return (
    <>
      {place === null ? null : <PlaceGrounds place={place} />}
      <div className="panel-section">
        <p className="note">{t('law.others')}</p>
        <p className="note">
          {t('law.guidance')} {t('law.unfiltered')}
        </p>
      </div>
    </>
  );
}

function PlaceGrounds({ place }: { place: PlaceCheck }) {
  const t = useT();
  const { check } = place;
  return (
    <>
      {check.arises ? (
        <section className="panel-section">
          <h3>{t('law.criteria')}</h3>
          <Criteria reading={check} />
          <h3>{t('law.inputs')}</h3>
          <Inputs inputs={check.inputs} />
        </section>
      ) : null}
      <WithProcedure place={place} />
      <Times place={place} />
    </>
  );
}
