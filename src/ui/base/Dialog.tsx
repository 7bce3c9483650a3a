import { type ReactNode, useEffectEvent, useLayoutEffect, useRef } from 'react';
import { IconButton } from './IconButton';

interface Props {
  readonly title: string;
  readonly closeLabel: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
  readonly className?: string;
}

/** A modal native dialog: the browser keeps the focus inside and closes on Esc; what opened it gets the focus back. */
export function Dialog({ title, closeLabel, onClose, children, className = '' }: Props) {
  const ref = useRef<HTMLDialogElement>(null);
  const close = useEffectEvent(onClose);
  // Before it leaves the page: a dialog that is gone already has nothing to give back.
  useLayoutEffect(() => {
    const dialog = ref.current;
    if (dialog === null || dialog.open) return;
    const opener = document.activeElement;
    dialog.showModal();
    // A press on the dialog itself, outside its contents, is a press on the backdrop.
    const pressed = (event: MouseEvent) => {
      if (event.target === dialog) close();
    };
    dialog.addEventListener('click', pressed);
    return () => {
      dialog.removeEventListener('click', pressed);
      dialog.close();
      giveFocus(opener);
    };
  }, []);
  return (
    <dialog
      ref={ref}
      className={`dialog ${className}`}
      aria-label={title}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <div className="dialog-frame">
        <header className="dialog-head">
          <h2>{title}</h2>
          <IconButton icon="close" label={closeLabel} onClick={onClose} />
        </header>
        <div className="dialog-body">{children}</div>
      </div>
    </dialog>
  );
}

/** To what opened the dialog; where that is gone or hidden, or was nothing, to the map, else to the bar. */
function giveFocus(opener: Element | null): void {
  const places = [
    opener === document.body ? null : opener,
    ...['#map [tabindex="0"]', '#ui button'].map((selector) => document.querySelector(selector)),
  ];
  for (const place of places) {
    if (!(place instanceof HTMLElement) || !place.isConnected) continue;
    place.focus();
    if (document.activeElement === place) return;
  }
}
