import type { Target } from '../../domain/records';
import type { LawDiff } from '../../domain/scenarioDiff';
import { useLang, useT } from '../base/text';

/** The districts whose answer under the decree changes, and by which reading of it. */
export function LawChanges({ changes }: { changes: readonly LawDiff[] }) {
  const t = useT();
  return (
    <div className="consequence">
      <h3>{t('scenarioDiff.law')}</h3>
      {changes.length === 0 ? (
        <p className="note">{t('scenarioDiff.lawSame')}</p>
      ) : (
        <>
          <ul>
            {changes.map(({ unit, reading, plan, scenario }) => (
              <li key={`${unit.id} ${reading}`}>
                {t(`scenarioDiff.lawOf.${reading}`, {
                  name: unit.name,
                  before: t(`scenarioDiff.verdict.${plan}`),
                  after: t(`scenarioDiff.verdict.${scenario}`),
                })}
              </li>
            ))}
          </ul>
          <p className="note">{t('scenarioDiff.lawHelp')}</p>
        </>
      )}
    </div>
  );
}

/** The targets of the plan that speak of what is moved. */
export function TouchedTargets({ targets }: { targets: readonly Target[] }) {
  const t = useT();
  const lang = useLang();
  return (
    <div className="consequence">
      <h3>{t('scenarioDiff.targets')}</h3>
      {targets.length === 0 ? (
        <p className="note">{t('scenarioDiff.targetsNone')}</p>
      ) : (
        <>
          <ul>
            {targets.map(({ id, text }) => (
              <li key={id}>{text[lang]}</li>
            ))}
          </ul>
          <p className="note">{t('scenarioDiff.targetsHelp')}</p>
        </>
      )}
    </div>
  );
}
