import type { LinePoint } from '../../domain/seriesLines';
import { useT } from '../base/text';
import { openYears } from './chartScale';
import { MARKS, markOf, SeriesMark } from './SeriesMark';

/** What the marks of the chart mean: those that it has. */
export function SeriesKey({ points }: { points: readonly LinePoint[] }) {
  const t = useT();
  const used = new Set([...points.map(markOf), 'atlas']);
  const hasYears = points.some(({ point }) => openYears(point.asOf) !== null);
  return (
    <ul className="series-key">
      {MARKS.filter((mark) => used.has(mark)).map((mark) => (
        <li key={mark}>
          <svg viewBox="-10 -10 20 20" width="20" height="20" aria-hidden="true">
            <SeriesMark mark={mark} x={0} y={0} />
          </svg>
          {t(`targets.key.${mark}`)}
        </li>
      ))}
      {hasYears ? (
        <li>
          <svg viewBox="-10 -10 20 20" width="20" height="20" aria-hidden="true">
            <path className="chart-year" d="M-8 0H8" />
          </svg>
          {t('targets.key.year')}
        </li>
      ) : null}
    </ul>
  );
}
