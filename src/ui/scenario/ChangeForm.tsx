import { type RefObject, useEffect, useRef } from 'react';
import { displayName } from '../../domain/displayName';
import { landOf } from '../../domain/land';
import { isAddedCode } from '../../domain/soundChange';
import { type Cluster, type Dataset, PHASES } from '../../domain/types';
import { selectCluster, selectDataset, selectPublished } from '../../state/selectors';
import { openCluster } from '../../state/transitions/focus';
import { addChange, answerAsked, setSubject, startDraft } from '../../state/transitions/scenario';
import { NeedsMap, useMapLost } from '../base/NeedsMap';
import { Segmented } from '../base/Segmented';
import { useAct, useAppState } from '../base/store';
import { useLang, useT } from '../base/text';
import { FigureFields } from './FigureFields';
import { selectSubject } from './select';

/** Picks a cluster and tries something of it. */
export function ChangeForm() {
  const dataset = useAppState(selectDataset);
  const subject = useAppState(selectSubject);
  const cluster = useAppState((state) => selectCluster(state, selectSubject(state)));
  const picker = useRef<HTMLSelectElement>(null);
  useAskedFocus(picker);
  if (dataset === null) return null;
  return (
    <div className="try-form">
      <ClusterPicker picker={picker} dataset={dataset} value={cluster === null ? null : subject} />
      {cluster === null ? null : (
        <Tries
          key={cluster.code}
          dataset={dataset}
          cluster={cluster}
          onGone={() => picker.current?.focus()}
        />
      )}
    </div>
  );
}

/** Whoever asked for the form elsewhere goes on in it. */
function useAskedFocus(picker: RefObject<HTMLSelectElement | null>): void {
  const act = useAct();
  const asked = useAppState((state) => state.scenario.asked);
  useEffect(() => {
    if (!asked || picker.current === null) return;
    const fold = picker.current.closest('details');
    if (fold !== null) fold.open = true;
    picker.current.focus();
    act(answerAsked());
  }, [asked, act, picker]);
}

interface PickerProps {
  readonly picker: RefObject<HTMLSelectElement | null>;
  readonly dataset: Dataset;
  readonly value: string | null;
}

function ClusterPicker({ picker, dataset, value }: PickerProps) {
  const t = useT();
  const act = useAct();
  const lang = useLang();
  const anyOpen = useAppState((state) => state.focus.open !== null);
  const named = (cluster: Cluster) =>
    t('scenario.named', { name: displayName(cluster, lang), code: cluster.code });
  const choose = (code: string) => {
    act(setSubject(code === '' ? null : code));
    // Where a cluster is open, the form is about that one.
    if (anyOpen) act(openCluster(code === '' ? null : code));
  };
  return (
    <label className="field">
      <span className="field-label">{t('scenario.cluster')}</span>
      <select ref={picker} value={value ?? ''} onChange={(event) => choose(event.currentTarget.value)}>
        <option value="">{t('scenario.chooseCluster')}</option>
        {PHASES.map((phase) => (
          <optgroup key={phase} label={t(`common.phase.${phase}`)}>
            {dataset.clusters
              .filter((cluster) => cluster.phase === phase)
              .map((cluster) => (
                <option key={cluster.code} value={cluster.code}>
                  {named(cluster)}
                </option>
              ))}
          </optgroup>
        ))}
      </select>
    </label>
  );
}

interface TriesProps {
  readonly dataset: Dataset;
  readonly cluster: Cluster;
  /** It is in the plan no more, and nothing of this can be pressed. */
  readonly onGone: () => void;
}

function Tries({ dataset, cluster, onGone }: TriesProps) {
  const t = useT();
  const act = useAct();
  const { code } = cluster;
  const published = useAppState(selectPublished)?.clusters.find((each) => each.code === code);
  const ring = dataset.outlines[code]?.coordinates[0]?.slice(0, -1) ?? [];
  const placed = cluster.location !== 'unpublished';
  const drawn = placed && ring.length > 0;
  const lost = useMapLost();
  return (
    <>
      <Segmented
        label={t('scenario.phase')}
        value={cluster.phase}
        options={PHASES.map((phase) => ({ value: phase, label: t(`common.phaseShort.${phase}`) }))}
        onChange={(phase) => act(addChange({ kind: 'phase', code, phase }))}
      />
      {published === undefined || published.phase === cluster.phase ? null : (
        <p className="note">{t('scenario.planned', { value: t(`common.phase.${published.phase}`) })}</p>
      )}
      <FigureFields
        cluster={cluster}
        land={landOf(cluster, dataset.assumptions)}
        plan={published === undefined ? null : landOf(published, dataset.assumptions)}
      />
      <div className="button-row">
        {/* An outline in the frame beside the province is no place to start from. */}
        <button
          type="button"
          className="button"
          disabled={lost && !drawn}
          onClick={() =>
            act(startDraft(code, placed ? ring.map(([lon = 0, lat = 0]) => [lon, lat] as const) : []))
          }
        >
          {t(drawn ? 'scenario.outline' : 'scenario.outlineNew')}
        </button>
      </div>
      {lost ? (
        <NeedsMap what={drawn ? 'corners' : 'outline'} />
      ) : (
        <p className="note">{t('scenario.outlineHelp')}</p>
      )}
      <div className="button-row">
        <button
          type="button"
          className="button"
          onClick={() => {
            act(setSubject(null));
            act(addChange({ kind: 'withdraw', code }));
            onGone();
          }}
        >
          {t(isAddedCode(code) ? 'scenario.remove' : 'scenario.withdraw')}
        </button>
      </div>
    </>
  );
}
