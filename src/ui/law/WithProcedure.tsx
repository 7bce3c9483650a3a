import type { NewClusterCheck } from '../../domain/lawTypes';
import { Disclosure } from '../base/Disclosure';
import { useT } from '../base/text';
import { Criteria } from './Criteria';
import { Inputs } from './Inputs';
import { VerdictMark } from './VerdictMark';

/** The second reading: clusters in procedure counted as established. A caution where it gives another answer. */
export function WithProcedure({ check }: { check: NewClusterCheck }) {
  const t = useT();
  const other = check.withProcedure;
  const differs = other.verdict !== check.verdict;
  const verdict = t(`law.verdict.${other.verdict}`);
  return (
    <section className="panel-section">
      <p className="law-criterion">
        <b>{t('law.procedure')}</b>
        <VerdictMark verdict={other.verdict} />
      </p>
      <p className={differs ? 'indicative' : 'note'}>
        {t(differs ? 'law.procedureDiffers' : 'law.procedureSame', { verdict })}
      </p>
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
