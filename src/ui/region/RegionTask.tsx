import './region.css';
import type { ReactNode } from 'react';
import { REGION_RULES } from '../../domain/types';
import { setRegionOp, setRegionRule } from '../../state/transitions/region';
import { Disclosure } from '../base/Disclosure';
import { NeedsMap } from '../base/NeedsMap';
import { Segmented } from '../base/Segmented';
import { useAct, useAppState } from '../base/store';
import { useT } from '../base/text';
import { KeptBar } from '../keptRegions/KeptBar';
import { KeptList } from '../keptRegions/KeptList';
import { BoundaryForm } from './BoundaryForm';
import { BoundaryOutcome } from './BoundaryOutcome';
import { CircleForm } from './CircleForm';
import { DropZone } from './DropZone';
import { RegionSteps } from './RegionSteps';
import { StripForm } from './StripForm';
import { UnitList } from './UnitList';
import { useBoundary } from './useBoundary';
import { CHOOSE_ID } from './useLeaveRegion';

/** The left panel of the section «Regions»: what to add, how edges count, what was done so far, what is kept. */
export function RegionTask() {
  const t = useT();
  const act = useAct();
  const op = useAppState((state) => state.region.op);
  const boundary = useBoundary();
  return (
    <DropZone onFile={(file) => void boundary.takeFile(file, 'dropped')}>
      <h2 id={CHOOSE_ID} tabIndex={-1}>
        {t('region.choose')}
      </h2>
      <p className="note">{t('region.intro')}</p>
      <NeedsMap what="draw" />
      <KeptBar />
      {boundary.dropped ? (
        <div className="dropped-outcome">
          <BoundaryOutcome outcome={boundary.outcome} />
        </div>
      ) : null}
      <Segmented
        label={t('region.op')}
        value={op}
        options={[
          { value: 'add', label: t('controls.opAdd') },
          { value: 'subtract', label: t('controls.opSubtract') },
        ]}
        onChange={(value) => act(setRegionOp(value))}
      />
      <Fold title={t('region.unitsTitle')} startOpen>
        {() => <UnitList />}
      </Fold>
      <Fold title={t('region.circleTitle')}>{() => <CircleForm />}</Fold>
      <Fold title={t('region.stripTitle')}>{() => <StripForm />}</Fold>
      <Fold title={t('region.boundaryTitle')}>{() => <BoundaryForm taker={boundary} />}</Fold>
      <RuleChoice />
      <RegionSteps />
      <KeptList />
    </DropZone>
  );
}

interface FoldProps {
  readonly title: string;
  readonly startOpen?: boolean;
  readonly children: () => ReactNode;
}

/** One way of choosing: folded, so that all of them stand on one screen of a phone. */
function Fold({ title, startOpen = false, children }: FoldProps) {
  return (
    <Disclosure className="region-fold" summary={title} startOpen={startOpen}>
      {children}
    </Disclosure>
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
