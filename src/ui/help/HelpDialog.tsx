import { BASES } from '../../domain/types';
import { closeDialog } from '../../state/transitions/view';
import { BasisBadge } from '../base/BasisMark';
import { Dialog } from '../base/Dialog';
import { KeyList } from '../base/KeyList';
import { useAct } from '../base/store';
import { useT } from '../base/text';

const KEYS = [
  { id: 'help', keys: ['?'] },
  { id: 'search', keys: ['/'] },
  { id: 'esc', keys: ['Esc'] },
  { id: 'enter', keys: ['Enter'] },
  { id: 'undo', keys: ['Ctrl/⌘', 'Z'] },
  { id: 'redo', keys: ['Ctrl/⌘', 'Shift', 'Z'] },
  { id: 'arrows', keys: ['↑', '↓', '←', '→'] },
  { id: 'plus', keys: ['+', '−'] },
] as const;

/** Keys, how to read the figures, and what a region's totals mean. */
export function HelpDialog() {
  const t = useT();
  const act = useAct();
  return (
    <Dialog title={t('help.title')} closeLabel={t('help.close')} onClose={() => act(closeDialog())}>
      <h3>{t('help.regions')}</h3>
      <p>{t('help.regionsText')}</p>
      <h3>{t('help.read')}</h3>
      <ul className="class-rows">
        {BASES.map((basis) => (
          <li key={basis} className="class-row">
            <BasisBadge basis={basis} />
            <span>{t(`certainty.basisHelp.${basis}`)}</span>
          </li>
        ))}
      </ul>
      <h3>{t('help.place')}</h3>
      <p>{t('help.placeText')}</p>
      <h3>{t('help.keys')}</h3>
      <KeyList keys={KEYS.map(({ id, keys }) => ({ keys, text: t(`help.key.${id}`) }))} />
      <p className="note">{t('help.keysNote')}</p>
    </Dialog>
  );
}
