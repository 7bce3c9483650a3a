import { closeDialog } from '../../state/transitions/view';
import { Dialog } from '../base/Dialog';
import { useAct } from '../base/store';
import { useT } from '../base/text';
import { EmbedPart } from './EmbedPart';
import { LinkPart } from './LinkPart';
import './share.css';

/** What is shown, handed on: as a link, as a code to be read by a camera, as a frame in another page. */
export function ShareDialog() {
  const t = useT();
  const act = useAct();
  return (
    <Dialog
      title={t('bar.share')}
      closeLabel={t('share.close')}
      onClose={() => act(closeDialog())}
      className="share"
    >
      <LinkPart />
      <EmbedPart />
    </Dialog>
  );
}
