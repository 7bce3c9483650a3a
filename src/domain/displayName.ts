/** What a cluster is called on screen. */
import type { Cluster } from './types';

type Named = Pick<Cluster, 'name' | 'altNames' | 'identified' | 'flags'>;

/**
 * The name in the reader's language, composed (NFC). A proper name is the same in both; where no source names the
 * cluster, the register's Vietnamese description has its English twin among the alternative names.
 */
export function displayName(cluster: Named, lang: 'vi' | 'en'): string {
  const described = !cluster.identified || cluster.flags.includes('counted-not-named');
  const english = lang === 'en' && described ? cluster.altNames[0] : undefined;
  return (english ?? cluster.name).normalize('NFC');
}
