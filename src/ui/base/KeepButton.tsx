import { SHORTLIST_MOST, shortlist, unlist } from '../../state/transitions/shortlist';
import { IconButton } from './IconButton';
import { useAct, useAppState } from './store';
import { useT } from './text';

interface Props {
  readonly code: string;
  readonly name: string;
  readonly tabIndex?: number;
}

/** Keeps a cluster for comparison, or lets go of it. Where five are kept it says so instead. */
export function KeepButton({ code, name, tabIndex }: Props) {
  const t = useT();
  const act = useAct();
  const kept = useAppState((state) => state.query.shortlist.includes(code));
  const full = useAppState((state) => state.query.shortlist.length >= SHORTLIST_MOST);
  const label = kept
    ? t('table.unlist', { name })
    : full
      ? t('table.keepFull', { most: SHORTLIST_MOST })
      : t('table.keep', { name });
  return (
    <IconButton
      className={kept ? 'keep kept' : 'keep'}
      icon="star"
      label={label}
      pressed={kept}
      data-stop="keep"
      {...(tabIndex === undefined ? {} : { tabIndex })}
      aria-disabled={full && !kept}
      onClick={() => act(kept ? unlist(code) : shortlist(code))}
    />
  );
}
