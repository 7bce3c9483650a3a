import { conditionWords, nearWhat } from '../../briefing/filterWords';
import { isNear, nearTarget } from '../../domain/conditions';
import type { Cost, Elimination } from '../../domain/elimination';
import type { Relaxation } from '../../domain/relaxation';
import type { Dataset } from '../../domain/types';
import type { Transition } from '../../state/store';
import { clearCondition, setFilter } from '../../state/transitions/query';
import { useAct, useAppState } from '../base/store';
import { useFormats, useLang, useT } from '../base/text';
import { focusResult } from './focusResult';

/** As many as are read at a glance. */
const MOST = 4;

interface Props {
  readonly dataset: Dataset;
  readonly elimination: Elimination;
}

/** Which condition costs most, and by how much relaxing one helps: each with a press that does it. */
export function Costs({ dataset, elimination }: Props) {
  const t = useT();
  const words = useWords(dataset);
  const costs = elimination.costs.filter(({ gained }) => gained > 0).slice(0, MOST);
  const relaxations = elimination.relaxations.slice(0, MOST);
  if (costs.length + relaxations.length === 0) return null;
  return (
    <div className="costs">
      <h3>{t('invest.why.costs')}</h3>
      <ul className="cost-list">
        {costs.map((cost) => (
          <Line key={cost.condition} words={words.ofCost(cost)} step={clearCondition(cost.condition)} />
        ))}
        {relaxations.map((relaxation) => (
          <Line
            key={`${relaxation.condition} ${relaxation.bound}`}
            words={words.ofRelaxation(relaxation)}
            step={setFilter(relaxation.filter)}
          />
        ))}
      </ul>
    </div>
  );
}

function Line({ words, step }: { words: string; step: Transition }) {
  const t = useT();
  const act = useAct();
  const apply = t('invest.why.apply');
  return (
    <li>
      <span>{words}</span>
      <button
        type="button"
        className="button"
        aria-label={`${apply}: ${words}`}
        onClick={(event) => {
          focusResult(event.currentTarget);
          act(step);
        }}
      >
        {apply}
      </button>
    </li>
  );
}

/** What a condition or its bound would bring, in words. */
function useWords(dataset: Dataset) {
  const t = useT();
  const lang = useLang();
  const { ha, percent, km } = useFormats();
  const filter = useAppState((state) => state.query.filter);
  return {
    ofCost: ({ condition, gained }: Cost) =>
      t('invest.why.cost', {
        condition: conditionWords(condition, filter, dataset, lang),
        count: gained,
      }),
    ofRelaxation: ({ condition, bound, from, to, gained }: Relaxation) => {
      const near = isNear(condition);
      const write = (value: number) =>
        near ? km(value) : condition === 'occupancy' ? percent(value, 0) : ha(value);
      const label = near ? nearWhat(nearTarget(condition), dataset, lang) : t(`invest.${condition}`);
      return t(`invest.why.relax.${bound}`, { label, to: write(to), from: write(from), count: gained });
    },
  };
}
