import type { LawPlace, PlaceCheck, UnitCheck } from '../../domain/lawPlaces';
import { setLawPlace } from '../../state/transitions/law';
import { useAct } from '../base/store';
import { useFormats, useT } from '../base/text';
import { ReadingMark } from './VerdictMark';

/** The same question to every district and every commune of today that the place lies in or touches. */
export function Times({ place }: { place: PlaceCheck }) {
  const t = useT();
  const differ = [...place.before, ...place.after].some(({ check }) => check.verdict !== place.check.verdict);
  return (
    <section className="panel-section">
      <h3>{t('law.times')}</h3>
      <p className="note">{t('law.timesWhy')}</p>
      {differ ? <p className="indicative">{t('law.timesDiffer')}</p> : null}
      <Units title={t('law.before')} units={place.before} kind="district" />
      <Units title={t('law.after')} units={place.after} kind="communeNew" />
    </section>
  );
}

interface UnitsProps {
  readonly title: string;
  readonly units: readonly UnitCheck[];
  readonly kind: Exclude<LawPlace['kind'], 'region'>;
}

function Units({ title, units, kind }: UnitsProps) {
  const t = useT();
  const act = useAct();
  const { ha, percent } = useFormats();
  return (
    <>
      <h4>{title}</h4>
      <ul className="law-units">
        {units.map(({ unit, check }) => (
          <li key={unit.id}>
            <span>
              <button
                type="button"
                className="link-button"
                onClick={() => act(setLawPlace({ kind, id: unit.id }))}
              >
                {unit.name}
              </button>
              {check.arises ? (
                <span className="quiet">
                  {t('law.figures', {
                    weighted: percent(check.criteria.weighted.value),
                    unleased: ha(check.criteria.unleased.value),
                  })}
                </span>
              ) : null}
            </span>
            <ReadingMark reading={check} />
          </li>
        ))}
      </ul>
    </>
  );
}
