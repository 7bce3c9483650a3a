import type { Target } from '../../domain/records';
import type { LawDiff } from '../../domain/scenarioDiff';
import { useLang, useT } from '../base/text';

/** One below the heading that this stands under. */
type Level = 'h3' | 'h4';

/** The districts whose answer under the decree changes, and by which reading of it. */
export function LawChanges({ changes, level: Heading }: { changes: readonly LawDiff[]; level: Level }) {
  const t = useT();
  return (
    <div className="consequence">
      <Heading>{t('scenarioDiff.law')}</Heading>
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
export function TouchedTargets({ targets, level: Heading }: { targets: readonly Target[]; level: Level }) {
  const t = useT();
  const lang = useLang();
  return (
    <div className="consequence">
      <Heading>{t('scenarioDiff.targets')}</Heading>
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
