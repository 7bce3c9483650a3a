import { communeMap, provinceMap } from '../../cartography/littleMap';
import { displayName } from '../../domain/displayName';
import { districtName } from '../../domain/places';
import type { Cluster, Dataset } from '../../domain/types';
import { useLang, useT } from '../base/text';

const WIDTH = 240;
const MARK = 10;

/** Where the cluster lies in the province, and in its commune; nothing where its place is not published. */
export function PlaceMaps({ dataset, cluster }: { dataset: Dataset; cluster: Cluster }) {
  const t = useT();
  const lang = useLang();
  const { width, height, districts, spots } = provinceMap(dataset, [cluster], WIDTH, MARK);
  const commune = communeMap(dataset, cluster, WIDTH);
  if (spots.length === 0) return null;
  const district = districtName(dataset, cluster.district) ?? t('common.missing');
  const communes = cluster.communesNew.map(({ name }) => name).join(', ') || district;
  const name = displayName(cluster, lang);
  const inProvince = t('clusterPage.map.province', { district });
  const inCommune = t('clusterPage.map.commune', { commune: communes });
  return (
    <section className="panel-section">
      <h3>{t('clusterPage.maps')}</h3>
      <div className="place-maps">
        <figure>
          <svg
            className="little-map"
            viewBox={`0 0 ${width} ${height}`}
            role="img"
            aria-label={`${name}. ${inProvince}`}
          >
            {districts.map(({ id, d }) => (
              <path
                key={id}
                className={id === cluster.district ? 'little-district own' : 'little-district'}
                d={d}
              />
            ))}
            {spots.map(({ code, x, y }) => (
              <circle key={code} className="little-outline" cx={x} cy={y} r={MARK / 2} />
            ))}
          </svg>
          <figcaption>{inProvince}</figcaption>
        </figure>
        {commune === null ? null : (
          <figure>
            <svg
              className="little-map"
              viewBox={`0 0 ${commune.width} ${commune.height}`}
              role="img"
              aria-label={`${name}. ${inCommune}`}
            >
              <path className="little-district" d={commune.around} />
              <path className="little-district own" d={commune.own} />
              <path className="little-outline" d={commune.outline} />
            </svg>
            <figcaption>{inCommune}</figcaption>
          </figure>
        )}
      </div>
      <p className="note">{t('clusterPage.map.note')}</p>
    </section>
  );
}
