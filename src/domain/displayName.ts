/** What a cluster is called on screen. */
import type { Cluster } from './types';

type Named = Pick<Cluster, 'name' | 'altNames' | 'identified' | 'flags'>;

/** Whether a source names the cluster. Where none does, its name and alternative name are one description, in Vietnamese and English. */
export function hasProperName({ identified, flags }: Pick<Cluster, 'identified' | 'flags'>): boolean {
  return identified && !flags.includes('counted-not-named');
}

/**
 * The name in the reader's language, composed (NFC). A proper name is the same in both; where no source names the
 * cluster, the register's Vietnamese description has its English twin among the alternative names.
 */
export function displayName(cluster: Named, lang: 'vi' | 'en'): string {
  const english = lang === 'en' && !hasProperName(cluster) ? cluster.altNames[0] : undefined;
  return (english ?? cluster.name).normalize('NFC');
}
