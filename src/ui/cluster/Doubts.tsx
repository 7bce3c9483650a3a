import type { Cluster } from '../../domain/types';
import { Icon } from '../base/Icon';
import { useT } from '../base/text';

/** What is not certain about a record, said before any figure. */
export function Doubts({ cluster }: { cluster: Cluster }) {
  const t = useT();
  if (cluster.flags.length === 0) return null;
  return (
    <section className="doubts">
      <h3>
        <Icon name="warning" />
        {t('cluster.doubts')}
      </h3>
      <ul>
        {cluster.flags.map((flag) => (
          <li key={flag}>{t(`certainty.flag.${flag}`)}</li>
        ))}
      </ul>
    </section>
  );
}
