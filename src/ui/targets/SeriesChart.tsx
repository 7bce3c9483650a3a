import { useState } from 'react';
import { yearOf } from '../../domain/dates';
import type { Measure } from '../../domain/records';
import type { AgainstPublished, LinePoint, SeriesLines } from '../../domain/seriesLines';
import { useFormats, useLang, useT } from '../base/text';
import { CHART, openYears, type Scale, scaleOf } from './chartScale';
import { measureText, ownText } from './measureText';
import { SeriesKey } from './SeriesKey';
import { markOf, SeriesMark } from './SeriesMark';

interface Props {
  readonly measure: Measure;
  readonly lines: SeriesLines;
  readonly atlas: AgainstPublished;
}

/** The published figures on a true time axis. Each point is a button; the table below is the chart's equal. */
export function SeriesChart({ measure, lines, atlas }: Props) {
  const t = useT();
  const describe = useDescribe(measure);
  const [chosen, setChosen] = useState<string | null>(null);
  const points = lines.runs.flat();
  const values = [...points.map(({ value }) => value), atlas.ours ?? 0];
  const scale = scaleOf([...points.map(({ point }) => point.asOf), atlas.asOf], Math.max(...values));
  const atlasWords = useAtlasWords(measure, atlas);
  return (
    <figure className="series-chart">
      <div className="chart-area">
        <svg viewBox={`0 0 ${CHART.width} ${CHART.height}`} aria-hidden="true" focusable="false">
          <Axes measure={measure} scale={scale} />
          <Breaks lines={lines} scale={scale} />
          {lines.runs.map((run) => (
            <Run key={`${run[0]?.point.source} ${run[0]?.value}`} run={run} scale={scale} />
          ))}
          {atlas.ours === null ? null : (
            <SeriesMark mark="atlas" x={scale.x(yearOf(atlas.asOf))} y={scale.y(atlas.ours)} />
          )}
        </svg>
        <fieldset className="chart-points">
          <legend className="visually-hidden">
            {t('targets.chart', { measure: t(`targets.measure.${measure}`) })}
          </legend>
          {points.map((each) => (
            <PointButton
              key={`${each.point.asOf} ${each.point.source}`}
              at={[scale.x(yearOf(each.point.asOf)), scale.y(each.value)]}
              words={describe(each)}
              onChoose={setChosen}
            />
          ))}
          {atlas.ours === null ? null : (
            <PointButton
              at={[scale.x(yearOf(atlas.asOf)), scale.y(atlas.ours)]}
              words={atlasWords}
              onChoose={setChosen}
              large
            />
          )}
        </fieldset>
      </div>
      <figcaption>
        <p className="chart-readout">{chosen ?? t('targets.choosePoint')}</p>
        <SeriesKey points={points} />
      </figcaption>
    </figure>
  );
}

function useDescribe(measure: Measure): (point: LinePoint) => string {
  const t = useT();
  const lang = useLang();
  const formats = useFormats();
  return ({ point, value, rounded }) =>
    t(rounded ? 'targets.pointRounded' : 'targets.point', {
      date: formats.date(point.asOf),
      scope: point.scope[lang],
      value: measureText(measure, value, formats),
      source: point.source,
    });
}

function useAtlasWords(measure: Measure, { ours, asOf }: AgainstPublished): string {
  const t = useT();
  const formats = useFormats();
  return t('targets.atlasPoint', { date: formats.date(asOf), value: ownText(measure, ours, formats) });
}

interface PointProps {
  readonly at: readonly [number, number];
  readonly words: string;
  readonly onChoose: (words: string) => void;
  readonly large?: boolean;
}

function PointButton({ at: [x, y], words, onChoose, large = false }: PointProps) {
  return (
    <button
      type="button"
      className={large ? 'chart-point beneath' : 'chart-point'}
      style={{ left: `${(x / CHART.width) * 100}%`, top: `${(y / CHART.height) * 100}%` }}
      aria-label={words}
      title={words}
      onClick={() => onChoose(words)}
      onFocus={() => onChoose(words)}
      onPointerEnter={() => onChoose(words)}
    />
  );
}

function Axes({ measure, scale }: { measure: Measure; scale: Scale }) {
  const { number } = useFormats();
  const { width, height, left, right, bottom } = CHART;
  return (
    <g className="chart-axes">
      {scale.values.map((value) => (
        <g key={value}>
          <line x1={left} x2={width - right} y1={scale.y(value)} y2={scale.y(value)} />
          <text x={left - 5} y={scale.y(value) + 3.5} textAnchor="end">
            {number(value, measure === 'occupancyPct' ? 0 : undefined)}
          </text>
        </g>
      ))}
      {scale.years.map((year) => (
        <g key={year}>
          <line x1={scale.x(year)} x2={scale.x(year)} y1={height - bottom} y2={height - bottom + 4} />
          <text x={scale.x(year)} y={height - 6} textAnchor="middle">
            {String(year)}
          </text>
        </g>
      ))}
    </g>
  );
}

/** Where a line ends, numbered as in the table: half-way between the two figures it would have joined. */
function Breaks({ lines, scale }: { lines: SeriesLines; scale: Scale }) {
  const { height, top, bottom } = CHART;
  return (
    <g className="chart-breaks">
      {lines.breaks.map(({ from, to }, index) => {
        const x = (scale.x(yearOf(from.point.asOf)) + scale.x(yearOf(to.point.asOf))) / 2;
        return (
          <g key={`${from.point.asOf} ${to.point.asOf}`}>
            <line x1={x} x2={x} y1={top} y2={height - bottom} />
            <text x={x} y={top - 6} textAnchor="middle">
              {String(index + 1)}
            </text>
          </g>
        );
      })}
    </g>
  );
}

function Run({ run, scale }: { run: readonly LinePoint[]; scale: Scale }) {
  const at = run.map(({ point, value }) => [scale.x(yearOf(point.asOf)), scale.y(value)] as const);
  return (
    <g className="chart-run">
      {at.length > 1 ? <polyline points={at.map(([x, y]) => `${x},${y}`).join(' ')} /> : null}
      {run.map((each, index) => {
        const [x, y] = at[index] ?? [0, 0];
        const open = openYears(each.point.asOf);
        return (
          <g key={each.point.asOf}>
            {open === null ? null : (
              <path className="chart-year" d={`M${scale.x(open[0])} ${y}H${scale.x(open[1])}`} />
            )}
            <SeriesMark mark={markOf(each)} x={x} y={y} />
          </g>
        );
      })}
    </g>
  );
}
