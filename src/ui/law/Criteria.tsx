import { displayName } from '../../domain/displayName';
import { CRITERIA, type Criterion, type LawReading } from '../../domain/lawTypes';
import { BasisBadge } from '../base/BasisMark';
import { Disclosure } from '../base/Disclosure';
import { SourceLinks } from '../base/SourceLinks';
import { useFormats, useLang, useT } from '../base/text';
import { VerdictMark } from './VerdictMark';
import { boundWords, reachesFurther, spans, valueWords } from './words';

/** Each criterion with its figure, how far that reaches, on what it rests, and what would settle it. */
export function Criteria({ reading }: { reading: LawReading }) {
  return (
    <ul className="law-criteria">
      {CRITERIA.map((id) => (
        <CriterionRow key={id} criterion={reading.criteria[id]} reading={reading} />
      ))}
    </ul>
  );
}

interface Props {
  readonly criterion: Criterion;
  readonly reading: LawReading;
}

function CriterionRow({ criterion, reading }: Props) {
  const t = useT();
  const formats = useFormats();
  const { id, value, basis, verdict } = criterion;
  return (
    <li>
      <p className="law-criterion">
        <b>{t(`law.criterion.${id}`)}</b>
        <VerdictMark verdict={verdict} />
      </p>
      <p className="law-value">
        <span className="figure-value">{valueWords(id, value, formats)}</span>
        {value === null ? null : <BasisBadge basis={basis} />}
        <span className="quiet">{t(`law.wanted.${id}`, { bound: boundWords(id, formats) })}</span>
      </p>
      <Spread criterion={criterion} />
      <Disclosure summary={t('law.settle')}>
        {() => <Settling criterion={criterion} reading={reading} />}
      </Disclosure>
    </li>
  );
}

/** How far the figure reaches, by the assumptions and by clusters that may lie here. */
function Spread({ criterion }: { criterion: Criterion }) {
  const t = useT();
  const formats = useFormats();
  const { id, interval, reach } = criterion;
  const words = (value: number) => valueWords(id, value, formats);
  const between = (key: 'interval' | 'reach', { low, high }: { low: number; high: number }) =>
    Number.isFinite(high)
      ? t(`law.${key}`, { low: words(low), high: words(high) })
      : t(`law.${key}Open`, { low: words(low) });
  return (
    <>
      {interval === null ? null : (
        <p className="note">{spans(interval) ? between('interval', interval) : t('law.exact')}</p>
      )}
      {reach !== null && reachesFurther(criterion) ? <p className="note">{between('reach', reach)}</p> : null}
    </>
  );
}

function Settling({ criterion, reading }: Props) {
  const t = useT();
  const lang = useLang();
  const { percent } = useFormats();
  const { id, settle, clause, sources } = criterion;
  const named = settle.codes.map((code) => {
    const input = reading.inputs.find(({ cluster }) => cluster.code === code);
    return input === undefined ? code : displayName(input.cluster, lang);
  });
  return (
    <div className="law-settle">
      <p>{t('law.clause', { clause: t(`law.clause.${clause}`) })}</p>
      <p>{named.length === 0 ? t('law.settleNone') : t('law.settleCodes', { names: named.join(', ') })}</p>
      <Turns criterion={criterion} />
      {settle.occupancy === null ? null : (
        <p>{t(`law.turnsAt.${id}`, { percent: percent(settle.occupancy) })}</p>
      )}
      {sources.length === 0 ? null : (
        <p className="note law-sources">
          {t('law.sources')} <SourceLinks ids={sources} titled />
        </p>
      )}
    </div>
  );
}

/** At how much leased land the criterion turns. */
function Turns({ criterion: { id, settle } }: { criterion: Criterion }) {
  const t = useT();
  const { ha } = useFormats();
  const { leasable, leased } = settle.counted;
  if (settle.leasedHa === null || id === 'plain') return null;
  if (settle.leasedHa <= 0) return <p>{t('law.turns.never', { leasable: ha(leasable) })}</p>;
  return (
    <p>{t(`law.turns.${id}`, { turns: ha(settle.leasedHa), leased: ha(leased), leasable: ha(leasable) })}</p>
  );
}
