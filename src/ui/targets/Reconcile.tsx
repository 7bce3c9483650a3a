import { reconcile } from '../../domain/reconcile';
import type { Measure } from '../../domain/records';
import { type AgainstPublished, againstPublished } from '../../domain/seriesLines';
import { type Dataset, PHASES, type Phase } from '../../domain/types';
import { BasisMark } from '../base/BasisMark';
import { Disclosure } from '../base/Disclosure';
import { SourceLinks } from '../base/SourceLinks';
import { useFormats, useLang, useT } from '../base/text';
import { measureText, ownText } from './measureText';

/** Smaller than this, ha or clusters or points, two figures are the same as published. */
const SAME = 0.005;

/** What the reference publishes, what the atlas has, the difference, and where it comes from. */
export function Reconcile({ dataset, measure }: { dataset: Dataset; measure: Measure }) {
  const t = useT();
  const lang = useLang();
  const formats = useFormats();
  const against = againstPublished(dataset, measure);
  const { published, ours, basis, difference, source, asOf, disagreements } = against;
  return (
    <div className="reconcile">
      <h3>{t('targets.reconcile')}</h3>
      <dl className="facts">
        <div>
          <dt>{t('targets.published', { source, date: formats.date(asOf) })}</dt>
          <dd>
            {published === null
              ? t('targets.notPublished', { source })
              : measureText(measure, published, formats)}
          </dd>
        </div>
        <div>
          <dt>{t('targets.ours')}</dt>
          <dd>
            {ownText(measure, ours, formats)} <BasisMark basis={basis} />
          </dd>
        </div>
        {difference === null ? null : (
          <div>
            <dt>{t('targets.difference')}</dt>
            <dd>{ownText(measure, Math.abs(difference) < SAME ? 0 : difference, formats)}</dd>
          </div>
        )}
      </dl>
      <p className="note">
        <Why dataset={dataset} measure={measure} against={against} />
      </p>
      {disagreements.length === 0 ? null : (
        <Disclosure summary={t('targets.disagreements', { count: disagreements.length })}>
          {() => (
            <ul className="prose-list">
              {disagreements.map(({ id, text, sources }) => (
                <li key={id}>
                  {text[lang]} <SourceLinks ids={sources} />
                </li>
              ))}
            </ul>
          )}
        </Disclosure>
      )}
    </div>
  );
}

interface WhyProps {
  readonly dataset: Dataset;
  readonly measure: Measure;
  readonly against: AgainstPublished;
}

function Why({ dataset, measure, against: { difference } }: WhyProps) {
  const t = useT();
  const { ha } = useFormats();
  if (difference === null) return t('targets.why.computed');
  if (Math.abs(difference) >= SAME) return t('targets.why.differs');
  if (measure === 'occupancyPct') return t('targets.why.occupancy');
  const { byPhase } = reconcile(dataset);
  const parts = phasesOf(measure).map((phase) => byPhase[phase]);
  const sum = (of: (part: (typeof parts)[number]) => number) =>
    parts.reduce((all, part) => all + of(part), 0);
  if (measure.endsWith('Count'))
    return t('targets.why.agreesCount', {
      named: sum(({ named }) => named),
      counted: sum(({ counted }) => counted),
      unidentified: sum(({ unidentified }) => unidentified),
    });
  return t('targets.why.agreesBalance', {
    rest: ha(
      sum(({ balance }) => balance.restHa ?? 0),
      2,
    ),
    count: sum(({ balance }) => balance.count),
  });
}

function phasesOf(measure: Measure): readonly Phase[] {
  if (measure.startsWith('operating')) return ['operating'];
  return measure.startsWith('procedure') ? ['procedure'] : PHASES;
}
