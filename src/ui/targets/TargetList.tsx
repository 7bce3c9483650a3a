import type { History } from '../../domain/history';
import {
  type Finding,
  type Progress,
  progressOf,
  type TargetStatus,
  triedEstablishments,
} from '../../domain/progress';
import type { Bilingual, Target } from '../../domain/records';
import { selectDataset, selectPublished } from '../../state/selectors';
import { Disclosure } from '../base/Disclosure';
import { SourceLinks } from '../base/SourceLinks';
import { useAppState } from '../base/store';
import { useFormats, useLang, useT } from '../base/text';
import { StatusSign } from './StatusSign';

/** The target that a change of phase bears on. */
const ESTABLISHMENTS = 'establishments';

/** The targets of the plan, each with where it stands and how that is known. */
export function TargetList({ history }: { history: History }) {
  const t = useT();
  const dataset = useAppState(selectPublished);
  if (dataset === null) return null;
  const rows = dataset.targets.map((target) => ({ target, progress: progressOf(target, history.findings) }));
  const of = (status: TargetStatus) => rows.filter(({ progress }) => progress.status === status).length;
  return (
    <>
      <p className="targets-tally">
        {t('targets.tally', {
          reached: of('reached'),
          partly: of('partly'),
          notReached: of('not-reached'),
          unknown: of('unknown'),
        })}
      </p>
      <ol className="targets" aria-label={t('targets.list')}>
        {rows.map(({ target, progress }) => (
          <li key={target.id} className="target">
            <TargetItem target={target} progress={progress} needs={history.needs[target.id] ?? null} />
          </li>
        ))}
      </ol>
    </>
  );
}

interface Props {
  readonly target: Target;
  readonly progress: Progress;
  readonly needs: Bilingual | null;
}

function TargetItem({ target, progress, needs }: Props) {
  const t = useT();
  const lang = useLang();
  const { date } = useFormats();
  const { text, value, unit, due, source } = target;
  return (
    <>
      <h3>{text[lang]}</h3>
      <p className="note">
        {t('targets.wish', { value: value.replace('-', '–'), unit: unit[lang], due: date(due) })}{' '}
        <SourceLinks ids={[source]} />
      </p>
      <Standing progress={progress} />
      {target.id === ESTABLISHMENTS ? <Tried /> : null}
      <Disclosure summary={t('targets.known')}>
        {() => (
          <>
            {progress.findings.length === 0 ? <p className="quiet">{t('targets.noFinding')}</p> : null}
            <ul className="findings">
              {progress.findings.map((finding) => (
                <FindingLine key={`${finding.asOf} ${finding.source}`} finding={finding} />
              ))}
            </ul>
            {needs === null ? null : <p>{t('targets.needs', { what: needs[lang] })}</p>}
          </>
        )}
      </Disclosure>
    </>
  );
}

/** The status, since when, and why it is not more certain. */
function Standing({ progress }: { progress: Progress }) {
  const t = useT();
  const { date } = useFormats();
  const { status, by, doubt, ifConfirmed } = progress;
  return (
    <p className="target-standing">
      <span className={`target-status status-${status}`}>
        <StatusSign status={status} />
        {t(`targets.status.${status}`)}
      </span>{' '}
      {by === null || doubt === 'silent' || doubt === 'aside' || doubt === 'unconfirmed' ? (
        t(`targets.doubt.${doubt}`)
      ) : (
        <>
          {t(`targets.doubt.${doubt}`, { date: date(by.asOf) })} <SourceLinks ids={[by.source]} />
        </>
      )}
      {ifConfirmed === null ? null : (
        <>
          {' '}
          {t(ifConfirmed.late ? 'targets.ifConfirmedLate' : 'targets.ifConfirmed', {
            status: t(`targets.status.${ifConfirmed.status}`).toLocaleLowerCase(),
          })}
        </>
      )}
    </p>
  );
}

function FindingLine({ finding }: { finding: Finding }) {
  const t = useT();
  const lang = useLang();
  const { date } = useFormats();
  return (
    <li>
      <time dateTime={finding.asOf}>{date(finding.asOf)}</time>{' '}
      {finding.confirmed ? null : <span className="doubt-badge">{t('targets.toConfirm')}</span>}{' '}
      {finding.text[lang]} <SourceLinks ids={[finding.source]} />
    </li>
  );
}

/** What a scenario would add; nothing without one. */
function Tried() {
  const t = useT();
  const published = useAppState(selectPublished);
  const tried = useAppState(selectDataset);
  const count = published === null || tried === null ? 0 : triedEstablishments(published, tried);
  return count === 0 ? null : <p className="note targets-tried">{t('targets.tried', { count })}</p>;
}
