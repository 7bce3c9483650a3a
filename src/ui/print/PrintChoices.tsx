import { ATLAS_PARTS, type AtlasParts } from '../../briefing/print/atlasPages';
import { PAPERS, type Paper } from '../../briefing/print/handout';
import { LANGS, type Lang } from '../../i18n/lang';
import { selectScenes } from '../../state/readyScenes';
import { selectDataset, selectShown } from '../../state/selectors';
import { Segmented } from '../base/Segmented';
import { useAppState } from '../base/store';
import { useT } from '../base/text';
import { RadioList } from '../export/RadioList';
import { SceneChecks } from '../export/SceneChecks';

const KINDS = ['handout', 'atlas'] as const;

export interface PrintWish {
  readonly what: (typeof KINDS)[number];
  readonly lang: Lang;
  /** Of the handout: ids of the scenes left out, and the paper. */
  readonly without: readonly string[];
  readonly paper: Paper;
  readonly notes: boolean;
  /** Of the atlas. */
  readonly parts: AtlasParts;
  readonly filtered: boolean;
}

export const FIRST_WISH: PrintWish = {
  what: 'handout',
  lang: 'vi',
  without: [],
  paper: 'landscape',
  notes: false,
  parts: 'both',
  filtered: false,
};

interface Props {
  readonly wish: PrintWish;
  readonly onChange: (wish: PrintWish) => void;
}

export function PrintChoices({ wish, onChange }: Props) {
  const t = useT();
  return (
    <>
      <RadioList
        label={t('print.what')}
        value={wish.what}
        options={KINDS.map((value) => ({ value, label: t(`print.what.${value}`) }))}
        onChange={(what) => onChange({ ...wish, what })}
      />
      {wish.what === 'handout' ? (
        <HandoutChoices wish={wish} onChange={onChange} />
      ) : (
        <AtlasChoices wish={wish} onChange={onChange} />
      )}
      <Segmented
        label={t('export.lang')}
        value={wish.lang}
        options={LANGS.map((value) => ({ value, label: t(`bar.lang.${value}`) }))}
        onChange={(lang) => onChange({ ...wish, lang })}
      />
    </>
  );
}

function HandoutChoices({ wish, onChange }: Props) {
  const t = useT();
  const scenes = useAppState(selectScenes);
  return (
    <>
      <SceneChecks
        scenes={scenes}
        without={wish.without}
        onChange={(without) => onChange({ ...wish, without })}
      />
      <Segmented
        label={t('print.paper')}
        value={wish.paper}
        options={PAPERS.map((value) => ({ value, label: t(`print.paper.${value}`) }))}
        onChange={(paper) => onChange({ ...wish, paper })}
      />
      <label className="check">
        <input
          type="checkbox"
          checked={wish.notes}
          onChange={({ target }) => onChange({ ...wish, notes: target.checked })}
        />
        <span>{t('print.notes')}</span>
      </label>
    </>
  );
}

function AtlasChoices({ wish, onChange }: Props) {
  const t = useT();
  const all = useAppState(selectDataset)?.clusters.length ?? 0;
  const shown = useAppState(selectShown).length;
  const counted = (count: number) => t('totals.clusters', { count });
  return (
    <>
      <RadioList
        label={t('print.parts')}
        value={wish.parts}
        options={ATLAS_PARTS.map((value) => ({ value, label: t(`print.parts.${value}`) }))}
        onChange={(parts) => onChange({ ...wish, parts })}
      />
      <RadioList
        label={t('print.which')}
        value={wish.filtered ? 'shown' : 'all'}
        options={[
          { value: 'all', label: t('print.which.all', { clusters: counted(all) }) },
          { value: 'shown', label: t('print.which.shown', { clusters: counted(shown) }) },
        ]}
        onChange={(which) => onChange({ ...wish, filtered: which === 'shown' })}
      />
    </>
  );
}
