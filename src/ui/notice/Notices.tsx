import { type ReactNode, useState } from 'react';
import { Disclosure } from '../base/Disclosure';
import { Icon } from '../base/Icon';
import { IconButton } from '../base/IconButton';
import { Issues } from '../base/Issues';
import { useAppState } from '../base/store';
import { useT } from '../base/text';

/** What stands in the way, above the map: the data first, then the map itself. */
export function Notices({ onRetry }: { onRetry: () => void }) {
  return (
    <div className="notices">
      <DataNotice onRetry={onRetry} />
      <MapNotice />
    </div>
  );
}

function DataNotice({ onRetry }: { onRetry: () => void }) {
  const t = useT();
  const dataset = useAppState((state) => state.dataset);
  const folder = useAppState((state) => state.dataFolder);
  if (dataset.status !== 'failed') return null;
  return (
    <Notice title={t(`notice.data.${dataset.reason}`)}>
      <p>{t(`notice.data.${dataset.reason}Text`)}</p>
      <Issues issues={dataset.issues} />
      <p className="quiet">{t('notice.data.folder', { folder })}</p>
      <button type="button" className="button primary" onClick={onRetry}>
        {t('notice.retry')}
      </button>
    </Notice>
  );
}

function MapNotice() {
  const t = useT();
  const map = useAppState((state) => state.map);
  const [hidden, setHidden] = useState(false);
  if (map.status !== 'failed' || hidden) return null;
  return (
    <Notice title={t(`notice.map.${map.reason}`)} onDismiss={() => setHidden(true)}>
      <p>{t(`notice.map.${map.reason}Text`)}</p>
      {map.detail === '' ? null : (
        <Disclosure summary={t('notice.details')}>{() => <code>{map.detail}</code>}</Disclosure>
      )}
    </Notice>
  );
}

interface NoticeProps {
  readonly title: string;
  readonly children: ReactNode;
  readonly onDismiss?: () => void;
}

function Notice({ title, children, onDismiss }: NoticeProps) {
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
