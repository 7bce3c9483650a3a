import { useAppState } from '../base/store';
import { useT } from '../base/text';
import { LawChanges, TouchedTargets } from './Consequences';
import { DiffTable } from './DiffTable';
import { selectLawDiff, selectProvinceDiff, selectTouched } from './diffSelect';

/** The province in all, and in how many places law and targets are touched. */
export function DiffSummary() {
  const t = useT();
  const groups = useAppState(selectProvinceDiff);
  const law = useAppState(selectLawDiff);
  const targets = useAppState(selectTouched);
  return (
    <>
      <DiffTable caption={t('scenarioDiff.province')} groups={groups.slice(0, 1)} />
      <LawChanges changes={law} level="h4" />
      <TouchedTargets targets={targets} level="h4" />
    </>
  );
}
