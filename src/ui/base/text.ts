/** Texts and figures in the language of the page. */
import { formatDate, formatHa, formatKm, formatNumber, formatPercent } from '../../i18n/format';
import { createT, type T } from '../../i18n/t';
import type { Lang } from '../../state/types';
import { useAppState } from './store';

export function useLang(): Lang {
  return useAppState((state) => state.view.lang);
}

export function useT(): T {
  return createT(useLang());
}

export interface Formats {
  readonly lang: Lang;
  readonly ha: (value: number | null, decimals?: number) => string;
  readonly number: (value: number | null, decimals?: number) => string;
  readonly percent: (fraction: number | null, decimals?: number) => string;
  readonly km: (value: number | null, decimals?: number) => string;
  readonly date: (iso: string | null) => string;
}

const made = new Map<Lang, Formats>();

/** The formats bound to one language; the same object each time. */
function formatsOf(lang: Lang): Formats {
  const known = made.get(lang);
  if (known !== undefined) return known;
  const formats: Formats = {
    lang,
    ha: (value, decimals) => formatHa(lang, value, decimals),
    number: (value, decimals) => formatNumber(lang, value, decimals),
    percent: (fraction, decimals) => formatPercent(lang, fraction, decimals),
    km: (value, decimals) => formatKm(lang, value, decimals),
    date: (iso) => formatDate(lang, iso),
  };
  made.set(lang, formats);
  return formats;
}

export function useFormats(): Formats {
  return formatsOf(useLang());
}
