import { isApplicable } from '../../domain/basis';
import { landRange, RANGED } from '../../domain/landRange';
import { LAND_FIGURES } from '../../domain/totals';
import type { Cluster, Dataset, Land } from '../../domain/types';
import { BasisBadge, shownBasis } from '../base/BasisMark';
import { useFormats, useT } from '../base/text';
import { formulaText } from '../cluster/formula';

interface Props {
  readonly dataset: Dataset;
  readonly cluster: Cluster;
  readonly land: Land;
}

/** The land figures of a cluster, each with what it rests on, its formula, how far it reaches, and its sources. */
export function ClusterFigures(props: Props) {
  const t = useT();
  return (
    <section className="panel-section">
      <h3>{t('print.cluster.figures')}</h3>
      <table className="leaf-table cluster-figures">
        <tbody>
          {LAND_FIGURES.filter((key) => isApplicable(props.land[key])).map((key) => (
            <FigureRow key={key} name={key} {...props} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function FigureRow({ name, dataset, cluster, land }: Props & { name: (typeof LAND_FIGURES)[number] }) {
  const t = useT();
  const formats = useFormats();
  const { ha, percent } = formats;
  const figure = land[name];
  const ranged = RANGED.find((each) => each === name);
  const range = ranged === undefined ? null : landRange(cluster, dataset.assumptions)[ranged];
  const how = [
    formulaText(figure, { dataset, cluster, land, t, formats }),
    range === null || figure.value === null
      ? null
      : t('cluster.reach', { low: ha(range.low), high: ha(range.high), value: ha(figure.value) }),
    figure.sources.length === 0 ? null : `[${figure.sources.join(', ')}]`,
  ].filter((each) => each !== null);
  return (
    <tr>
      <th scope="row">
        {t(`common.figure.${name}`)}
        {how.length === 0 ? null : <small>{how.join(' ')}</small>}
      </th>
      <td className="nowrap">
        <b>{name === 'occupancy' ? percent(figure.value) : ha(figure.value)}</b>
        <BasisBadge basis={shownBasis(figure)} />
      </td>
    </tr>
  );
}
