import { displayName } from '../../domain/displayName';
import { landOf } from '../../domain/land';
import { findUnit } from '../../domain/places';
import type { Cluster, Dataset, Figure } from '../../domain/types';
import { BasisMark, shownBasis } from '../base/BasisMark';
import { Swatch } from '../base/Swatch';
import { useFormats, useLang, useT } from '../base/text';
import { TIGHTEST } from './Sheet';

/** Rows that a page holds when it is set as tight as can be. */
const MOST = 40;

interface Props {
  readonly dataset: Dataset;
  readonly clusters: readonly Cluster[];
  readonly pageOf: ReadonlyMap<string, number>;
  readonly tightness: number;
}

export function DistrictTable({ dataset, clusters, pageOf, tightness }: Props) {
  const t = useT();
  const listed = tightness < TIGHTEST ? clusters : clusters.slice(0, MOST);
  const left = clusters.length - listed.length;
  const paged = clusters.some(({ code }) => pageOf.has(code));
  return (
    <>
      <table className="leaf-table district-table">
        <thead>
          <tr>
            <th scope="col">{t('print.district.code')}</th>
            <th scope="col">{t('print.district.name')}</th>
            <th scope="col">{t('print.district.communes')}</th>
            <th scope="col">{t('common.figure.gross')}</th>
            <th scope="col">{t('common.figure.leasable')}</th>
            <th scope="col">{t('print.district.open')}</th>
            <th scope="col">{t('common.figure.occupancy')}</th>
            {paged ? <th scope="col">{t('print.district.page')}</th> : null}
          </tr>
        </thead>
        <tbody>
          {listed.map((cluster) => (
            <Row
              key={cluster.code}
              {...{ dataset, cluster }}
              page={paged ? pageOf.get(cluster.code) : null}
            />
          ))}
        </tbody>
      </table>
      {left === 0 ? null : <p className="leaf-small">{t('print.district.more', { count: left })}</p>}
    </>
  );
}

interface RowProps {
  readonly dataset: Dataset;
  readonly cluster: Cluster;
  /** Null where clusters have no pages. */
  readonly page: number | null | undefined;
}

function Row({ dataset, cluster, page }: RowProps) {
  const t = useT();
  const lang = useLang();
  const { ha, percent } = useFormats();
  const { gross, leasable, free, pipeline, occupancy } = landOf(cluster, dataset.assumptions);
  const open = cluster.phase === 'operating' ? free : pipeline;
  const missing = t('common.missing');
  const before = cluster.communesOld.map((id) => findUnit(dataset, 'communeOld', id)?.name ?? id);
  const after = cluster.communesNew.map(({ name }) => name);
  return (
    <tr data-code={cluster.code}>
      <td className="nowrap">{cluster.code}</td>
      <th scope="row">
        <Swatch of={cluster.phase} /> {displayName(cluster, lang)}
      </th>
      <td>
        {before.join('; ') || missing} → {after.join('; ') || missing}
      </td>
      <FigureCell figure={gross} text={ha(gross.value)} />
      <FigureCell figure={leasable} text={ha(leasable.value)} />
      <FigureCell figure={open} text={ha(open.value)} />
      <FigureCell figure={occupancy} text={percent(occupancy.value, 1)} />
      {page === null ? null : (
        <td>{page === undefined ? '' : <a href={`#print-${cluster.code}`}>{page}</a>}</td>
      )}
    </tr>
  );
}

function FigureCell({ figure, text }: { figure: Figure; text: string }) {
  if (figure.formula === 'not-applicable') return <td>–</td>;
  const basis = shownBasis(figure);
  return (
    <td className="nowrap">
      {text}
      {basis === 'stated' || basis === 'missing' ? null : <BasisMark basis={basis} />}
    </td>
  );
}
