import { betweenRows } from '../../domain/compare';
import { displayName } from '../../domain/displayName';
import { isMeasurable } from '../../domain/nearest';
import type { Cluster, Dataset } from '../../domain/types';
import { useFormats, useLang, useT } from '../base/text';

interface Props {
  readonly dataset: Dataset;
  readonly clusters: readonly Cluster[];
}

/** How far the clusters lie from each other; beneath it, those that cannot be measured from. */
export function Between({ dataset, clusters }: Props) {
  const t = useT();
  const measured = clusters.filter(({ location }) => isMeasurable(location));
  const left = clusters.flatMap((cluster, index) => (measured.includes(cluster) ? [] : [index + 1]));
  return (
    <section className="compare-part">
      <h3 id="compare-between">{t('compare.between')}</h3>
      {measured.length < 2 ? null : (
        <>
          <Lengths dataset={dataset} clusters={measured} all={clusters} />
          <p className="note">{t('compare.betweenNote')}</p>
        </>
      )}
      {left.length === 0 ? null : (
        <p className="note">{t('compare.betweenUnmeasured', { numbers: left.join(', ') })}</p>
      )}
    </section>
  );
}

/** `all`: the clusters as the comparison numbers them. */
function Lengths({ dataset, clusters, all }: Props & { readonly all: readonly Cluster[] }) {
  const lang = useLang();
  const { number } = useFormats();
  const rows = betweenRows(dataset, clusters);
  return (
    <table className="small-table" aria-labelledby="compare-between">
      <thead>
        <tr>
          <td />
          {clusters.map((cluster) => (
            <th key={cluster.code} scope="col" title={displayName(cluster, lang)}>
              <span className="compare-number">{all.indexOf(cluster) + 1}</span>
              <span className="visually-hidden"> {displayName(cluster, lang)}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {clusters.map((cluster, row) => (
          <tr key={cluster.code}>
            <th scope="row">
              <span className="compare-number">{all.indexOf(cluster) + 1}</span> {displayName(cluster, lang)}
            </th>
            {clusters.map((other, column) => (
              <td key={other.code}>
                {row === column ? <span className="quiet">–</span> : number(rows[row]?.[column] ?? null, 1)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
