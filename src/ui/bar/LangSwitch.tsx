import { setLang } from '../../state/transitions/view';
import type { Lang } from '../../state/types';
import { useAct } from '../base/store';
import { useLang, useT } from '../base/text';

/** Each language under its own name, whatever the language of the page. */
const NAMES: Record<Lang, string> = { vi: 'Tiếng Việt', en: 'English' };

export function LangSwitch() {
  const t = useT();
  const act = useAct();
  const lang = useLang();
  return (
    <fieldset className="langs">
      <legend className="visually-hidden">{t('bar.languages')}</legend>
      {(['vi', 'en'] as const).map((each) => (
        <button
          key={each}
          type="button"
          lang={each}
          className="lang"
          aria-label={NAMES[each]}
          title={NAMES[each]}
          aria-pressed={each === lang}
          onClick={() => act(setLang(each))}
        >
          {each.toUpperCase()}
        </button>
      ))}
    </fieldset>
  );
}
