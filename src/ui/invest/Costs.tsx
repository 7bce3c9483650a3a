import { conditionWords, nearWhat } from '../../briefing/filterWords';
import { without } from '../../domain/conditions';
import type { Elimination } from '../../domain/elimination';
import type { Relaxation } from '../../domain/relaxation';
import { selectDataset } from '../../state/selectors';
import { setFilter } from '../../state/transitions/query';
import { useAct, useAppState } from '../base/store';
import { useFormats, useLang, useT } from '../base/text';
import { focusResult } from './focusResult';

/** As many as are read at a glance. */
const MOST = 4;

interface Props {
  readonly elimination: Elimination;
}

/** Which condition costs most, and by how much relaxing one helps: each with a press that does it. */
export function Costs({ elimination }: Props) {
  const t = useT();
  const { costs, relaxations } = elimination;
  const relaxing = relaxations.filter(({ gained }) => gained > 0).slice(0, MOST);
  // Which land is looked for is no bound to relax: without it clusters come back that have none of it.
  const dropping = costs
    .filter(({ condition, gained }) => gained > 0 && condition !== 'available')
    .slice(0, MOST);
  if (relaxing.length + dropping.length === 0) return null;
  return (
    <div className="costs">
      <h3>{t('invest.why.costs')}</h3>
      <ul className="cost-list">
        {dropping.map((cost) => (
          <DropLine key={cost.condition} cost={cost} />
        ))}
        {relaxing.map((relaxation) => (
          <RelaxLine key={`${relaxation.condition} ${relaxation.bound}`} relaxation={relaxation} />
        ))}
      </ul>
    </div>
  );
}

function DropLine({ cost: { condition, gained } }: { cost: Elimination['costs'][number] }) {
  const t = useT();
  const lang = useLang();
  const act = useAct();
  const filter = useAppState((state) => state.query.filter);
  const dataset = useAppState(selectDataset);
  if (dataset === null) return null;
  const words = conditionWords(condition, filter, dataset, lang);
  return (
    <li>
      <span>{t('invest.why.cost', { condition: words, count: gained })}</span>
      <button
        type="button"
        className="button"
        aria-label={`${t('invest.why.apply')}: ${t('invest.why.cost', { condition: words, count: gained })}`}
        onClick={(event) => {
          focusResult(event.currentTarget);
          act(setFilter(without(filter, condition)));
        }}
      >
        {t('invest.why.apply')}
      </button>
    </li>
  );
}

function RelaxLine({ relaxation }: { relaxation: Relaxation }) {
  const t = useT();
  const act = useAct();
  const { ha, percent, km } = useFormats();
  const lang = useLang();
  const dataset = useAppState(selectDataset);
  if (dataset === null) return null;
  const { condition, bound, from, to, gained } = relaxation;
  const near = condition.startsWith('near:');
  const write = (value: number) =>
    near ? km(value) : condition === 'occupancy' ? percent(value, 0) : ha(value);
  const label = near
    ? nearWhat(condition.slice('near:'.length), dataset, lang)
    : t(`invest.${condition as 'free' | 'pipeline' | 'gross' | 'occupancy'}`);
  const words = t(`invest.why.relax.${bound}`, { label, to: write(to), from: write(from), count: gained });
  return (
    <li>
      <span>{words}</span>
      <button
        type="button"
        className="button"
        aria-label={`${t('invest.why.apply')}: ${words}`}
        onClick={(event) => {
          focusResult(event.currentTarget);
          act(setFilter(relaxation.filter));
        }}
      >
        {t('invest.why.apply')}
      </button>
    </li>
  );
}
