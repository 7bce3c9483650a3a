import type { FigureRow, SceneFigures } from '../../briefing/sceneFigures';
import { BASES } from '../../domain/types';
import { BasisBadge } from '../base/BasisMark';

const MARKS = [...BASES, 'tried'] as const;

/** What the signs behind the figures mean, in their order. */
export function StageMarks({ figures: { rows, region, cluster } }: { figures: SceneFigures }) {
  const all: readonly FigureRow[] = [...rows, ...(region ?? []), ...(cluster?.rows ?? [])];
  const shown = MARKS.filter((mark) => mark !== 'stated' && all.some(({ basis }) => basis === mark));
  return (
    <p className="stage-marks">
      {shown.map((basis) => (
        <BasisBadge key={basis} basis={basis} />
      ))}
    </p>
  );
}
