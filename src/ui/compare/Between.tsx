import { betweenRows } from '../../domain/compare';
import { displayName } from '../../domain/displayName';
import type { Cluster, Dataset } from '../../domain/types';
import { useFormats, useLang, useT } from '../base/text';

/** How far the clusters lie from each other. */
export function Between({ dataset, clusters }: { dataset: Dataset; clusters: readonly Cluster[] }) {
  const t = useT();
  const lang = useLang();
  const { number } = useFormats();
  const rows = betweenRows(dataset, clusters);
  return (
    <section className="compare-part">
      <h3 id="compare-between">{t('compare.between')}</h3>
      <table className="small-table" aria-labelledby="compare-between">
        <thead>
          <tr>
            <td />
            {clusters.map((cluster, index) => (
              <th key={cluster.code} scope="col" title={displayName(cluster, lang)}>
                <span className="compare-number">{index + 1}</span>
                <span className="visually-hidden"> {displayName(cluster, lang)}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {clusters.map((cluster, row) => (
            <tr key={cluster.code}>
              <th scope="row">
                <span className="compare-number">{row + 1}</span> {displayName(cluster, lang)}
              </th>
              {clusters.map((other, column) => (
                <td key={other.code}>
                  {row === column ? (
                    <span className="quiet">–</span>
                  ) : (
                    <BetweenCell km={rows[row]?.[column] ?? null} words={number} />
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p className="note">{t('compare.betweenNote')}</p>
    </section>
  );
}

/** What is missing here is so because a place is not published. */
function BetweenCell({
  km,
  words,
}: {
  km: number | null;
  words: (value: number | null, decimals: number) => string;
}) {
  const t = useT();
  return km === null ? <i className="quiet">{t('common.missing')}</i> : words(km, 1);
}
