/** From a key to a sentence in the chosen language, by i18next: plurals and `{{x}}`. */
import { createInstance, type i18n } from 'i18next';
import { formatNumber } from './format';
import { LANGS, type Lang } from './lang';
import { type MessageKey, messagesOf } from './messages';

/** What goes into `{{x}}`. A number is written with the language's separators: hand over a year as text. */
export type MessageParams = Readonly<Record<string, string | number>>;

/**
 * The text of a key. `count` chooses the plural. Texts are plain: React escapes them, so nothing is escaped here.
 * Throws where the key does not exist or a `{{x}}` gets no value: both are mistakes in the program.
 */
export type T = (key: MessageKey, params?: MessageParams) => string;

const made = new Map<Lang, { readonly t: T; readonly i18n: i18n }>();

/** The translator of a language; the same function each time, so that it can stand in a dependency list. */
export function createT(lang: Lang): T {
  return translator(lang).t;
}

/** Adds areas that arrive later than the page. A key of one throws until then. */
export function addMessages(areas: Parameters<typeof messagesOf>[1]): void {
  for (const lang of LANGS) translator(lang).i18n.addResources(lang, NAMESPACE, messagesOf(lang, areas));
}

function translator(lang: Lang): { readonly t: T; readonly i18n: i18n } {
  let known = made.get(lang);
  if (known === undefined) {
    const instance = instanceOf(lang);
    known = { t: translate(lang, instance), i18n: instance };
    made.set(lang, known);
  }
  return known;
}

const NAMESPACE = 'translation';

function instanceOf(lang: Lang): i18n {
  const instance = createInstance({
    lng: lang,
    resources: { [lang]: { [NAMESPACE]: messagesOf(lang) } },
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
  void instance.init();
  return instance;
}

function translate(lang: Lang, instance: i18n): T {
  return (key, params) => {
    if (params === undefined) return instance.t(key);
    const replace = Object.fromEntries(
      Object.entries(params).map(([name, value]) => [
        name,
        typeof value === 'number' ? formatNumber(lang, value) : value,
      ]),
    );
    return instance.t(key, typeof params.count === 'number' ? { count: params.count, replace } : { replace });
  };
}
