import { regionWords } from '../../briefing/regionWords';
import { isDefaultFilter } from '../../domain/filter';
import { boxOf } from '../../domain/geometry';
import { formatKm2 } from '../../i18n/format';
import { selectRegionArea, selectRegionFeature, selectRegionTotals } from '../../state/regionSelectors';
import { selectDataset } from '../../state/selectors';
import { requestCamera } from '../../state/transitions/camera';
import { Icon } from '../base/Icon';
import { PhaseBar } from '../base/PhaseBar';
import { useAct, useAppState } from '../base/store';
import { useFormats, useLang, useT } from '../base/text';
import { KeepRegionButton } from '../keptRegions/KeepRegionButton';
import { BasisShares } from './BasisShares';
import { Membership } from './Membership';
import { PhaseTable } from './PhaseTable';
import { RegionFigures } from './RegionFigures';
import { useLeaveRegion } from './useLeaveRegion';

/**
 * The totals of the chosen region and what they rest on. Fetched with the geometry it needs when the first
 * region is chosen; shows nothing while there is none.
 */
export function RegionPanel() {
  const t = useT();
  const hasSteps = useAppState((state) => state.region.steps.length > 0);
  const ready = useAppState((state) => state.dataset.status === 'ready');
  if (!hasSteps || !ready) return null;
  return (
    <section className="region-panel" aria-label={t('region.title')}>
      <RegionHead />
      <RegionResult />
    </section>
  );
}

function RegionHead() {
  const t = useT();
  const lang = useLang();
  const dataset = useAppState(selectDataset);
  const steps = useAppState((state) => state.region.steps);
  if (dataset === null) return null;
  return (
    <header className="cluster-head">
      <p className="quiet">{t('region.title')}</p>
      <h2>{regionWords(steps, dataset, lang)}</h2>
    </header>
  );
}

function RegionResult() {
  const t = useT();
  const feature = useAppState(selectRegionFeature);
  const result = useAppState(selectRegionTotals);
  const filtered = useAppState((state) => !isDefaultFilter(state.query.filter));
  if (feature === null || result === null) return <p className="empty">{t('region.empty')}</p>;
  return (
    <>
      <AreaLine feature={feature} />
      <div className="panel-section">
        <PhaseBar totals={result.totals} />
        <RegionFigures result={result} />
        {result.totals.occupancy.value === null ? null : <p className="note">{t('region.occupancyNote')}</p>}
        {filtered ? <p className="note">{t('region.filtered')}</p> : null}
      </div>
      <PhaseTable totals={result.totals} />
      <BasisShares result={result} />
      <Membership result={result} />
    </>
  );
}

type RegionFeature = NonNullable<ReturnType<typeof selectRegionFeature>>;

function AreaLine({ feature }: { feature: RegionFeature }) {
  const t = useT();
  const act = useAct();
  const lang = useLang();
  const { ha } = useFormats();
  const area = useAppState(selectRegionArea);
  const leave = useLeaveRegion();
  if (area === null) return null;
  return (
    <>
      <p className="region-area">
        <b>{t('region.area', { ha: ha(area.ha), km2: formatKm2(lang, area.ha / 100) })}</b>{' '}
        <span className="quiet">{t(`region.method.${area.method}`)}</span>
      </p>
      <div className="cluster-actions">
        <button
          type="button"
          className="button"
          onClick={() => act(requestCamera({ kind: 'bounds', bbox: boxOf(feature) }))}
        >
          <Icon name="target" />
          {t('region.zoom')}
        </button>
        <KeepRegionButton />
        <button type="button" className="button" onClick={leave}>
          <Icon name="clear" />
          {t('region.remove')}
        </button>
      </div>
    </>
  );
}
