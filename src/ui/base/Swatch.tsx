import { useId } from 'react';
import { type LegendEntry, legendEntries, swatchOf } from '../../cartography/legend';
import type { ClassPaint } from '../../cartography/palette';
import type { ThemeClass } from '../../domain/themes';
import { COLOR_THEMES } from '../../domain/types';

interface Props {
  readonly of: ThemeClass;
  /** Only the outline: what this stands for is hidden just now. */
  readonly hollow?: boolean;
}

// Colours and patterns of the classes are the same by day and by night; only what is around them is not.
const ENTRIES = new Map<ThemeClass, LegendEntry>(
  COLOR_THEMES.flatMap((color) => legendEntries(color, 'light')).map((entry) => [entry.id, entry]),
);

/** A piece of the map's own paint: the colour and the pattern of a class. */
export function Swatch({ of, hollow = false }: Props) {
  const entry = ENTRIES.get(of);
  if (entry === undefined) throw new Error(`No legend row for class ${of}`);
  return <PaintSwatch paint={entry} hollow={hollow} />;
}

/** The same of any paint; its colours may be any CSS colour. */
export function PaintSwatch({ paint, hollow = false }: { paint: ClassPaint; hollow?: boolean }) {
  const id = useId();
  const { color, mark } = paint;
  const { tile, path, strokeWidth, dots } = swatchOf(paint);
  return (
    <svg className="swatch" viewBox="0 0 24 16" width="24" height="16" aria-hidden="true" focusable="false">
      <defs>
        <pattern id={id} width={tile} height={tile} patternUnits="userSpaceOnUse">
          <rect width={tile} height={tile} style={{ fill: color }} />
          {path === '' ? null : (
            <path d={path} style={{ stroke: mark }} strokeWidth={strokeWidth} fill="none" />
          )}
          {dots.map((dot) => (
            <circle key={`${dot.x} ${dot.y}`} cx={dot.x} cy={dot.y} r={dot.r} style={{ fill: mark }} />
          ))}
        </pattern>
      </defs>
      <rect
        x="0.75"
        y="0.75"
        width="22.5"
        height="14.5"
        rx="2"
        fill={hollow ? 'none' : `url(#${id})`}
        className={hollow ? 'swatch-edge hollow' : 'swatch-edge'}
      />
    </svg>
  );
}
