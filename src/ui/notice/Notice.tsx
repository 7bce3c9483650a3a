import type { ReactNode } from 'react';
import { Icon } from '../base/Icon';
import { IconButton } from '../base/IconButton';
import { useT } from '../base/text';

interface Props {
  readonly title: string;
  readonly children: ReactNode;
  readonly onDismiss?: () => void;
}

/** One thing that stands in the way, or that whoever looks should know. */
export function Notice({ title, children, onDismiss }: Props) {
  const t = useT();
  return (
    <div className="notice" role="alert">
      <div className="notice-head">
        <Icon name="warning" />
        <h2>{title}</h2>
        {onDismiss ? <IconButton icon="close" label={t('notice.dismiss')} onClick={onDismiss} /> : null}
      </div>
      {children}
    </div>
  );
}
