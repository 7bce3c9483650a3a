import {
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
  const { mode, op, steps, undone } = useAppState((state) => state.region);
  const live = useAppState((state) => state.map.status === 'live');
  return (
    <div className="map-buttons draw-tools" role="toolbar" aria-label={t('controls.tools')}>
      {MODES.map((each) => (
        <IconButton
          key={each}
          icon={each}
          label={t(`controls.${each}`)}
          pressed={mode === each}
          disabled={!live}
          onClick={() => {
            act(setDrawMode(mode === each ? 'none' : each));
            if (mode !== each) onStart?.();
          }}
        />
      ))}
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
      <span className="tool-gap" />
      <IconButton
        icon="undo"
        label={t('controls.undo')}
        disabled={steps.length === 0}
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
