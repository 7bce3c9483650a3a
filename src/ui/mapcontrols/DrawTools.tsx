import {
  canUndoRegion,
  clearRegion,
  redoRegion,
  setDrawMode,
  setRegionOp,
  undoRegion,
} from '../../state/transitions/region';
import type { DrawMode } from '../../state/types';
import { IconButton } from '../base/IconButton';
import { useAct, useAppState } from '../base/store';
import { useT } from '../base/text';

const MODES = ['pick', 'polygon', 'rectangle', 'circle'] as const satisfies readonly DrawMode[];

/** What makes a region on the map. A tool pressed again is laid down. */
export function DrawTools({ onStart }: { onStart?: () => void }) {
  const t = useT();
  const act = useAct();
  const region = useAppState((state) => state.region);
  const { mode, op, steps, undone } = region;
  // An outline in hand has the map to itself.
  const ready = useAppState(({ map, scenario }) => map.status === 'live' && scenario.draft === null);
  const why = useAppState(({ map }) => (map.status === 'failed' ? t(`notice.map.${map.reason}`) : null));
  return (
    <div className="map-buttons draw-tools" role="toolbar" aria-label={t('controls.tools')}>
      {MODES.map((each) => (
        <IconButton
          key={each}
          icon={each}
          label={t(`controls.${each}`)}
          {...(why === null ? {} : { title: `${t(`controls.${each}`)}. ${why}` })}
          pressed={mode === each}
          disabled={!ready}
          onClick={() => {
            act(setDrawMode(mode === each ? 'none' : each));
            if (mode !== each) onStart?.();
          }}
        />
      ))}
      {mode === 'none' && steps.length === 0 ? null : <OpTools op={op} />}
      <span className="tool-gap" />
      <IconButton
        icon="undo"
        label={t('controls.undo')}
        disabled={!canUndoRegion(region)}
        onClick={() => act(undoRegion())}
      />
      <IconButton
        icon="redo"
        label={t('controls.redo')}
        disabled={undone.length === 0}
        onClick={() => act(redoRegion())}
      />
      <IconButton
        icon="clear"
        label={t('controls.clear')}
        disabled={steps.length === 0 && mode === 'none'}
        onClick={() => act(clearRegion())}
      />
    </div>
  );
}

/** What the next shape does. There is nothing to choose before a tool is in hand or a region there. */
function OpTools({ op }: { op: 'add' | 'subtract' }) {
  const t = useT();
  const act = useAct();
  return (
    <>
      <span className="tool-gap" />
      <IconButton
        className="tool-op"
        icon="union"
        label={t('controls.add')}
        pressed={op === 'add'}
        onClick={() => act(setRegionOp('add'))}
      />
      <IconButton
        className="tool-op"
        icon="cutOut"
        label={t('controls.subtract')}
        pressed={op === 'subtract'}
        onClick={() => act(setRegionOp('subtract'))}
      />
    </>
  );
}
