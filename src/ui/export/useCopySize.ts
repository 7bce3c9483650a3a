import { useEffect, useState } from 'react';
import { fetchPlan } from '../../briefing/offline/copyPlan';
import { formatNumber } from '../../i18n/format';
import type { Lang } from '../../i18n/lang';

/** About what an offline copy will weigh, bytes; null until that is known, or where it cannot be. */
export function useCopySize(): number | null {
  const [bytes, setBytes] = useState<number | null>(null);
  useEffect(() => {
    const leaving = new AbortController();
    fetchPlan(leaving.signal).then(
      (plan) => setBytes(plan.bytes),
      // Making the file will tell what is wrong.
      () => undefined,
    );
    return () => leaving.abort();
  }, []);
  return bytes;
}

export function megabytes(bytes: number, lang: Lang): string {
  return formatNumber(lang, bytes / 1_000_000, 1);
}
