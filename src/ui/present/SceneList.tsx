import { useState } from 'react';
import { deleteScene, moveScene } from '../../state/transitions/scenes';
import type { Scene } from '../../state/types';
import { focusAfter } from '../base/focusAfter';
import { useAct } from '../base/store';
import { useT } from '../base/text';
import { showId } from './ids';
import { SceneRow } from './SceneRow';

/** What a dragged scene is known by while it is on its way. */
const DRAGGED_SCENE = 'application/x-scene';

/** A scene on its way, and the place before which it would be put. */
interface Drag {
  readonly from: number;
  readonly to: number;
}

interface Props {
  readonly scenes: readonly Scene[];
  /** The scene whose words are open. */
  readonly editing: string | null;
  readonly onEdit: (id: string | null) => void;
}

/** The scenes in their order. They are moved by buttons, by Alt and an arrow key, and by dragging them by their number. */
export function SceneList({ scenes, editing, onEdit }: Props) {
  const t = useT();
  const act = useAct();
  const [drag, setDrag] = useState<Drag | null>(null);
  const remove = (index: number) => {
    const next = scenes[index + 1] ?? scenes[index - 1];
    focusAfter(
      () => act(deleteScene(index)),
      () => document.getElementById(next === undefined ? 'present-title' : showId(next.id)),
    );
  };
  return (
    <ol
      className="scenes"
      aria-label={t('present.list')}
      onDrop={(event) => {
        if (drag === null) return;
        event.preventDefault();
        act(moveScene(drag.from, drag.to > drag.from ? drag.to - 1 : drag.to));
        setDrag(null);
      }}
    >
      {scenes.map((scene, index) => (
        <li
          key={scene.id}
          className="scene"
          data-drop={drag === null ? undefined : dropSide(drag, index, scenes.length)}
          onDragOver={(event) => {
            if (drag === null || !event.dataTransfer.types.includes(DRAGGED_SCENE)) return;
            event.preventDefault();
            const { top, height } = event.currentTarget.getBoundingClientRect();
            const to = event.clientY > top + height / 2 ? index + 1 : index;
            if (to !== drag.to) setDrag({ ...drag, to });
          }}
        >
          <SceneRow
            scene={scene}
            index={index}
            last={scenes.length - 1}
            editing={editing === scene.id}
            onEdit={() => onEdit(editing === scene.id ? null : scene.id)}
            onRemove={() => remove(index)}
            onDrag={(event) => {
              event.dataTransfer.setData(DRAGGED_SCENE, scene.id);
              event.dataTransfer.effectAllowed = 'move';
              setDrag({ from: index, to: index });
            }}
            onDragEnd={() => setDrag(null)}
          />
        </li>
      ))}
    </ol>
  );
}

/** Where a line says that it would be put; nowhere where it would stay. */
function dropSide({ from, to }: Drag, index: number, count: number): 'before' | 'after' | undefined {
  if (to === from || to === from + 1) return undefined;
  if (to === index) return 'before';
  return to === count && index === count - 1 ? 'after' : undefined;
}
