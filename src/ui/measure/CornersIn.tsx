import { useDeferredValue, useEffect, useId, useMemo, useState } from 'react';
import { doubtsOf } from '../../domain/cornerDoubts';
import { judgeReadings } from '../../domain/cornerReadings';
import { type CornerText, isDoubt, readCorners } from '../../domain/cornerText';
import { displayName } from '../../domain/displayName';
import { boxOf } from '../../domain/geometry';
import { ringArea } from '../../domain/measure';
import { selectPublished } from '../../state/selectors';
import { requestCamera } from '../../state/transitions/camera';
import { showPreview } from '../../state/transitions/measure';
import { NumberField } from '../base/NumberField';
import { useAct, useAppState } from '../base/store';
import { useFormats, useLang, useT } from '../base/text';
import { Columns } from './Columns';
import { Readings } from './Readings';
import { Take } from './Take';

const NO_CLUSTER = '';

/**
 * A table of corners pasted from a decision: read, judged by what the register says (whatever is tried), shown on the
 * map, and only then taken.
 */
export function CornersIn() {
  const t = useT();
  const lang = useLang();
  const id = useId();
  const dataset = useAppState(selectPublished);
  const open = useAppState((state) => state.focus.open);
  const [text, setText] = useState('');
  const [code, setCode] = useState(open ?? NO_CLUSTER);
  const [haTyped, setHaTyped] = useState<number | null>(null);
  const settled = useDeferredValue(text);
  const read = useMemo(() => (settled.trim() === '' ? null : readCorners(settled)), [settled]);
  return (
    <div className="corners-in">
      <p className="note">{t('corners.in.intro')}</p>
      <label className="field" htmlFor={id}>
        <span className="field-label">{t('corners.in.text')}</span>
        <textarea
          id={id}
          rows={7}
          spellCheck={false}
          value={text}
          aria-describedby={`${id}-help`}
          onChange={(event) => setText(event.currentTarget.value)}
        />
      </label>
      <p id={`${id}-help`} className="note">
        {t('corners.in.textHelp')}
      </p>
      <div className="field-row">
        <label className="field">
          <span className="field-label">{t('corners.in.cluster')}</span>
          <select value={code} onChange={(event) => setCode(event.currentTarget.value)}>
            <option value={NO_CLUSTER}>{t('corners.in.noCluster')}</option>
            {dataset?.clusters.map((cluster) => (
              <option key={cluster.code} value={cluster.code}>
                {cluster.code} {displayName(cluster, lang)}
              </option>
            ))}
          </select>
        </label>
        <NumberField
          label={t('corners.in.stated')}
          value={haTyped ?? read?.stated.ha ?? null}
          onChange={setHaTyped}
        />
      </div>
      {read === null ? null : (
        <>
          <ReadLine read={read} />
          <Judged read={read} code={code} statedHa={haTyped ?? read.stated.ha} />
        </>
      )}
    </div>
  );
}

/** What was read, and which lines could not be. */
function ReadLine({ read }: { read: CornerText }) {
  const t = useT();
  const { number } = useFormats();
  const words = [
    t('corners.in.corners', { count: read.corners.length }),
    ...(read.order === null ? [] : [t(`corners.in.order.${read.order}`)]),
    ...(read.closed ? [t('corners.in.closed')] : []),
  ];
  return (
    <div className="corners-read">
      <p role="status">{words.join('; ')}.</p>
      {read.eastCalledX ? <p className="indicative">{t('corners.in.eastCalledX')}</p> : null}
      <ul>
        {read.issues.map((issue) => (
          <li key={`${issue.line} ${issue.code}`} className={isDoubt(issue) ? 'indicative' : 'field-error'}>
            {t(`corners.issue.${issue.code}`, { line: issue.line, text: issue.text })}
          </li>
        ))}
      </ul>
      {read.leftOut.length === 0 ? null : (
        <p className="note">
          {t('corners.in.leftOut', { lines: read.leftOut.map((line) => number(line)).join(', ') })}
        </p>
      )}
    </div>
  );
}

interface JudgedProps {
  readonly read: CornerText;
  readonly code: string;
  readonly statedHa: number | null;
}

function Judged({ read, code, statedHa }: JudgedProps) {
  const t = useT();
  const act = useAct();
  const dataset = useAppState(selectPublished);
  const cluster = dataset?.clusters.find((each) => each.code === code) ?? null;
  const judgement = useMemo(
    () => (dataset === null || read.corners.length < 3 ? null : judgeReadings(read, dataset, cluster)),
    [read, dataset, cluster],
  );
  const [wanted, setWanted] = useState<string | null>(null);
  const reading = judgement?.readings.find(({ id }) => id === wanted) ?? judgement?.readings[0] ?? null;
  const ring = reading?.ring ?? null;
  useEffect(() => {
    act(showPreview(ring));
    if (ring === null) return;
    const bbox = boxOf({ type: 'Polygon', coordinates: [ring.map(([lon, lat]) => [lon, lat])] });
    act(requestCamera({ kind: 'bounds', bbox }));
    return () => act(showPreview(null));
  }, [act, ring]);
  if (dataset === null || judgement === null || reading === null) return null;
  const area = ringArea(reading.ring);
  return (
    <>
      <Readings
        judgement={judgement}
        doubts={doubtsOf(judgement, dataset, cluster, statedHa)}
        chosen={reading.id}
        onChoose={setWanted}
      />
      {judgement.comparison === null ? null : <Columns comparison={judgement.comparison} />}
      {area === null ? (
        <p className="field-error" role="alert">
          {t('corners.issue.crossing')}
        </p>
      ) : (
        <Take
          area={area}
          ring={reading.ring}
          cluster={cluster}
          statedHa={statedHa}
          mended={read.issues.every(isDoubt)}
        />
      )}
    </>
  );
}
