import { type FocusEvent, type KeyboardEvent, useRef } from 'react';
import { setTableOpen } from '../../state/transitions/view';
import { Icon } from '../base/Icon';
import { useAct, useAppState } from '../base/store';
import { useT } from '../base/text';
import { ClusterTable } from './ClusterTable';
import { TotalsLine } from './TotalsLine';

/**
 * The list as a drawer from below; at rest only its line of totals shows. The rows are there even then, for
 * whoever goes through the page by keyboard or ear, and the drawer opens when the focus comes in.
 */
export function Drawer() {
  const t = useT();
  const act = useAct();
  const open = useAppState((state) => state.view.tableOpen);
  const chosen = useAppState((state) => state.query.selected.length);
  const ready = useAppState((state) => state.dataset.status === 'ready');
  const toggle = useRef<HTMLButtonElement>(null);
  const body = useRef<HTMLDivElement>(null);
  const enter = (event: FocusEvent) => {
    if (!open && event.target instanceof Node && body.current?.contains(event.target))
      act(setTableOpen(true));
  };
  const leave = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !open) return;
    event.preventDefault();
    // The rows are about to slide out of sight: the focus must not go with them.
    toggle.current?.focus();
    act(setTableOpen(false));
  };
  return (
    <section
      className={open ? 'drawer open' : 'drawer'}
      aria-label={t('table.title')}
      onKeyDown={leave}
      onFocus={enter}
    >
      <div className="drawer-line">
        <button
          ref={toggle}
          type="button"
          className="drawer-toggle"
          aria-expanded={open}
          onClick={() => act(setTableOpen(!open))}
        >
          <Icon name={open ? 'chevronDown' : 'chevronUp'} />
          {open
            ? t('table.close')
            : chosen === 0
              ? t('table.open')
              : t('table.openChosen', { count: chosen })}
        </button>
        <TotalsLine />
      </div>
      <div className="drawer-body" ref={body}>
        {ready ? <ClusterTable /> : null}
      </div>
    </section>
  );
}
