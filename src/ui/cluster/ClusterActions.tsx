import type { Cluster, Dataset } from '../../domain/types';
import { selectShownSorted } from '../../state/selectors';
import { openCluster } from '../../state/transitions/focus';
import { toggleSelected } from '../../state/transitions/query';
import { openDialog } from '../../state/transitions/view';
import { Icon } from '../base/Icon';
import { IconButton } from '../base/IconButton';
import { goTo } from '../base/places';
import { useAct, useAppState, useAppStore } from '../base/store';
import { useT } from '../base/text';
import { KeepAndPrint } from './KeepAndPrint';
import { TryButton } from './TryButton';

/** Go there, tick it, see its corners, read the one before or after it in the order of the list. */
export function ClusterActions({ dataset, cluster }: { dataset: Dataset; cluster: Cluster }) {
  const t = useT();
  const act = useAct();
  const store = useAppStore();
  const selected = useAppState((state) => state.query.selected.includes(cluster.code));
  const [previous, next] = useNeighbours(cluster.code);
  return (
    <div className="cluster-actions">
      <button
        type="button"
        className="button"
        onClick={() => goTo(store, dataset, { kind: 'cluster', id: cluster.code, box: null })}
      >
        <Icon name="target" />
        {t('cluster.zoom')}
      </button>
      <button
        type="button"
        className="button"
        aria-pressed={selected}
        onClick={() => act(toggleSelected(cluster.code))}
      >
        <Icon name={selected ? 'check' : 'plus'} />
        {t(selected ? 'cluster.selected' : 'cluster.select')}
      </button>
      <KeepAndPrint code={cluster.code} />
      <TryButton code={cluster.code} />
      {dataset.outlines[cluster.code] === undefined || cluster.location === 'unpublished' ? null : (
        <button type="button" className="button" onClick={() => act(openDialog('clusterCorners'))}>
          <Icon name="table" />
          {t('clusterPage.corners')}
        </button>
      )}
      <span className="cluster-steps">
        <IconButton
          icon="chevronLeft"
          label={t('cluster.previous')}
          disabled={previous === null}
          onClick={() => act(openCluster(previous))}
        />
        <IconButton
          icon="chevronRight"
          label={t('cluster.next')}
          disabled={next === null}
          onClick={() => act(openCluster(next))}
        />
      </span>
    </div>
  );
}

/** Codes before and after in the list; null at its ends. A cluster that the filter hides stands before the first. */
function useNeighbours(code: string): [string | null, string | null] {
  const clusters = useAppState(selectShownSorted);
  const index = clusters.findIndex((cluster) => cluster.code === code);
  return [clusters[index - 1]?.code ?? null, clusters[index + 1]?.code ?? null];
}
