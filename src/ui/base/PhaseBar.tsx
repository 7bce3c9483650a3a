import { CLASS_PAINT } from '../../cartography/palette';
import type { Totals } from '../../domain/totals';
import { PHASES } from '../../domain/types';
import { useFormats, useT } from './text';

/** Gross area by phase as one bar; the numbers stand in words beside it, and in its name. Empty while there are none. */
export function PhaseBar({ totals }: { totals: Totals | null }) {
  const t = useT();
  const { ha } = useFormats();
  const parts =
    totals === null ? [] : PHASES.map((phase) => ({ phase, value: totals.byPhase[phase].gross.value }));
  const words = parts.map(({ phase, value }) => `${t(`common.phaseShort.${phase}`)} ${ha(value)}`).join(', ');
  const title = t('legend.phaseShares');
  return (
    <div className="phase-bar" role="img" aria-label={words === '' ? title : `${title}: ${words}`}>
      {parts.map(({ phase, value }) =>
        value === null || value <= 0 ? null : (
          <span key={phase} style={{ flexGrow: value, background: CLASS_PAINT[phase].color }} />
        ),
      )}
    </div>
  );
}
