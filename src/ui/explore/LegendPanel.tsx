import { PHASES } from '../../domain/types';
import { togglePhase } from '../../state/transitions/query';
import { Icon } from '../base/Icon';
import { Part } from '../base/Part';
import { PhaseBar } from '../base/PhaseBar';
import { SumMissing } from '../base/SumMarks';
import { Swatch } from '../base/Swatch';
import { useAct, useAppState } from '../base/store';
import { useFormats, useT } from '../base/text';
import { NotCountedKey, ShadeLegend } from '../shell/parts';
import { ColorSelect } from './ColorSelect';
import { selectPhaseTotals } from './counts';
import { LegendKeys } from './LegendKeys';
import { RestsOn } from './RestsOn';
import { ThemeClasses } from './ThemeClasses';

/** What the map shows: a sentence for each phase that is also its switch, then the colours, then the small print. */
export function LegendPanel() {
  const t = useT();
  const hidden = useAppState((state) => state.view.hidden.includes('legend'));
  const color = useAppState((state) => state.view.color);
  const notCounted = useAppState((state) => state.view.notCounted);
  const totals = useAppState(selectPhaseTotals);
  const shaded = useAppState((state) => state.view.shade !== 'none');
  if (hidden) return null;
  return (
    <section className="panel-section legend" aria-label={t('legend.title')}>
      <div className="section-head">
        <h2>{t('legend.title')}</h2>
        <ColorSelect />
      </div>
      {color === 'phase' ? <PhaseBar totals={totals} /> : <ThemeClasses />}
      <PhaseRows painted={color === 'phase'} />
      {shaded ? (
        <Part>
          <ShadeLegend />
        </Part>
      ) : null}
      {notCounted ? (
        <Part>
          <NotCountedKey />
        </Part>
      ) : null}
      <RestsOn />
      <LegendKeys />
    </section>
  );
}

/** `painted`: the map's colours are the phases' own; otherwise a tick says whether a phase is shown. */
function PhaseRows({ painted }: { painted: boolean }) {
  const t = useT();
  const act = useAct();
  const { number, ha } = useFormats();
  const phases = useAppState((state) => state.query.filter.phases);
  const totals = useAppState(selectPhaseTotals);
  const failed = useAppState((state) => state.dataset.status === 'failed');
  return (
    <ul className="phase-rows" aria-label={t('legend.phases')}>
      {PHASES.map((phase) => {
        const sums = totals?.byPhase[phase] ?? null;
        const shown = phases.includes(phase);
        return (
          <li key={phase}>
            <button
              type="button"
              className="phase-row"
              aria-pressed={shown}
              onClick={() => act(togglePhase(phase))}
            >
              {painted ? <Swatch of={phase} hollow={!shown} /> : <Tick on={shown} />}
              <span className="phase-words">
                <b>{sums === null ? (failed ? '–' : '…') : number(sums.count)}</b>{' '}
                {t(`legend.sentence.${phase}`)}
              </span>{' '}
              <span className="phase-ha">
                <span className="visually-hidden">·</span>{' '}
                {sums === null
                  ? failed
                    ? t('common.missing')
                    : '…'
                  : ha(sums.gross.value, wholeOrOne(sums.gross.value))}
                {sums === null ? null : <SumMissing sum={sums.gross} />}
              </span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}

function Tick({ on }: { on: boolean }) {
  return <span className="legend-tick">{on ? <Icon name="check" /> : null}</span>;
}

/** «857 ha» in a sentence, but «65.3 ha» where there is a fraction to tell. */
function wholeOrOne(value: number | null): 0 | 1 {
  return value !== null && Math.abs(value - Math.round(value)) < 0.05 ? 0 : 1;
}
