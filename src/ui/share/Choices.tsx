import { useId } from 'react';
import { sceneWords } from '../../briefing/sceneWords';
import { LANGS } from '../../i18n/lang';
import { selectScenes } from '../../state/readyScenes';
import { NumberField } from '../base/NumberField';
import { Segmented } from '../base/Segmented';
import { useAppState } from '../base/store';
import { useLang, useT } from '../base/text';
import { useHistory } from '../base/useHistory';
import { OriginsField } from './OriginsField';
import { hideableIn, SIZES, type Wish, withForm, withPart, withSize } from './wish';

/** Below and above these a frame is a mistake; CSS px. */
const SIDES = { width: [200, 4000], height: [150, 4000] } as const;

export interface ChoiceProps {
  readonly wish: Wish;
  readonly onChange: (wish: Wish) => void;
}

/** What the frame shows, and how. */
export function Choices({ wish, onChange }: ChoiceProps) {
  const t = useT();
  const set = (change: Partial<Wish>) => onChange({ ...wish, ...change });
  const options = <const V extends string>(values: readonly V[], label: (value: V) => string) =>
    values.map((value) => ({ value, label: label(value) }));
  return (
    <div className="share-choices">
      <WhatField wish={wish} onChange={onChange} />
      <SizeField wish={wish} onChange={onChange} />
      <Segmented
        label={t('share.lang')}
        value={wish.lang}
        options={options(LANGS, (lang) => t(`bar.lang.${lang}`))}
        onChange={(lang) => set({ lang })}
      />
      <Segmented
        label={t('share.theme')}
        value={wish.theme ?? 'system'}
        options={options(['system', 'light', 'dark'], (theme) => t(`share.theme.${theme}`))}
        onChange={(theme) => set({ theme: theme === 'system' ? null : theme })}
      />
      <Segmented
        label={t('share.layout')}
        value={wish.layout}
        options={options(['maponly', 'viewer', 'full'], (layout) => t(`share.layout.${layout}`))}
        onChange={(layout) => set({ layout })}
      />
      {wish.layout === 'full' ? (
        <Segmented
          label={t('share.panels')}
          value={wish.panels}
          options={options(['open', 'collapsed', 'none'], (panels) => t(`share.panels.${panels}`))}
          onChange={(panels) => set({ panels })}
        />
      ) : null}
      <PartFields wish={wish} onChange={onChange} />
      <label className="check">
        <input
          type="checkbox"
          checked={wish.frozen}
          onChange={(event) => set({ frozen: event.currentTarget.checked })}
        />
        <span>{t('share.frozen')}</span>
      </label>
      <OriginsField text={wish.origins} onChange={(origins) => set({ origins })} />
      <Segmented
        label={t('share.form')}
        value={wish.form}
        options={options(['iframe', 'element'], (form) => t(`share.form.${form}`))}
        onChange={(form) => onChange(withForm(wish, form))}
      />
    </div>
  );
}

function WhatField({ wish, onChange }: ChoiceProps) {
  const t = useT();
  const id = useId();
  const lang = useLang();
  // What a scene says of the targets stands in it.
  useHistory();
  const state = useAppState((whole) => whole);
  return (
    <div className="field">
      <label className="field-label" htmlFor={id}>
        {t('share.what')}
      </label>
      <select
        id={id}
        value={wish.scene ?? ''}
        onChange={({ currentTarget: { value } }) =>
          onChange({ ...wish, scene: value === '' ? null : Number(value) })
        }
      >
        <option value="">{t('share.what.view')}</option>
        {selectScenes(state).map((scene, index) => (
          <option key={scene.id} value={index}>
            {t('share.what.scene', { number: index + 1, title: sceneWords(scene, state, lang).title })}
          </option>
        ))}
      </select>
    </div>
  );
}

function SizeField({ wish, onChange }: ChoiceProps) {
  const t = useT();
  const id = useId();
  return (
    <>
      <div className="field">
        <label className="field-label" htmlFor={id}>
          {t('share.size')}
        </label>
        <select
          id={id}
          value={wish.size}
          onChange={({ currentTarget: { value } }) => {
            const size = SIZES.find((each) => each === value);
            if (size !== undefined) onChange(withSize(wish, size));
          }}
        >
          {SIZES.map((size) => (
            <option key={size} value={size}>
              {t(`share.size.${size}`)}
            </option>
          ))}
        </select>
      </div>
      {wish.size === 'own' ? (
        <div className="field-row">
          {(['width', 'height'] as const).map((side) => (
            <NumberField
              key={side}
              label={t(`share.${side}`)}
              value={wish[side]}
              // «6» on the way to «640» is no width.
              live={(value) => value !== null && isSide(side, value)}
              onChange={(value) => {
                if (value !== null) onChange({ ...wish, [side]: within(side, value) });
              }}
            />
          ))}
        </div>
      ) : null}
    </>
  );
}

const within = (side: keyof typeof SIDES, value: number) =>
  Math.round(Math.min(Math.max(value, SIDES[side][0]), SIDES[side][1]));
const isSide = (side: keyof typeof SIDES, value: number) => within(side, value) === value;

function PartFields({ wish, onChange }: ChoiceProps) {
  const t = useT();
  return (
    <fieldset>
      <legend className="field-label">{t('share.parts')}</legend>
      <div className="share-parts">
        {hideableIn(wish.layout).map((part) => (
          <label key={part} className="check">
            <input
              type="checkbox"
              checked={!wish.hidden.includes(part)}
              onChange={(event) => onChange(withPart(wish, part, event.currentTarget.checked))}
            />
            <span>{t(`share.part.${part}`)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
