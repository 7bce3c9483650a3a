import { useState } from 'react';
import { type ExtensionCheck, extensionCheck, sizeCheck } from '../../domain/lawCluster';
import { EXTENSION, SIZE } from '../../domain/lawTypes';
import type { Cluster, Dataset } from '../../domain/types';
import { NumberField } from '../base/NumberField';
import { useFormats, useT } from '../base/text';
import { CautionSign, VerdictSign } from '../law/VerdictMark';
import { enteredHa, spans } from '../law/words';

interface Props {
  readonly dataset: Dataset;
  readonly cluster: Cluster;
  /** On paper nobody asks for another size: the extension is to the most that the law allows. */
  readonly fixed?: boolean;
}

/** What the decree says of this cluster: its size, and where it operates whether it may be extended. */
export function LawFlags({ dataset, cluster, fixed = false }: Props) {
  const t = useT();
  const formats = useFormats();
  const { ha } = formats;
  const { clause, gross, verdict, side } = sizeCheck(cluster, dataset.assumptions);
  const known = gross.value === null ? 'missing' : 'balance';
  return (
    <section className="panel-section law-flags">
      <h3>{t('lawCluster.title')}</h3>
      <p className="law-flag">
        {side === null ? <VerdictSign verdict={verdict} /> : <CautionSign />}
        <span>
          {t(`lawCluster.size.${side ?? (verdict === 'pass' ? 'pass' : known)}`, {
            ha: enteredHa(gross.value, formats),
            least: ha(SIZE.leastHa, 0),
            most: ha(SIZE.mostHa, 0),
          })}
        </span>
      </p>
      <p className="note">{t('law.clause', { clause: t(`law.clause.${clause}`) })}</p>
      {cluster.phase !== 'operating' ? null : (gross.value ?? 0) >= EXTENSION.mostHa ? (
        <p>{t('lawCluster.extension.full', { bound: ha(EXTENSION.mostHa, 0) })}</p>
      ) : fixed ? (
        <ExtensionAnswer
          check={extensionCheck(cluster, EXTENSION.mostHa, dataset.assumptions)}
          to={enteredHa(EXTENSION.mostHa, formats)}
        />
      ) : (
        <Extension dataset={dataset} cluster={cluster} />
      )}
      <p className="note">{t('law.guidance')}</p>
    </section>
  );
}

function Extension({ dataset, cluster }: Omit<Props, 'fixed'>) {
  const t = useT();
  const formats = useFormats();
  const [toHa, setToHa] = useState<number | null>(EXTENSION.mostHa);
  return (
    <>
      <NumberField
        label={t('lawCluster.extendTo')}
        value={toHa}
        onChange={setToHa}
        onInvalid={() => setToHa(null)}
        aboveZero
      />
      {toHa === null ? (
        <p className="note">{t('lawCluster.extension.none')}</p>
      ) : (
        <ExtensionAnswer
          check={extensionCheck(cluster, toHa, dataset.assumptions)}
          to={enteredHa(toHa, formats)}
        />
      )}
    </>
  );
}

function ExtensionAnswer({ check, to }: { check: ExtensionCheck; to: string }) {
  const t = useT();
  const { ha, percent } = useFormats();
  const { clause, occupancy, larger, verdict } = check;
  const { value, interval, turnsAtLeasedHa } = occupancy;
  const given = { percent: percent(value), bound: percent(EXTENSION.occupancyLeast, 0) };
  const range = spans(interval) ? { low: percent(interval.low), high: percent(interval.high) } : null;
  if (!larger) return <p className="note">{t('lawCluster.extension.notLarger', { ha: to })}</p>;
  return (
    <>
      <p className="law-flag">
        <VerdictSign verdict={verdict} />
        <span>{t(`lawCluster.extension.${verdict}`, { ha: to })}</span>
      </p>
      <p className="note">
        {range === null
          ? t('lawCluster.extension.occupancy', given)
          : t('lawCluster.extension.occupancyRange', { ...given, ...range })}{' '}
        {t('lawCluster.extension.size', { bound: ha(EXTENSION.mostHa, 0) })}
      </p>
      {range !== null && turnsAtLeasedHa !== null ? (
        <p className="note">{t('lawCluster.extension.turns', { ha: ha(turnsAtLeasedHa) })}</p>
      ) : null}
      <p className="note">{t('law.clause', { clause: t(`law.clause.${clause}`) })}</p>
    </>
  );
}
