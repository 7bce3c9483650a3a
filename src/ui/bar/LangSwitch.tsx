import { LANGS } from '../../i18n/lang';
import { setLang } from '../../state/transitions/view';
import { useAct } from '../base/store';
import { useLang, useT } from '../base/text';

/** Each language under its own name, whatever the language of the page. */
export function LangSwitch() {
  const t = useT();
  const act = useAct();
  const lang = useLang();
  return (
    <fieldset className="langs">
      <legend className="visually-hidden">{t('bar.languages')}</legend>
      {LANGS.map((each) => (
        <button
          key={each}
          type="button"
          lang={each}
          className="lang"
          aria-label={t(`bar.lang.${each}`)}
          title={t(`bar.lang.${each}`)}
          aria-pressed={each === lang}
          onClick={() => act(setLang(each))}
        >
          {each.toUpperCase()}
        </button>
      ))}
    </fieldset>
  );
}
