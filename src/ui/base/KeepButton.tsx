import { SHORTLIST_MOST } from '../../state/transitions/shortlist';
import { IconButton } from './IconButton';
import { useT } from './text';
import { useKeep } from './useKeep';

interface Props {
  readonly code: string;
  readonly name: string;
  readonly tabIndex?: number;
}

/** Keeps a cluster for comparison, or lets go of it. Where five are kept it says so instead. */
export function KeepButton({ code, name, tabIndex }: Props) {
  const t = useT();
  const { kept, barred, toggle } = useKeep(code);
  const label = kept
    ? t('table.unlist', { name })
    : barred
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
      aria-disabled={barred}
      onClick={toggle}
    />
  );
}
