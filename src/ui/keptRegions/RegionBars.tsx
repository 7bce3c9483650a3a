import { useId, useState } from 'react';
import { legendEntries, swatchOf } from '../../cartography/legend';
import type { RegionColumn } from '../../domain/keptRegions';
import { PHASES, type Phase } from '../../domain/types';
import { Segmented } from '../base/Segmented';
import { SumMissing } from '../base/SumMarks';
import { Swatch } from '../base/Swatch';
import { useFormats, useT } from '../base/text';
import { columnKey } from './columnKey';
import { HueMark } from './HueMark';

interface Props {
  readonly names: readonly string[];
  readonly columns: readonly RegionColumn[];
}

type By = 'ha' | 'count';

/** A bar for each region, its phases one after the other, all on one scale. */
export function RegionBars({ names, columns }: Props) {
  const t = useT();
  const [by, setBy] = useState<By>('ha');
  const bars = columns.map((column) => partsOf(column, by));
  const most = Math.max(
    1e-9,
    ...bars.map((parts) => parts.reduce((sum, { value }) => sum + (value ?? 0), 0)),
  );
  return (
    <section className="compare-part">
      <h3>{t('keptRegions.bars')}</h3>
      <p className="region-bar-keys">
        {PHASES.map((phase) => (
          <span key={phase}>
            <Swatch of={phase} /> {t(`common.phaseShort.${phase}`)}
          </span>
        ))}
      </p>
      <Segmented
        label={t('keptRegions.barsBy')}
        value={by}
        options={(['ha', 'count'] as const).map((value) => ({
          value,
          label: t(`keptRegions.barsBy.${value}`),
        }))}
        onChange={setBy}
      />
      <ol className="region-bars">
        {bars.map((parts, index) => (
          <li key={columnKey(names, index)}>
            <p className="compare-bar-words">
              <span>
                <HueMark index={index} /> {names[index]}
              </span>
              <BarWords column={columns[index]} by={by} parts={parts} />
            </p>
            <Bar parts={parts} most={most} />
          </li>
        ))}
      </ol>
    </section>
  );
}

interface Part {
  readonly phase: Phase;
  readonly value: number | null;
}

function partsOf({ result }: RegionColumn, by: By): readonly Part[] {
  if (result === null) return [];
  return PHASES.map((phase) => {
    const { count, gross } = result.totals.byPhase[phase];
    return { phase, value: by === 'count' ? count : gross.value };
  });
}

interface WordsProps {
  readonly column: RegionColumn | undefined;
  readonly by: By;
  readonly parts: readonly Part[];
}

/** The bar in figures; what nobody knows is said, since no bar can show it. */
function BarWords({ column, by, parts }: WordsProps) {
  const t = useT();
  const { number } = useFormats();
  const gross = column?.result?.totals.gross;
  if (gross === undefined) return <span className="quiet">{t('keptRegions.emptyRegion')}</span>;
  const words = parts.map(({ value }) =>
    value === null ? t('keptRegions.barMissing') : number(value, by === 'count' ? 0 : 1),
  );
  return (
    <span className="compare-small">
      {words.join(' · ')}
      {by === 'ha' ? <SumMissing sum={gross} /> : null}
    </span>
  );
}

const ENTRIES = new Map(legendEntries('phase', 'light').map((entry) => [entry.id, entry]));

/** In per cent of the width, so that it needs no measuring. The figures stand beside it. */
function Bar({ parts, most }: { parts: readonly Part[]; most: number }) {
  const id = useId();
  const known = parts.flatMap(({ phase, value }) => (value === null || value <= 0 ? [] : [{ phase, value }]));
  let at = 0;
  const pieces = known.map(({ phase, value }) => {
    const from = at;
    at += (value / most) * 100;
    return { phase, from, width: at - from };
  });
  return (
    <svg className="region-bar" aria-hidden="true" focusable="false">
      <defs>
        {PHASES.map((phase) => (
          <PhasePattern key={phase} id={`${id}${phase}`} phase={phase} />
        ))}
      </defs>
      {pieces.map(({ phase, from, width }) => (
        <rect
          key={phase}
          x={`${from.toFixed(2)}%`}
          width={`${width.toFixed(2)}%`}
          y="1"
          height="18"
          fill={`url(#${id}${phase})`}
        />
      ))}
    </svg>
  );
}

function PhasePattern({ id, phase }: { id: string; phase: Phase }) {
  const entry = ENTRIES.get(phase);
  if (entry === undefined) return null;
  const { tile, path, strokeWidth, dots } = swatchOf(entry);
  return (
    <pattern id={id} width={tile} height={tile} patternUnits="userSpaceOnUse">
      <rect width={tile} height={tile} fill={entry.color} />
      {path === '' ? null : <path d={path} stroke={entry.mark} strokeWidth={strokeWidth} fill="none" />}
      {dots.map((dot) => (
        <circle key={`${dot.x} ${dot.y}`} cx={dot.x} cy={dot.y} r={dot.r} fill={entry.mark} />
      ))}
    </pattern>
  );
}
