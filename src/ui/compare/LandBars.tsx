import { useId } from 'react';
import { displayName } from '../../domain/displayName';
import { availableLand, landOf } from '../../domain/land';
import { type LandRange, landRange } from '../../domain/landRange';
import type { Cluster, Dataset, Figure } from '../../domain/types';
import { BasisMark, shownBasis } from '../base/BasisMark';
import { useFormats, useLang, useT } from '../base/text';

interface Props {
  readonly dataset: Dataset;
  readonly clusters: readonly Cluster[];
}

interface Bar {
  readonly cluster: Cluster;
  /** Which of the two kinds of land it has. */
  readonly kind: 'free' | 'pipeline';
  readonly figure: Figure;
  readonly range: LandRange | null;
}

/** Free land as full bars, pipeline land as hatched ones, on one scale; a thin line for what assumptions may move. */
export function LandBars({ dataset: { assumptions }, clusters }: Props) {
  const t = useT();
  const bars = clusters.map((cluster): Bar => {
    const { kind, figure } = availableLand(landOf(cluster, assumptions));
    return { cluster, kind, figure, range: landRange(cluster, assumptions)[kind] };
  });
  const most = Math.max(1, ...bars.flatMap(({ figure, range }) => [figure.value ?? 0, range?.high ?? 0]));
  return (
    <section className="compare-part">
      <h3>{t('compare.bars')}</h3>
      <ol className="compare-bars">
        {bars.map((bar, index) => (
          <BarRow key={bar.cluster.code} bar={bar} number={index + 1} most={most} />
        ))}
      </ol>
      {bars.some(({ range }) => range !== null) ? <p className="note">{t('compare.barsNote')}</p> : null}
    </section>
  );
}

function BarRow({ bar, number, most }: { bar: Bar; number: number; most: number }) {
  const t = useT();
  const lang = useLang();
  const { ha, number: write } = useFormats();
  const { cluster, kind, figure, range } = bar;
  return (
    <li>
      <p className="compare-bar-words">
        <span>
          <span className="compare-number">{number}</span> {displayName(cluster, lang)}
        </span>
        <span className="compare-figure">
          {t(`common.figure.${kind}`)}{' '}
          {figure.value === null ? (
            <i>{t('compare.barMissing')}</i>
          ) : (
            <>
              {ha(figure.value)}
              <BasisMark basis={shownBasis(figure)} />
            </>
          )}
          {range === null ? null : (
            <span className="compare-small">
              {' '}
              {t('compare.range', { low: write(range.low, 1), high: ha(range.high) })}
            </span>
          )}
        </span>
      </p>
      <Drawing kind={kind} value={figure.value} range={range} most={most} />
    </li>
  );
}

interface DrawingProps extends Pick<Bar, 'kind' | 'range'> {
  readonly value: number | null;
  readonly most: number;
}

/** In per cent of the width, so that it needs no measuring. */
function Drawing({ kind, value, range, most }: DrawingProps) {
  const id = useId();
  const at = (ha: number) => `${Math.max(0, (ha / most) * 100).toFixed(2)}%`;
  return (
    <svg className="compare-bar" width="100%" height="14" aria-hidden="true" focusable="false">
      <defs>
        <pattern id={id} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect className="bar-ground" width="6" height="6" />
          <rect className="bar-hatch" width="2.5" height="6" />
        </pattern>
      </defs>
      {value === null ? null : (
        <rect
          className="bar-edge"
          x="0"
          y="2"
          width={at(value)}
          height="10"
          fill={kind === 'pipeline' ? `url(#${id})` : undefined}
        />
      )}
      {range === null ? null : (
        <g className="bar-range">
          <line x1={at(range.low)} x2={at(range.high)} y1="7" y2="7" />
          <line x1={at(range.low)} x2={at(range.low)} y1="3" y2="11" />
          <line x1={at(range.high)} x2={at(range.high)} y1="3" y2="11" />
        </g>
      )}
    </svg>
  );
}
