import { openDialog, setExporting } from '../../state/transitions/view';
import { Icon } from '../base/Icon';
import { useAct } from '../base/store';
import { useT } from '../base/text';

/** What is made of the scenes. */
export function Outputs() {
  const t = useT();
  const act = useAct();
  return (
    <>
      <button
        type="button"
        className="button"
        onClick={() => {
          act(setExporting('slides'));
          act(openDialog('export'));
        }}
      >
        <Icon name="download" />
        {t('present.export')}
      </button>
      <button type="button" className="button" onClick={() => act(openDialog('share'))}>
        <Icon name="link" />
        {t('present.share')}
      </button>
    </>
  );
}
