import { useId } from 'react';
import { CLASS_PAINT } from '../../cartography/palette';
import { linePath, patternGeometry } from '../../cartography/patterns';
import type { ThemeClass } from '../../domain/themes';

interface Props {
  readonly of: ThemeClass;
  /** Only the outline: what this stands for is hidden just now. */
  readonly hollow?: boolean;
}

/** A piece of the map's own paint: the colour and the pattern of a class. */
export function Swatch({ of, hollow = false }: Props) {
  const id = useId();
  const { color, pattern, mark } = CLASS_PAINT[of];
  const geometry = patternGeometry(pattern, 'fill');
  return (
    <svg className="swatch" viewBox="0 0 24 16" width="24" height="16" aria-hidden="true" focusable="false">
      <defs>
        <pattern id={id} width={geometry.tile} height={geometry.tile} patternUnits="userSpaceOnUse">
          <rect width={geometry.tile} height={geometry.tile} fill={color} />
          {geometry.line === null ? null : (
            <path d={linePath(geometry)} stroke={mark} strokeWidth={geometry.line.width} fill="none" />
          )}
          {geometry.dots.map((dot) => (
            <circle key={`${dot.x} ${dot.y}`} cx={dot.x} cy={dot.y} r={dot.r} fill={mark} />
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
