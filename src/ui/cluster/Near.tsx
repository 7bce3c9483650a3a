import type { ReactNode } from 'react';
import { nearestClusters } from '../../domain/between';
import { displayName } from '../../domain/displayName';
import { distanceTo } from '../../domain/distance';
import { whyUnmeasured } from '../../domain/nearest';
import type { NearKind, NearTarget, Way } from '../../domain/records';
import type { Cluster, Dataset } from '../../domain/types';
import { openCluster } from '../../state/transitions/focus';
import { useAct } from '../base/store';
import { useFormats, useLang, useT } from '../base/text';

const PLACE_KINDS: readonly NearKind[] = ['port', 'airport', 'centre', 'border'];
/** How many roads and clusters are told. */
const ROADS = 3;
const CLUSTERS = 3;

interface Props {
  readonly dataset: Dataset;
  readonly cluster: Cluster;
}

/** What lies near, how far and which way; where too little of its place is known, that nothing can be measured. */
export function Near({ dataset, cluster }: Props) {
  const t = useT();
  const unmeasured = whyUnmeasured(cluster.location);
  return (
    <section className="panel-section cluster-near">
      <h3>{t('clusterPage.near')}</h3>
      {unmeasured !== null ? (
        <p>{t(`clusterPage.${unmeasured}`)}</p>
      ) : (
        <>
          <Targets dataset={dataset} cluster={cluster} />
          <Neighbours dataset={dataset} cluster={cluster} />
          <p className="note">{t('clusterPage.nearNote')}</p>
        </>
      )}
    </section>
  );
}

interface Line {
  readonly km: number;
  readonly way: Way | null;
  readonly target: NearTarget;
}

function Targets({ dataset: { near }, cluster: { code } }: Props) {
  const t = useT();
  if (near === null) return <p>{t('clusterPage.unread')}</p>;
  // Of an outline that a scenario has drawn.
  if (near.km[code] === undefined) return <p>{t('scenario.notMeasured')}</p>;
  const lines = near.targets
    .flatMap(({ id }) => distanceTo(near, code, id) ?? [])
    .sort((a, b) => a.km - b.km);
  const of = (kind: NearKind) => lines.filter(({ target }) => target.kind === kind);
  return (
    <>
      <h4>{t('clusterPage.roads')}</h4>
      <TargetList lines={[...of('road').slice(0, ROADS), ...of('expressway').slice(0, 1)]} />
      <h4>{t('clusterPage.places')}</h4>
      <TargetList lines={PLACE_KINDS.flatMap(of)} />
    </>
  );
}

function TargetList({ lines }: { lines: readonly Line[] }) {
  const t = useT();
  const lang = useLang();
  return (
    <ul>
      {lines.map(({ km, way, target }) => (
        <NearLine key={target.id} km={km} way={way}>
          {target.name[lang]}
          {target.schematic ? <span className="quiet"> ({t('clusterPage.schematic')})</span> : null}
        </NearLine>
      ))}
    </ul>
  );
}

function Neighbours({ dataset, cluster }: Props) {
  const t = useT();
  const lang = useLang();
  const act = useAct();
  return (
    <>
      <h4>{t('clusterPage.clusters')}</h4>
      <ul>
        {nearestClusters(dataset, cluster, CLUSTERS)?.map(({ cluster: other, km, way }) => (
          <NearLine key={other.code} km={km} way={way}>
            <button type="button" className="link-button" onClick={() => act(openCluster(other.code))}>
              {displayName(other, lang)}
            </button>
          </NearLine>
        ))}
      </ul>
    </>
  );
}

/** «Cảng quốc tế Long An 12,3 km, hướng đông nam». */
function NearLine({ km, way, children }: { km: number; way: Way | null; children: ReactNode }) {
  const t = useT();
  const formats = useFormats();
  const length = formats.km(km);
  return (
    <li className="near-line">
      <span>{children}</span>{' '}
      <span className="near-far">
        {way === null ? length : t('clusterPage.line', { km: length, way: t(`clusterPage.way.${way}`) })}
      </span>
    </li>
  );
}
