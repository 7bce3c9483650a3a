/** The speaker's window: a second window of the same page, for the screen that the room does not see. */
import { useEffect, useState } from 'react';
import type { Theme } from '../../state/types';
import { useAppState } from '../base/store';
import { useT } from '../base/text';

export interface Speaker {
  /** Null while there is none. */
  readonly window: Window | null;
  /** The browser did not let it open. */
  readonly blocked: boolean;
  /** When the speaker began, ms; the presentation's start unless taken anew. */
  readonly began: number;
  readonly restart: () => void;
  readonly toggle: () => void;
}

const NAME = 'cluster-atlas-speaker';
const FEATURES = 'popup,width=1000,height=700';

/** It closes with the presentation, and is noticed when a hand closes it. */
export function useSpeaker(): Speaker {
  const t = useT();
  const { lang, theme } = useAppState((state) => state.view);
  const [opened, setOpened] = useState<Window | null>(null);
  const [blocked, setBlocked] = useState(false);
  const [began, setBegan] = useState(() => Date.now());
  useEffect(() => {
    if (opened === null) return;
    const gone = () => setOpened(null);
    const close = () => opened.close();
    opened.addEventListener('pagehide', gone);
    window.addEventListener('pagehide', close);
    return () => {
      opened.removeEventListener('pagehide', gone);
      window.removeEventListener('pagehide', close);
      close();
    };
  }, [opened]);
  const title = `${t('stage.speaker.title')} · ${t('bar.name')}`;
  useEffect(() => {
    if (opened === null) return;
    opened.document.title = title;
    opened.document.documentElement.lang = lang;
    colour(opened.document.documentElement, theme);
  }, [opened, title, lang, theme]);
  const toggle = () => {
    if (opened !== null) return setOpened(null);
    const made = window.open('', NAME, FEATURES);
    setBlocked(made === null);
    if (made === null) return;
    dress(made.document);
    setOpened(made);
  };
  return { window: opened, blocked, began, restart: () => setBegan(Date.now()), toggle };
}

/** The style sheets of this page, which it has in hand already. */
function dress(to: Document): void {
  to.head.replaceChildren();
  to.body.replaceChildren();
  to.body.className = 'speaker-page';
  for (const sheet of document.querySelectorAll('link[rel="stylesheet"], style')) {
    const copy = to.importNode(sheet, true);
    // An empty page has no address of its own to start from.
    if (sheet instanceof HTMLLinkElement) copy.setAttribute('href', sheet.href);
    to.head.append(copy);
  }
}

function colour(root: HTMLElement, theme: Theme | null): void {
  if (theme === null) delete root.dataset.theme;
  else root.dataset.theme = theme;
}
