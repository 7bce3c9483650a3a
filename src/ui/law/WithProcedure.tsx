import type { PlaceCheck } from '../../domain/lawPlaces';
import type { LawReading } from '../../domain/lawTypes';
import { Disclosure } from '../base/Disclosure';
import { useFormats, useT } from '../base/text';
import { Criteria } from './Criteria';
import { Inputs } from './Inputs';
import { ReadingMark } from './VerdictMark';
import { readingWords, whyWords } from './words';

/** The second reading: clusters in procedure counted as established. A caution where it gives another answer. */
export function WithProcedure({ place: { check, unit } }: { place: PlaceCheck }) {
  const t = useT();
  const other = check.withProcedure;
  const differs = other.verdict !== check.verdict;
  return (
    <section className="panel-section">
      <p className="law-criterion">
        <b>{t('law.procedure')}</b>
        <ReadingMark reading={other} procedure />
      </p>
      {differs ? (
        <Difference from={check} to={other} place={unit?.name ?? t('law.region')} />
      ) : (
        <p className="note">{t('law.procedureSame', { verdict: readingWords(other, true, t) })}</p>
      )}
      <p className="note">{t('law.procedureWhy')}</p>
      {other.possible.length > 0 ? (
        <p className="note">
          {t(other.possibleMatters ? 'law.possible' : 'law.placed', { count: other.possible.length })}
        </p>
      ) : null}
      {other.arises ? (
        <Disclosure summary={t('law.procedureMore')}>
          {() => (
            <>
              <Criteria reading={other} />
              <Inputs inputs={other.inputs} />
            </>
          )}
        </Disclosure>
      ) : null}
    </section>
  );
}

interface DifferenceProps {
  readonly from: LawReading;
  readonly to: LawReading;
  readonly place: string;
}

/** From what to what the answer changes, by how many clusters, and what decides it then. */
function Difference({ from, to, place }: DifferenceProps) {
  const t = useT();
  const formats = useFormats();
  const count = to.inputs.length - from.inputs.length;
  return (
    <p className="indicative">
      {t('law.procedureDiffers', { from: readingWords(from, false, t), to: readingWords(to, true, t) })}{' '}
      {count > 0 ? `${t('law.procedureAdds', { count })} ` : ''}
      {whyWords(to, place, t, formats)}
    </p>
  );
}
