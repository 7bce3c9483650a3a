import { useState } from 'react';
import { yearOf } from '../../domain/dates';
import type { Measure } from '../../domain/records';
import type { AgainstPublished, LinePoint, SeriesLines } from '../../domain/seriesLines';
import { IconButton } from '../base/IconButton';
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

/**
 * The published figures on a true time axis. Each point is a button, and two beside the line that reads one out lead on
 * from it: a finger finds no point among its neighbours. The table below is the chart's equal.
 */
export function SeriesChart({ measure, lines, atlas }: Props) {
  const t = useT();
  const describe = useDescribe(measure);
  const atlasWords = useAtlasWords(measure, atlas);
  const [chosen, setChosen] = useState<number | null>(null);
  const points = lines.runs.flat().sort((a, b) => yearOf(a.point.asOf) - yearOf(b.point.asOf));
  const values = [...points.map(({ value }) => value), atlas.ours ?? 0];
  const scale = scaleOf([...points.map(({ point }) => point.asOf), atlas.asOf], Math.max(...values));
  const place = (asOf: string, value: number) => [scale.x(yearOf(asOf)), scale.y(value)] as const;
  const stops: readonly Stop[] = [
    ...points.map((each) => ({
      at: place(each.point.asOf, each.value),
      words: describe(each),
      large: false,
    })),
    ...(atlas.ours === null ? [] : [{ at: place(atlas.asOf, atlas.ours), words: atlasWords, large: true }]),
  ];
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
          {stops.map((stop, index) => (
            <PointButton
              key={stop.words}
              stop={stop}
              chosen={index === chosen}
              onChoose={() => setChosen(index)}
            />
          ))}
        </fieldset>
      </div>
      <figcaption>
        <Readout stops={stops} chosen={chosen} onChoose={setChosen} />
        <SeriesKey points={points} />
      </figcaption>
    </figure>
  );
}

interface Stop {
  readonly at: readonly [number, number];
  readonly words: string;
  readonly large: boolean;
}

interface ReadoutProps {
  readonly stops: readonly Stop[];
  readonly chosen: number | null;
  readonly onChoose: (index: number) => void;
}

/** Tells the chosen point, and leads to the one before and after. */
function Readout({ stops, chosen, onChoose }: ReadoutProps) {
  const t = useT();
  const before = chosen === null ? stops.length - 1 : chosen - 1;
  const after = chosen === null ? 0 : chosen + 1;
  return (
    <div className="chart-readout">
      <IconButton
        icon="chevronLeft"
        label={t('targets.pointBefore')}
        disabled={before < 0}
        onClick={() => onChoose(before)}
      />
      <p aria-live="polite">{(chosen === null ? null : stops[chosen]?.words) ?? t('targets.choosePoint')}</p>
      <IconButton
        icon="chevronRight"
        label={t('targets.pointAfter')}
        disabled={after >= stops.length}
        onClick={() => onChoose(after)}
      />
    </div>
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
  readonly stop: Stop;
  readonly chosen: boolean;
  readonly onChoose: () => void;
}

function PointButton({ stop: { at, words, large }, chosen, onChoose }: PointProps) {
  const [x, y] = at;
  return (
    <button
      type="button"
      className={`chart-point${large ? ' beneath' : ''}${chosen ? ' chosen' : ''}`}
      style={{ left: `${(x / CHART.width) * 100}%`, top: `${(y / CHART.height) * 100}%` }}
      aria-label={words}
      title={words}
      onClick={onChoose}
      onFocus={onChoose}
      onPointerEnter={onChoose}
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
