import { Dialog } from '../base/Dialog';
import { KeyList } from '../base/KeyList';
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
      <KeyList keys={KEYS.map(({ id, keys }) => ({ keys, text: t(`stage.key.${id}`) }))} />
      <p className="note">{t('stage.keysNote')}</p>
    </Dialog>
  );
}
