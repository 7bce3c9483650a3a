import type { SceneFigures } from '../../briefing/sceneFigures';
import { Part } from '../base/Part';
import { Swatch } from '../base/Swatch';
import { useAppState } from '../base/store';
import { useT } from '../base/text';
import { ThemeClasses } from '../explore/ThemeClasses';
import { NotCountedKey, ShadeLegend } from '../shell/parts';

/** What the colours of the map stand for: the phases with their land, or the classes of another colouring. */
export function StageLegend({ figures }: { figures: SceneFigures }) {
  const t = useT();
  const { color, shade, notCounted } = useAppState((state) => state.view);
  const any = shade !== 'none' || notCounted;
  return (
    <section className="stage-legend" aria-label={t('stage.legend')}>
      {color === 'phase' ? <Phases figures={figures} /> : <ThemeClasses />}
      {any ? (
        <Part>
          {shade === 'none' ? null : <ShadeLegend />}
          {notCounted ? <NotCountedKey /> : null}
        </Part>
      ) : null}
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
