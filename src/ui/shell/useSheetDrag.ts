/** Dragging the sheet between its three rests. */
import { type PointerEvent, type RefObject, useRef, useState } from 'react';

export const RESTS = ['peek', 'half', 'full'] as const;
export type Rest = (typeof RESTS)[number];

/** Heights of the rests as parts of the room the sheet may fill; `peek` is what `layout.css` says. */
const SHARE: Record<Rest, number> = { peek: 0.12, half: 0.5, full: 1 };

/** A shorter way than this is a press, not a drag. */
const SLACK_PX = 6;

export interface SheetDrag {
  readonly sheet: RefObject<HTMLDivElement | null>;
  /** Pixels while the finger is down, null at rest. */
  readonly height: number | null;
  readonly dragging: boolean;
  /** Whether the last touch moved the sheet, so that its end is no press. */
  readonly moved: () => boolean;
  readonly onPointerDown: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerMove: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerUp: (event: PointerEvent<HTMLElement>) => void;
}

export function useSheetDrag(rest: Rest, onRest: (rest: Rest) => void): SheetDrag {
  const sheet = useRef<HTMLDivElement>(null);
  const start = useRef<{ y: number; height: number } | null>(null);
  const moved = useRef(false);
  const [height, setHeight] = useState<number | null>(null);
  const end = () => {
    start.current = null;
    setHeight(null);
    const room = sheet.current?.parentElement?.clientHeight ?? 0;
    if (height !== null && room > 0) onRest(nearest(height / room, rest));
  };
  return {
    sheet,
    height,
    dragging: height !== null,
    moved: () => moved.current,
    onPointerDown: (event) => {
      event.currentTarget.setPointerCapture(event.pointerId);
      start.current = { y: event.clientY, height: sheet.current?.clientHeight ?? 0 };
      moved.current = false;
    },
    onPointerMove: (event) => {
      if (start.current === null) return;
      const up = start.current.y - event.clientY;
      if (Math.abs(up) > SLACK_PX) moved.current = true;
      if (moved.current) setHeight(Math.max(64, start.current.height + up));
    },
    onPointerUp: end,
  };
}

/** The rest nearest to a share of the room, but never the one it came from after a long enough way. */
function nearest(share: number, from: Rest): Rest {
  const step = share > SHARE[from] + 0.08 ? 1 : share < SHARE[from] - 0.08 ? -1 : 0;
  const near = [...RESTS].sort((a, b) => Math.abs(SHARE[a] - share) - Math.abs(SHARE[b] - share))[0] ?? from;
  return near === from && step !== 0 ? (RESTS[RESTS.indexOf(from) + step] ?? from) : near;
}
