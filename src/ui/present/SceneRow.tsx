import type { DragEvent, KeyboardEvent } from 'react';
import { sceneSummary } from '../../briefing/sceneSummary';
import { sceneWords } from '../../briefing/sceneWords';
import { showScene } from '../../state/transitions/briefing';
import { moveScene } from '../../state/transitions/scenes';
import type { Scene } from '../../state/types';
import { focusAfter } from '../base/focusAfter';
import { IconButton } from '../base/IconButton';
import { SumMarks } from '../base/SumMarks';
import { useAct, useAppState } from '../base/store';
import { useFormats, useLang, useT } from '../base/text';
import { moveId, showId } from './ids';
import { SceneEditor } from './SceneEditor';

interface Props {
  readonly scene: Scene;
  readonly index: number;
  readonly last: number;
  readonly editing: boolean;
  readonly onEdit: () => void;
  readonly onRemove: () => void;
  readonly onDrag: (event: DragEvent) => void;
  readonly onDragEnd: () => void;
}

/** One scene: its number and title, what it shows, and what may be done with it. */
export function SceneRow({ scene, index, last, editing, onEdit, onRemove, onDrag, onDragEnd }: Props) {
  const t = useT();
  const act = useAct();
  const lang = useLang();
  const title = useAppState((state) => sceneWords(scene, state, lang).title);
  const shown = useAppState((state) => state.briefing.at === index);
  const number = index + 1;
  const move = (to: number, ...held: string[]) =>
    focusAfter(
      () => act(moveScene(index, to)),
      () => held.map((id) => document.getElementById(id)).find((element) => element?.matches(':enabled')),
    );
  const [up, down] = [moveId(scene.id, 'up'), moveId(scene.id, 'down')];
  const onKeyDown = (event: KeyboardEvent) => {
    const by = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    if (by === undefined || !event.altKey) return;
    event.preventDefault();
    move(index + by, showId(scene.id));
  };
  return (
    <>
      <button
        type="button"
        id={showId(scene.id)}
        className="scene-show"
        aria-current={shown ? 'true' : undefined}
        aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown"
        draggable
        onDragStart={onDrag}
        onDragEnd={onDragEnd}
        onKeyDown={onKeyDown}
        onClick={() => act(showScene(scene, index, true))}
      >
        <span className="scene-number">{number}</span>
        <span className="scene-words">
          <b>{title}</b>
          <Summary scene={scene} />
        </span>
      </button>
      <div className="scene-tools">
        <IconButton
          icon="chevronUp"
          id={up}
          label={t('present.up', { number })}
          disabled={index === 0}
          onClick={() => move(index - 1, up, down)}
        />
        <IconButton
          icon="chevronDown"
          id={down}
          label={t('present.down', { number })}
          disabled={index === last}
          onClick={() => move(index + 1, down, up)}
        />
        <IconButton
          icon="edit"
          label={t('present.edit', { number })}
          aria-expanded={editing}
          onClick={onEdit}
        />
      </div>
      {editing ? <SceneEditor scene={scene} index={index} onRemove={onRemove} /> : null}
    </>
  );
}

function Summary({ scene }: { scene: Scene }) {
  const t = useT();
  const { ha } = useFormats();
  const summary = useAppState((state) => sceneSummary(scene, state));
  if (summary === null) return null;
  const { count, gross, color, region, open, tried } = summary;
  return (
    <span className="quiet">
      <span>
        {t('totals.clusters', { count })} · {ha(gross.value)}
        <SumMarks sum={gross} />
      </span>{' '}
      <span>
        {[
          t(`legend.color.${color}`),
          ...(region ? [t('present.summary.region')] : []),
          ...(open === null ? [] : [open]),
          ...(tried ? [t('common.basis.tried')] : []),
        ].join(' · ')}
      </span>
    </span>
  );
}
