import { useState } from 'react';
import type { PictureWish } from '../../briefing/picture/makePicture';
import { PRESETS, type Preset } from '../../briefing/picture/presets';
import { sceneWords } from '../../briefing/sceneWords';
import { LANGS, type Lang } from '../../i18n/lang';
import { createT } from '../../i18n/t';
import { selectScenes } from '../../state/readyScenes';
import { WORDS_MOST } from '../../state/sceneClean';
import { sceneLink, sceneState } from '../../state/sceneState';
import { sceneView } from '../../state/scenes';
import { selectDataset } from '../../state/selectors';
import type { AppState, Scene, Theme } from '../../state/types';
import { pageAddress } from '../base/address';
import { dayOf } from '../base/day';
import { useDrawMap } from '../base/drawMap';
import { Segmented } from '../base/Segmented';
import { useAppState } from '../base/store';
import { useLang, useT } from '../base/text';
import { useHistory } from '../base/useHistory';
import { PictureMake } from './PictureMake';
import { PicturePreview } from './PicturePreview';
import './picture.css';

const THEMES: readonly Theme[] = ['light', 'dark'];
/** The present view in the list beside the scenes, whose ids are never empty. */
const PRESENT = '';

/** A sheet with the map: of what the page shows, or of a scene. */
export function Picture() {
  const t = useT();
  const state = useAppState((whole) => whole);
  // What a ready scene says of the targets stands there.
  useHistory();
  if (selectDataset(state) === null) return <p>{t('totals.loading')}</p>;
  return <PictureForm state={state} />;
}

function PictureForm({ state }: { state: AppState }) {
  const t = useT();
  const draw = useDrawMap();
  const pageLang = useLang();
  const scenes = selectScenes(state);
  const [what, setWhat] = useState(PRESENT);
  const [own, setOwn] = useState({ title: '', caption: '' });
  const [preset, setPreset] = useState<Preset>('hd');
  const [lang, setLang] = useState<Lang>(pageLang);
  const [theme, setTheme] = useState<Theme>(state.view.theme ?? 'light');
  const scene = scenes.find(({ id }) => id === what) ?? presentView(state);
  const named = scene.id === PRESENT ? own : sceneWords(scene, state, lang);
  const seen: AppState = { ...state, view: { ...state.view, lang, theme } };
  const wish: PictureWish = {
    state: sceneState(scene, seen),
    frame: scene.frame,
    title: named.title === '' ? createT(lang)('picture.own') : named.title,
    caption: named.caption,
    preset,
    ...(scene.id === PRESENT ? {} : { scene: scenes.indexOf(scene) + 1 }),
    link: sceneLink(scene, seen, pageAddress()),
    page: pageAddress(),
    made: dayOf(new Date()),
    draw,
  };
  return (
    <div className="export-form picture-form">
      <div className="export-form">
        <p>{t('picture.intro')}</p>
        <label className="picture-field">
          <span className="field-label">{t('picture.what')}</span>
          <select value={what} onChange={({ target }) => setWhat(target.value)}>
            <option value={PRESENT}>{t('picture.what.present')}</option>
            {scenes.map((each, index) => (
              <option key={each.id} value={each.id}>
                {index + 1}. {sceneWords(each, state, pageLang).title}
              </option>
            ))}
          </select>
        </label>
        {scene.id === PRESENT ? <OwnWords words={own} onChange={setOwn} /> : null}
        <label className="picture-field">
          <span className="field-label">{t('picture.preset')}</span>
          <select
            value={preset}
            onChange={({ target }) => setPreset(PRESETS.find((each) => each === target.value) ?? preset)}
          >
            {PRESETS.map((each) => (
              <option key={each} value={each}>
                {t(`picture.preset.${each}`)}
              </option>
            ))}
          </select>
        </label>
        <Segmented
          label={t('picture.lang')}
          value={lang}
          options={LANGS.map((value) => ({ value, label: t(`bar.lang.${value}`) }))}
          onChange={setLang}
        />
        <Segmented
          label={t('picture.theme')}
          value={theme}
          options={THEMES.map((value) => ({ value, label: t(`picture.theme.${value}`) }))}
          onChange={setTheme}
        />
      </div>
      <PicturePreview wish={wish} />
      <PictureMake wish={wish} />
    </div>
  );
}

function presentView(state: AppState): Scene {
  return {
    id: PRESENT,
    ready: null,
    words: {},
    view: sceneView(state),
    frame: state.camera.at === null ? null : state.camera.ground,
  };
}

interface Words {
  readonly title: string;
  readonly caption: string;
}

function OwnWords({ words, onChange }: { words: Words; onChange: (words: Words) => void }) {
  const t = useT();
  return (
    <>
      {(['title', 'caption'] as const).map((key) => (
        <label key={key} className="picture-field">
          <span className="field-label">{t(`picture.${key}`)}</span>
          <input
            value={words[key]}
            maxLength={WORDS_MOST[key]}
            placeholder={key === 'title' ? t('picture.own') : ''}
            onChange={({ target }) => onChange({ ...words, [key]: target.value })}
          />
        </label>
      ))}
    </>
  );
}
