import { setFilter } from '../../state/transitions/query';
import { Segmented } from '../base/Segmented';
import { useAct, useAppState } from '../base/store';
import { useT } from '../base/text';
import { HaRange } from './Ranges';
import { countWith, selectAsked } from './select';

const KINDS = ['any', 'now', 'pipeline'] as const;

/** Free land now and pipeline land are two things: each with its own range, and each said where it stands. */
export function LandKind() {
  const t = useT();
  const act = useAct();
  const asked = useAppState(selectAsked);
  const { available } = asked.filter;
  return (
    <section className="panel-section" aria-label={t('invest.land.title')}>
      <Segmented
        label={t('invest.land.title')}
        value={available}
        options={KINDS.map((value) => ({
          value,
          label: `${t(`invest.land.${value}`)} (${countWith(asked, { available: value })})`,
        }))}
        onChange={(value) => act(setFilter({ available: value }))}
      />
      {available === 'pipeline' ? null : <HaRange name="free" help={t('invest.land.now.help')} />}
      {available === 'now' ? null : <HaRange name="pipeline" help={t('invest.land.pipeline.help')} />}
    </section>
  );
}
