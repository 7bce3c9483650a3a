import { districtState } from '../../briefing/print/districtState';
import { figureRows } from '../../briefing/sceneFigures';
import type { MapRoad } from '../../cartography/districtMap';
import { findUnit } from '../../domain/places';
import { totalsOf } from '../../domain/totals';
import { type Cluster, type Dataset, LOCATIONS, PHASES } from '../../domain/types';
import { unitsUnder } from '../../domain/unitOverlap';
import { selectShown } from '../../state/selectors';
import type { AppState } from '../../state/types';
import { linkTo } from '../base/address';
import { Swatch } from '../base/Swatch';
import { useLang, useT } from '../base/text';
import './district.css';
import { DistrictDrawing, DistrictInProvince } from './DistrictDrawing';
import { DistrictTable } from './DistrictTable';
import type { SheetPlace } from './place';
import { Replay } from './Replay';
import { Sheet } from './Sheet';
import { TotalsTable } from './TotalsTable';

interface Props extends SheetPlace {
  readonly state: AppState;
  readonly dataset: Dataset;
  readonly id: string;
  readonly codes: readonly string[];
  readonly roads: readonly MapRoad[];
  readonly pageOf: ReadonlyMap<string, number>;
}

/** A district: where it lies, its communes in both times, its clusters on the map and in a table, and their totals. */
export function DistrictPage({ state, dataset, id, codes, roads, pageOf, ...place }: Props) {
  const t = useT();
  const lang = useLang();
  const district = findUnit(dataset, 'district', id);
  if (district === null) return null;
  const clusters = dataset.clusters.filter(({ code }) => codes.includes(code));
  const communes = unitsUnder(district.geometry, dataset.units.communesNew);
  const unplaced = selectShown(state).filter((each) => each.district === null).length;
  const before = dataset.units.communesOld.filter((unit) => unit.district === id);
  const rows = figureRows(
    totalsOf(
      clusters.map((cluster) => ({ cluster, share: 1 })),
      dataset.assumptions,
    ),
    lang,
  );
  return (
    <Sheet id={`print-${id}`} title={district.name} above={t('print.atlas')} {...place}>
      {(tightness) => (
        <>
          <div className="district-top">
            <figure className="district-figure">
              <DistrictDrawing {...{ dataset, district, communes, clusters, roads }} />
              <MapKey />
            </figure>
            <div className="district-aside">
              <DistrictInProvince dataset={dataset} district={district} />
              {clusters.length === 0 ? null : (
                <TotalsTable columns={[{ id, name: t('print.value'), rows }]} />
              )}
            </div>
          </div>
          <div className="district-times">
            <div className="district-words">
              <p>{t('print.district.before', { district: district.name, communes: namesOf(before) })}</p>
              <p>{t('print.district.after', { communes: namesOf(communes) })}</p>
            </div>
            <Replay link={linkTo(districtState(state, id))} />
          </div>
          {clusters.length === 0 ? (
            <p className="leaf-none">{t('print.district.none', { district: district.name })}</p>
          ) : (
            <>
              <h3>{t('print.district.clusters')}</h3>
              <DistrictTable dataset={dataset} clusters={clusters} pageOf={pageOf} tightness={tightness} />
              <p className="leaf-small">
                {t('print.district.openNote', { locations: placesWords(clusters, t) })}
              </p>
            </>
          )}
          {unplaced === 0 ? null : (
            <p className="leaf-small">{t('print.district.unknown', { count: unplaced })}</p>
          )}
          <p className="leaf-small">{t('print.formula')}</p>
        </>
      )}
    </Sheet>
  );
}

function namesOf(units: readonly { readonly name: string }[]): string {
  return units.map(({ name }) => name).join(', ');
}

/** «15 by commune, 4 by district». */
function placesWords(clusters: readonly Cluster[], t: ReturnType<typeof useT>): string {
  return LOCATIONS.flatMap((location) => {
    const count = clusters.filter((cluster) => cluster.location === location).length;
    const word = t(`certainty.location.${location}`);
    return count === 0 ? [] : [t('print.district.at', { count, location: word })];
  }).join(', ');
}

function MapKey() {
  const t = useT();
  return (
    <figcaption className="map-key">
      {PHASES.map((phase) => (
        <span key={phase}>
          <Swatch of={phase} /> {t(`common.phase.${phase}`)}
        </span>
      ))}
      {(['before', 'after', 'roads', 'schematic'] as const).map((line) => (
        <span key={line}>
          <svg viewBox="0 0 24 8" width="24" height="8" aria-hidden="true">
            <path className={KEY_LINES[line]} d="M0 4H24" />
          </svg>{' '}
          {t(`print.key.${line}`)}
        </span>
      ))}
    </figcaption>
  );
}

const KEY_LINES = {
  before: 'dm-before',
  after: 'dm-after',
  roads: 'dm-road',
  schematic: 'dm-road schematic',
} as const;
