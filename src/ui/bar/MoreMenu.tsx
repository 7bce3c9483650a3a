import { type ReactNode, useEffect, useRef, useState } from 'react';
import { IconButton } from '../base/IconButton';
import { useT } from '../base/text';

/** Where the bar is narrow: what does not fit, behind one button. Esc or a press elsewhere closes it. */
export function MoreMenu({ children }: { children: ReactNode }) {
  const t = useT();
  const [open, setOpen] = useState(false);
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!open) return;
    const outside = (event: Event) => {
      if (event.target instanceof Node && ref.current?.contains(event.target)) return;
      setOpen(false);
    };
    document.addEventListener('pointerdown', outside);
    return () => document.removeEventListener('pointerdown', outside);
  }, [open]);
  return (
    <nav
      className="more"
      aria-label={t('bar.menu')}
      ref={ref}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !open) return;
        event.preventDefault();
        setOpen(false);
        ref.current?.querySelector('button')?.focus();
      }}
    >
      <IconButton icon="menu" label={t('bar.menu')} aria-expanded={open} onClick={() => setOpen(!open)} />
      {open ? <div className="more-panel">{children}</div> : null}
    </nav>
  );
}
