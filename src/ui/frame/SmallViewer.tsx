import { PHASES } from '../../domain/types';
import { SumMissing } from '../base/SumMarks';
import { Swatch } from '../base/Swatch';
import { useAppState } from '../base/store';
import { useFormats, useT } from '../base/text';
import { selectPhaseTotals } from '../explore/counts';
import { ThemeClasses } from '../explore/ThemeClasses';
import { TotalsLine } from '../table/TotalsLine';

/** Legend and totals where there is room for neither panel nor sheet: the one to be opened over the map, the other in a line. */
export function SmallViewer() {
  const hidden = useAppState((state) => state.view.hidden);
  return (
    <>
      <SmallLegend open={window.innerHeight >= TALL} />
      {hidden.includes('totals') ? null : (
        <div className="small-totals">
          <TotalsLine />
        </div>
      )}
    </>
  );
}

/** What the colours mean, in a box on the map. `open`: at first. */
export function SmallLegend({ open }: { open: boolean }) {
  const t = useT();
  const { hidden, color } = useAppState((state) => state.view);
  if (hidden.includes('legend')) return null;
  return (
    <section className="small-legend" aria-label={t('legend.title')}>
      <details open={open}>
        <summary>{t('legend.title')}</summary>
        {color === 'phase' ? <Phases /> : <ThemeClasses />}
      </details>
    </section>
  );
}

/** A frame of this height shows the map beside its legend; CSS px. */
const TALL = 420;

function Phases() {
  const t = useT();
  const { number, ha } = useFormats();
  const totals = useAppState(selectPhaseTotals);
  return (
    <ul className="class-rows">
      {PHASES.map((phase) => {
        const sums = totals?.byPhase[phase];
        return (
          <li key={phase} className="class-row">
            <Swatch of={phase} />
            <span>
              {sums === undefined ? '…' : number(sums.count)} {t(`legend.sentence.${phase}`)}
              {sums === undefined ? null : (
                <>
                  {' '}
                  · {ha(sums.gross.value)}
                  <SumMissing sum={sums.gross} />
                </>
              )}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
