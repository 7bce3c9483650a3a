import type { SceneFigures } from '../../briefing/sceneFigures';
import { Swatch } from '../base/Swatch';
import { useAppState } from '../base/store';
import { useT } from '../base/text';
import { ThemeClasses } from '../explore/ThemeClasses';
import { NotCountedKey } from '../targets/NotCountedKey';
import { ShadeLegend } from '../units/ShadeLegend';

/** What the colours of the map stand for: the phases with their land, or the classes of another colouring. */
export function StageLegend({ figures }: { figures: SceneFigures }) {
  const t = useT();
  const { color, shade, notCounted } = useAppState((state) => state.view);
  return (
    <section className="stage-legend" aria-label={t('stage.legend')}>
      {color === 'phase' ? <Phases figures={figures} /> : <ThemeClasses />}
      {shade === 'none' ? null : <ShadeLegend />}
      {notCounted ? <NotCountedKey /> : null}
    </section>
  );
}

function Phases({ figures }: { figures: SceneFigures }) {
  const t = useT();
  return (
    <ul className="class-rows">
      {figures.byPhase
        .filter(({ count }) => count > 0)
        .map(({ phase, text }) => (
          <li key={phase} className="class-row">
            <Swatch of={phase} />
            <span>{t(`common.phaseShort.${phase}`)}</span>
            <span className="class-count">{text}</span>
          </li>
        ))}
    </ul>
  );
}
