import { REGION_RULES } from '../../domain/types';
import { setRegionOp, setRegionRule } from '../../state/transitions/region';
import { Segmented } from '../base/Segmented';
import { useAct, useAppState } from '../base/store';
import { useT } from '../base/text';
import { CircleForm } from './CircleForm';
import { RegionSteps } from './RegionSteps';
import { UnitList } from './UnitList';

/** The left panel of the task «Regions»: what to add, how edges count, and what was done so far. */
export function RegionTask() {
  const t = useT();
  const act = useAct();
  const op = useAppState((state) => state.region.op);
  return (
    <div className="panel-section region-task">
      <h2>{t('region.choose')}</h2>
      <p className="note">{t('region.intro')}</p>
      <Segmented
        label={t('region.op')}
        value={op}
        options={[
          { value: 'add', label: t('controls.opAdd') },
          { value: 'subtract', label: t('controls.opSubtract') },
        ]}
        onChange={(value) => act(setRegionOp(value))}
      />
      <UnitList />
      <CircleForm />
      <RuleChoice />
      <RegionSteps />
    </div>
  );
}

function RuleChoice() {
  const t = useT();
  const act = useAct();
  const rule = useAppState((state) => state.region.rule);
  return (
    <fieldset className="rules">
      <legend className="field-label">{t('region.rule')}</legend>
      {REGION_RULES.map((each) => (
        <label key={each} className="check">
          <input
            type="radio"
            name="region-rule"
            checked={rule === each}
            onChange={() => act(setRegionRule(each))}
          />
          <span>{t(`region.rule.${each}`)}</span>
        </label>
      ))}
    </fieldset>
  );
}
