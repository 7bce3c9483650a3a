import '../base/print.css';
import './clusterPage.css';
import { lazy, Suspense, useEffect, useRef } from 'react';
import { joinSources } from '../../domain/basis';
import { displayName, hasProperName } from '../../domain/displayName';
import { landOf } from '../../domain/land';
import type { Cluster, Dataset } from '../../domain/types';
import { selectDataset, selectOpenCluster } from '../../state/selectors';
import { addressOf } from '../base/address';
import { PrintFoot } from '../base/PrintFoot';
import { Swatch } from '../base/Swatch';
import { useAppState } from '../base/store';
import { useLang, useT } from '../base/text';
import { ClusterActions } from './ClusterActions';
import { ClusterPlace } from './ClusterPlace';
import { Doubts } from './Doubts';
import { Figures } from './Figures';
import { History } from './History';
import { LawFlags } from './LawFlags';
import { Near } from './Near';
import { Particulars } from './Particulars';
import { PlaceMaps } from './PlaceMaps';
import { SourceList } from './SourceList';
import { Tried } from './Tried';

// A page of its own: it is fetched once a cluster is open, and what it shows needs it only on paper.
const QrCode = lazy(async () => ({ default: (await import('../base/QrCode')).QrCode }));

/** Everything known of the open cluster; nothing where none is open. */
export function ClusterPanel() {
  const dataset = useAppState(selectDataset);
  const cluster = useAppState(selectOpenCluster);
  if (dataset === null || cluster === null) return null;
  return <OpenCluster dataset={dataset} cluster={cluster} />;
}

function OpenCluster({ dataset, cluster }: { dataset: Dataset; cluster: Cluster }) {
  const t = useT();
  const land = landOf(cluster, dataset.assumptions);
  const address = useAppState((state) => addressOf(state, { open: cluster.code }));
  const sources = Object.values(land).map((figure) => figure.sources);
  return (
    <section className="cluster-panel" aria-label={t('cluster.title', { code: cluster.code })}>
      <ClusterHead cluster={cluster} />
      <ClusterActions dataset={dataset} cluster={cluster} />
      <Tried code={cluster.code} />
      <Doubts cluster={cluster} />
      <Figures dataset={dataset} cluster={cluster} land={land} />
      <ClusterPlace dataset={dataset} cluster={cluster} />
      <LawFlags key={cluster.code} dataset={dataset} cluster={cluster} />
      <Near dataset={dataset} cluster={cluster} />
      <PlaceMaps dataset={dataset} cluster={cluster} />
      <Particulars cluster={cluster} />
      <History cluster={cluster} />
      <SourceList dataset={dataset} ids={cluster.sources} />
      <PrintFoot dataset={dataset} sources={joinSources(cluster.sources, ...sources)} address={address}>
        <Suspense>
          <QrCode address={address} label={t('clusterPage.qr')} />
        </Suspense>
      </PrintFoot>
      {/* Where a comparison is open, its own rule comes later and wins. */}
      <style>{'@page { size: A4 portrait; margin: 8mm; }'}</style>
    </section>
  );
}

function ClusterHead({ cluster }: { cluster: Cluster }) {
  const t = useT();
  const lang = useLang();
  const heading = useFocusOnOpening();
  return (
    <header className="cluster-head">
      <p className="phase-tag">
        <Swatch of={cluster.phase} />
        {t(`common.phase.${cluster.phase}`)} <span className="quiet">· {cluster.code}</span>
      </p>
      <h2 ref={heading} tabIndex={-1}>
        {displayName(cluster, lang)}
      </h2>
      {hasProperName(cluster) && cluster.altNames.length > 0 ? (
        <p className="quiet">{t('cluster.alsoCalled', { names: cluster.altNames.join('; ') })}</p>
      ) : null}
      {cluster.identified || cluster.flags.includes('counted-not-named') ? null : (
        <p className="quiet">{t('cluster.unidentified')}</p>
      )}
    </header>
  );
}

/**
 * A panel opened from the list, the search or the map takes the focus, and gives it back when it closes. One that
 * was already open in the link does not: nobody pressed anything yet.
 */
function useFocusOnOpening() {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    if (!(before instanceof HTMLElement) || before === document.body) return;
    heading.current?.focus({ preventScroll: true });
    return () => {
      // Only if nothing else has taken the focus meanwhile.
      const now = document.activeElement;
      if (before.isConnected && (now === null || now === document.body))
        before.focus({ preventScroll: true });
    };
  }, []);
  return heading;
}
