import { CLASS_PAINT } from '../../cartography/palette';
import type { Totals } from '../../domain/totals';
import { PHASES } from '../../domain/types';
import { useFormats, useT } from './text';

/** Gross area by phase as one bar; the numbers stand in words beside it, and in its name. */
export function PhaseBar({ totals }: { totals: Totals | null }) {
  const t = useT();
  const { ha } = useFormats();
  const sum = totals?.gross.value ?? 0;
  const parts = PHASES.map((phase) => ({ phase, value: totals?.byPhase[phase].gross.value ?? 0 }));
  const name = parts.map(({ phase, value }) => `${t(`common.phaseShort.${phase}`)} ${ha(value)}`).join(', ');
  return (
    <div className="phase-bar" role="img" aria-label={`${t('legend.phaseShares')}: ${name}`}>
      {sum > 0
        ? parts
            .filter(({ value }) => value > 0)
            .map(({ phase, value }) => (
              <span key={phase} style={{ flexGrow: value / sum, background: CLASS_PAINT[phase].color }} />
            ))
        : null}
    </div>
  );
}
