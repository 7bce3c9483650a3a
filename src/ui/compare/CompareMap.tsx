import { provinceMap } from '../../cartography/littleMap';
import { displayName } from '../../domain/displayName';
import type { Cluster, Dataset } from '../../domain/types';
import { useLang, useT } from '../base/text';

const WIDTH = 340;
const MARK = 18;

/** The province with the clusters numbered as in the table. */
export function CompareMap({ dataset, clusters }: { dataset: Dataset; clusters: readonly Cluster[] }) {
  const t = useT();
  const lang = useLang();
  const { width, height, districts, spots } = provinceMap(dataset, clusters, WIDTH, MARK);
  const numberOf = (code: string) => clusters.findIndex((cluster) => cluster.code === code) + 1;
  const placed = new Set(spots.map(({ code }) => code));
  const unplaced = clusters.filter(({ code }) => !placed.has(code));
  const words = clusters
    .map((cluster) => `${numberOf(cluster.code)} ${displayName(cluster, lang)}`)
    .join('; ');
  return (
    <section className="compare-part">
      <h3>{t('compare.map')}</h3>
      <svg
        className="little-map"
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={`${t('compare.map')}: ${words}`}
      >
        {districts.map(({ id, d }) => (
          <path key={id} className="little-district" d={d} />
        ))}
        {spots.map(({ code, x, y, markX, markY }) => (
          <g key={code}>
            <line className="little-leader" x1={x} y1={y} x2={markX} y2={markY} />
            <circle className="little-spot" cx={x} cy={y} r="2" />
            <circle className="little-mark" cx={markX} cy={markY} r={MARK / 2} />
            <text className="little-number" x={markX} y={markY}>
              {numberOf(code)}
            </text>
          </g>
        ))}
      </svg>
      {unplaced.length === 0 ? null : (
        <p className="note">
          {t('compare.mapUnplaced', { numbers: unplaced.map(({ code }) => numberOf(code)).join(', ') })}
        </p>
      )}
    </section>
  );
}
