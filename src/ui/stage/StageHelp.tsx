import { Dialog } from '../base/Dialog';
import { useT } from '../base/text';

const KEYS = [
  { id: 'next', keys: ['→', 'Page Down', 'Space'] },
  { id: 'previous', keys: ['←', 'Page Up'] },
  { id: 'ends', keys: ['Home', 'End'] },
  { id: 'pause', keys: ['P'] },
  { id: 'black', keys: ['B', '.'] },
  { id: 'fullscreen', keys: ['F', 'F5'] },
  { id: 'speaker', keys: ['S'] },
  { id: 'help', keys: ['?'] },
  { id: 'leave', keys: ['Esc'] },
] as const;

/** The keys of the presentation; while they are shown, they do nothing else. */
export function StageHelp({ onClose }: { onClose: () => void }) {
  const t = useT();
  return (
    <Dialog title={t('stage.help')} closeLabel={t('stage.closeHelp')} onClose={onClose}>
      <dl className="keys">
        {KEYS.map(({ id, keys }) => (
          <div key={id}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{t(`stage.key.${id}`)}</dd>
          </div>
        ))}
      </dl>
      <p className="note">{t('stage.keysNote')}</p>
    </Dialog>
  );
}
