import { useState } from 'react';
import type { IssueCode } from '../../data/issues';
import { offlineCopy } from '../../data/ownFiles';
import type { DataIssue } from '../../domain/types';
import { memo } from '../../state/memo';
import { complainOfRegion } from '../../state/transitions/region';
import { complainOfScenario } from '../../state/transitions/scenarioComplaint';
import { openDialog } from '../../state/transitions/view';
import { Disclosure } from '../base/Disclosure';
import { Part } from '../base/Part';
import { part } from '../base/part';
import { useAct, useAppState } from '../base/store';
import { useT } from '../base/text';
import { Notice } from './Notice';

const IssueSummary = part(async () => (await import('./IssueSummary')).IssueSummary);
const OfflineChip = part(async () => (await import('./OfflineChip')).OfflineChip);
const ReplayNotice = part(async () => (await import('./ReplayNotice')).ReplayNotice);
const KeptChip = part(async () => (await import('./KeptChip')).KeptChip);
const RenewalNotice = part(async () => (await import('./RenewalNotice')).RenewalNotice);
const NO_ISSUES: readonly DataIssue[] = [];

/** What stands in the way, above the map: the data first, then the map itself. */
export function Notices({ onRetry }: { onRetry: () => void }) {
  return (
    <div className="notices">
      {offlineCopy() === null ? null : (
        <Part>
          <OfflineChip />
        </Part>
      )}
      <Visit />
      <DataNotice onRetry={onRetry} />
      <LinkNotice />
      <UnmetNotice />
      <ScenarioNotice />
      <Replay />
      <IssuesNotice />
      <MapNotice />
    </div>
  );
}

function Visit() {
  const { kept, renewal } = useAppState((state) => state.visit);
  return (
    <>
      {kept ? (
        <Part>
          <KeptChip />
        </Part>
      ) : null}
      {renewal === 'none' ? null : (
        <Part>
          <RenewalNotice />
        </Part>
      )}
    </>
  );
}

function DataNotice({ onRetry }: { onRetry: () => void }) {
  const t = useT();
  const dataset = useAppState((state) => state.dataset);
  const folder = useAppState((state) => state.dataFolder);
  if (dataset.status !== 'failed') return null;
  return (
    <Notice title={t(`notice.data.${dataset.reason}`)}>
      <p>{t(`notice.data.${dataset.reason}Text`)}</p>
      <Part>
        <IssueSummary issues={dataset.issues} />
      </Part>
      <p className="quiet">{t('notice.data.folder', { folder })}</p>
      <button type="button" className="button primary" onClick={onRetry}>
        {t('notice.retry')}
      </button>
    </Notice>
  );
}

/** Of a whole file besides the clusters; without it everything else still stands. */
const LOST: readonly string[] = [
  'no-answer',
  'http-status',
  'page-instead',
  'not-json',
  'shape',
  'topology',
] satisfies IssueCode[];

/** Files that are no layer of the map: what is lost with each has words of its own. */
const EXTRAS = ['distances', 'history'] as const;
const fileOf = (extra: (typeof EXTRAS)[number]) => `${extra}.json`;

const lossesOf = memo((issues: readonly DataIssue[]) => {
  const dropped = issues.filter(({ severity }) => severity === 'error');
  const lost = issues.filter(({ severity, code }) => severity === 'warning' && LOST.includes(code));
  const files = [...new Set(lost.map(({ file }) => file))];
  const extras = EXTRAS.filter((extra) => files.includes(fileOf(extra)));
  return {
    rows: new Set(dropped.map(({ file, line }) => `${file} ${line}`)).size,
    extras,
    layers: files.filter((file) => !extras.some((extra) => fileOf(extra) === file)),
  };
});

/** The data are there, but not all of them: sums and map lack something, and nobody should have to guess what. */
function IssuesNotice() {
  const t = useT();
  const act = useAct();
  const [hidden, setHidden] = useState(false);
  const { rows, extras, layers } = lossesOf(
    useAppState(({ dataset }) => (dataset.status === 'ready' ? dataset.issues : NO_ISSUES)),
  );
  if (hidden || rows + extras.length + layers.length === 0) return null;
  return (
    <Notice title={t('notice.incomplete')} onDismiss={() => setHidden(true)}>
      {rows === 0 ? null : <p>{t('notice.rows', { count: rows })}</p>}
      {extras.map((extra) => (
        <p key={extra}>{t(`notice.${extra}`, { file: fileOf(extra) })}</p>
      ))}
      {layers.length === 0 ? null : (
        <p>{t('notice.layers', { count: layers.length, files: layers.join(', ') })}</p>
      )}
      <button type="button" className="button" onClick={() => act(openDialog('about'))}>
        {t('notice.details')}
      </button>
    </Notice>
  );
}

/** A link that lost its region on the way would else pass for one that never had any. */
function LinkNotice() {
  const t = useT();
  const act = useAct();
  const complaint = useAppState((state) => state.region.complaint);
  if (complaint === 'none' || complaint === 'corner' || complaint === 'closing') return null;
  return (
    <Notice title={t('notice.region.title')} onDismiss={() => act(complainOfRegion('none'))}>
      <p>{t(`notice.region.${complaint}`)}</p>
    </Notice>
  );
}

/** A link meant for one district would else show all of them without a word. */
function UnmetNotice() {
  const t = useT();
  const [hidden, setHidden] = useState(false);
  const unmet = useAppState(({ dataset }) => (dataset.status === 'ready' ? dataset.unmet : undefined));
  if (hidden || unmet === undefined) return null;
  return (
    <Notice title={t('notice.unmet.title')} onDismiss={() => setHidden(true)}>
      <p>{t('notice.unmet.text', { names: unmet.join(', ') })}</p>
    </Notice>
  );
}

/** Likewise a scenario. */
function ScenarioNotice() {
  const t = useT();
  const act = useAct();
  const complaint = useAppState((state) => state.scenario.complaint);
  if (complaint === 'none') return null;
  return (
    <Notice title={t('notice.scenario.title')} onDismiss={() => act(complainOfScenario('none'))}>
      <p>{t(`notice.scenario.${complaint}`)}</p>
    </Notice>
  );
}

/** A link of other data shows other figures than whoever sent it has seen. */
function Replay() {
  const differs = useAppState(({ dataset, madeWith }) => dataset.status === 'ready' && madeWith !== null);
  if (!differs) return null;
  return (
    <Part>
      <ReplayNotice />
    </Part>
  );
}

function MapNotice() {
  const t = useT();
  const map = useAppState((state) => state.map);
  const [hidden, setHidden] = useState(false);
  if (map.status !== 'failed' || hidden) return null;
  return (
    <Notice title={t(`notice.map.${map.reason}`)} onDismiss={() => setHidden(true)}>
      <p>{t(`notice.map.${map.reason}Text`)}</p>
      {map.detail === '' ? null : (
        <Disclosure summary={t('notice.details')}>{() => <code>{map.detail}</code>}</Disclosure>
      )}
    </Notice>
  );
}
