import type { KeyboardEvent } from 'react';
import { useT } from '../base/text';
import { RESTS, type Rest, type SheetDrag } from './useSheetDrag';

interface Props {
  readonly rest: Rest;
  readonly onRest: (rest: Rest) => void;
  readonly drag: SheetDrag;
}

/** Drag it, press it, or use the arrow keys: the sheet goes from rest to rest. */
export function SheetHandle({ rest, onRest, drag }: Props) {
  const t = useT();
  const index = RESTS.indexOf(rest);
  const onKeyDown = (event: KeyboardEvent) => {
    const next = event.key === 'ArrowUp' ? index + 1 : event.key === 'ArrowDown' ? index - 1 : null;
    if (next === null) return;
    event.preventDefault();
    onRest(RESTS[Math.min(Math.max(next, 0), RESTS.length - 1)] ?? rest);
  };
  return (
    <button
      type="button"
      className="sheet-handle"
      aria-expanded={rest !== 'peek'}
      aria-label={`${t(rest === 'full' ? 'shell.collapse' : 'shell.expand')} (${t(`shell.rest.${rest}`)})`}
      onClick={() => {
        if (!drag.moved()) onRest(RESTS[(index + 1) % RESTS.length] ?? rest);
      }}
      onKeyDown={onKeyDown}
      onPointerDown={drag.onPointerDown}
      onPointerMove={drag.onPointerMove}
      onPointerUp={drag.onPointerUp}
      onPointerCancel={drag.onPointerUp}
    >
      <span className="sheet-grip" />
    </button>
  );
}
