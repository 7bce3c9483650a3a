import type { SceneFigures } from '../../briefing/sceneFigures';
import type { SceneWords } from '../../state/types';
import { useAppState } from '../base/store';
import { useT } from '../base/text';
import { BaseMapNames } from './BaseMapNames';
import { StageLegend } from './StageLegend';
import { StageMarks } from './StageMarks';
import { StageSource } from './StageSource';
import { StageTotals } from './StageTotals';
import { useFit } from './useFit';
import { useSmall } from './useSmall';

interface Props {
  readonly words: SceneWords;
  /** Null until the data set is there. */
  readonly figures: SceneFigures | null;
  /** Whether it says whose work the base map is: the map has no room for it. */
  readonly names: boolean;
}

/** What the room reads: title, caption, totals, legend and source, as large as there is room for. */
export function StageWords({ words, figures, names }: Props) {
  const t = useT();
  const { ref, scrolls } = useFit();
  // Where little is in sight at once, the figures come first.
  const small = useSmall();
  const caption = <p className="stage-caption">{words.caption}</p>;
  return (
    <section
      ref={ref}
      className="stage-words"
      aria-label={t('stage.text')}
      // What does not fit is scrolled to, by keys as well.
      {...(scrolls ? { tabIndex: 0 } : {})}
    >
      <div className="stage-fit">
        {figures?.tried ? <p className="stage-tried">{t('stage.tried')}</p> : null}
        <h1>{words.title}</h1>
        {small ? null : caption}
        {figures === null ? <NoFigures /> : <StageTotals figures={figures} freeFirst={small} />}
        {small ? caption : null}
        {figures === null ? null : <Told figures={figures} names={names} />}
      </div>
    </section>
  );
}

function Told({ figures, names }: { figures: SceneFigures; names: boolean }) {
  return (
    <>
      <StageLegend figures={figures} />
      <StageMarks figures={figures} />
      {names ? <BaseMapNames /> : null}
      <StageSource />
    </>
  );
}

function NoFigures() {
  const t = useT();
  const failed = useAppState((state) => state.dataset.status === 'failed');
  return <p role="status">{t(failed ? 'stage.failed' : 'stage.loading')}</p>;
}
