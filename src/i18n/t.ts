/** From a key to a sentence in the chosen language, by i18next: plurals and `{{x}}`, nothing loaded later. */
import { createInstance } from 'i18next';
import { formatNumber } from './format';
import type { Lang } from './lang';
import { type MessageKey, messagesOf } from './messages';

/** What goes into `{{x}}`. A number is written with the language's separators: hand over a year as text. */
export type MessageParams = Readonly<Record<string, string | number>>;

/**
 * The text of a key. `count` chooses the plural. Texts are plain: React escapes them, so nothing is escaped here.
 * Throws where the key does not exist or a `{{x}}` gets no value: both are mistakes in the program.
 */
export type T = (key: MessageKey, params?: MessageParams) => string;

const made = new Map<Lang, T>();

/** The translator of a language; the same function each time, so that it can stand in a dependency list. */
export function createT(lang: Lang): T {
  let t = made.get(lang);
  if (t === undefined) {
    t = translatorOf(lang, messagesOf(lang));
    made.set(lang, t);
  }
  return t;
}

/** A translator of given texts, by full key. */
export function translatorOf(
  lang: Lang,
  texts: Readonly<Record<string, string>>,
): (key: string, params?: MessageParams) => string {
  const i18n = createInstance({
    lng: lang,
    resources: { [lang]: { translation: texts } },
    initAsync: false,
    fallbackLng: false,
    // Keys hold dots and texts hold colons: both are plain characters here.
    keySeparator: false,
    nsSeparator: false,
    interpolation: { escapeValue: false },
    missingInterpolationHandler: (text: string, match: RegExpExecArray) => {
      throw new Error(`No value for ${match[0]} in «${text}»`);
    },
    parseMissingKeyHandler: (key: string) => {
      throw new Error(`No message «${key}»`);
    },
  });
  void i18n.init();
  return (key, params) => {
    if (params === undefined) return i18n.t(key);
    const replace = Object.fromEntries(
      Object.entries(params).map(([name, value]) => [
        name,
        typeof value === 'number' ? formatNumber(lang, value) : value,
      ]),
    );
    return i18n.t(key, typeof params.count === 'number' ? { count: params.count, replace } : { replace });
  };
}
