/**
 * `aria-busy` of the map's region: "false" only when what the state asks for is on the screen and nothing moves,
 * loads or is still to be drawn. Tests, exports and screen readers rely on it.
 */

export interface Settling {
  /** The map is about to change: busy until the next time it is idle. */
  readonly stir: () => void;
  /** Busy until the returned function is called (once), and then until the map is idle again. */
  readonly hold: () => () => void;
  /** The map has drawn everything it was given. */
  readonly idle: () => void;
  /** There is no map to wait for: what stands there is final. */
  readonly finish: () => void;
  /** There is one again. */
  readonly resume: () => void;
}

/** @param wake asks the map for one more frame, after which it reports that it is idle */
export function createSettling(
  region: Pick<HTMLElement, 'getAttribute' | 'setAttribute'>,
  wake: () => void,
): Settling {
  let holds = 0;
  let finished = false;
  const show = (busy: boolean) => {
    const text = String(busy);
    if (region.getAttribute('aria-busy') !== text) region.setAttribute('aria-busy', text);
  };
  const stir = () => {
    if (finished) return;
    show(true);
    wake();
  };
  show(true);
  return {
    stir,
    hold: () => {
      holds += 1;
      show(!finished);
      let held = true;
      return () => {
        if (!held) return;
        held = false;
        holds -= 1;
        stir();
      };
    },
    idle: () => {
      if (holds === 0) show(false);
    },
    finish: () => {
      finished = true;
      show(false);
    },
    resume: () => {
      finished = false;
      stir();
    },
  };
}
