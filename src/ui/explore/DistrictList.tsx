import { selectDataset } from '../../state/selectors';
import { toggleDistrict } from '../../state/transitions/query';
import { Count } from '../base/Count';
import { useAct, useAppState } from '../base/store';
import { useT } from '../base/text';
import { selectDistrictCounts } from './counts';

/** The districts before 2025-07-01 as check boxes, each with how many clusters it has and would show. */
export function DistrictList() {
  const t = useT();
  const act = useAct();
  const dataset = useAppState(selectDataset);
  const chosen = useAppState((state) => state.query.filter.districts);
  const counts = useAppState(selectDistrictCounts);
  return (
    <fieldset className="districts">
      <legend className="field-label">{t('filters.districts')}</legend>
      <div className="district-list">
        {dataset?.units.districts.map(({ id, name }) => {
          const { all, left } = counts.get(id) ?? { all: 0, left: 0 };
          return (
            <label key={id} className={left === 0 ? 'check district none' : 'check district'}>
              <input type="checkbox" checked={chosen.includes(id)} onChange={() => act(toggleDistrict(id))} />
              <span>{name}</span>
              <Count all={all} left={left} />
            </label>
          );
        })}
      </div>
      <p className="note">{t('filters.districtAll')}</p>
    </fieldset>
  );
}
