import { useState } from 'react';
import { withCornerAfter, withCornerOnGrid, withoutCorner } from '../../domain/ringEdit';
import type { Ring } from '../../domain/scenario';
import { type GridPosition, toVn2000 } from '../../domain/vn2000';
import { IconButton } from '../base/IconButton';
import { NumberField } from '../base/NumberField';
import { useT } from '../base/text';

interface Props {
  readonly ring: Ring;
  readonly onChange: (ring: Ring) => void;
}

const AXES = { x: 'northing', y: 'easting' } as const;

/** To a centimetre, as decisions give them; the state keeps millimetres. */
const shown = (metres: number) => Math.round(metres * 100) / 100;

/** The corners in VN-2000, as decisions list them: moved, put in and taken away by numbers and buttons. */
export function CornerFields({ ring, onChange }: Props) {
  const t = useT();
  const [refused, setRefused] = useState<string | null>(null);
  const corners = ring.map((corner, index) => ({ number: index + 1, grid: toVn2000(corner) }));
  const move = (number: number, axis: keyof typeof AXES, metres: number | null) => {
    if (metres === null) return;
    const to: Partial<GridPosition> = { [AXES[axis]]: metres };
    const next = withCornerOnGrid(ring, number - 1, to);
    setRefused(next === null ? `${axis}${number}` : null);
    if (next !== null) onChange(next);
  };
  return (
    <fieldset className="corners">
      <legend className="field-label">{t('outline.corners')}</legend>
      <p className="note">{t('outline.cornersHint')}</p>
      <ol>
        {corners.map(({ number, grid }) => (
          <li key={number} className="corner">
            <span className="corner-name" aria-hidden="true">
              {number}
            </span>
            {(['x', 'y'] as const).map((axis) => (
              <NumberField
                key={axis}
                label={t(`outline.${axis}`, { number })}
                value={shown(grid[AXES[axis]])}
                live={() => false}
                onChange={(metres) => move(number, axis, metres)}
                error={refused === `${axis}${number}` ? t('outline.tooFar') : null}
              />
            ))}
            <IconButton
              icon="plus"
              label={t('outline.insert', { number })}
              onClick={() => onChange(withCornerAfter(ring, number - 1))}
            />
            <IconButton
              icon="close"
              label={t('outline.remove', { number })}
              disabled={ring.length <= 3}
              onClick={() => onChange(withoutCorner(ring, number - 1))}
            />
          </li>
        ))}
      </ol>
    </fieldset>
  );
}
