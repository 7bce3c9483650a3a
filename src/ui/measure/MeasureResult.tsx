import { useEffect, useRef } from 'react';
import type { LonLat } from '../../domain/grids';
import { lineLength, measureArea, ringArea } from '../../domain/measure';
import { formatKm2 } from '../../i18n/format';
import { addShape, clearRegion } from '../../state/transitions/region';
import { setTask } from '../../state/transitions/view';
import { useAct, useAppState } from '../base/store';
import { useFormats, useLang, useT } from '../base/text';
import { CopyButton } from './CopyButton';
import { PointList } from './PointList';

/** What the points measure, live, each figure with what it rests on. */
export function MeasureResult() {
  const t = useT();
  const { kind, points, drawing } = useAppState((state) => state.measure);
  const section = useRef<HTMLElement>(null);
  const before = useRef(drawing);
  useEffect(() => {
    // What has just been pointed out is to be read, where the panel is small.
    if (before.current && !drawing) section.current?.scrollIntoView({ block: 'nearest' });
    before.current = drawing;
  }, [drawing]);
  return (
    <section ref={section} className="measure-result" aria-label={t('measure.result')}>
      <div aria-live="polite">
        {points.length === 0 ? <p className="note">{t('measure.empty')}</p> : null}
        {points.length > 0 && kind === 'line' ? <Line points={points} /> : null}
        {points.length > 0 && kind === 'area' ? <Shape points={points} /> : null}
      </div>
      {points.length === 0 ? null : <PointList points={points} full={kind === 'point'} />}
    </section>
  );
}

function Line({ points }: { points: readonly LonLat[] }) {
  const t = useT();
  const { km } = useFormats();
  const { legsKm, km: total } = lineLength(points);
  if (legsKm.length === 0) return <p className="note">{t('measure.needTwo')}</p>;
  const legs = legsKm.map((leg, i) => ({ id: `${i}`, leg, from: i + 1, to: i + 2 }));
  return (
    <>
      <Main label={t('measure.total')} value={km(total, 3)} />
      {legs.length < 2 ? null : (
        <ul className="measure-legs">
          {legs.map(({ id, leg, from, to }) => (
            <li key={id}>
              {t('measure.leg', { from, to })}: <b>{km(leg, 3)}</b>
            </li>
          ))}
        </ul>
      )}
      <p className="note">{t('measure.basisLine')}</p>
    </>
  );
}

function Shape({ points }: { points: readonly LonLat[] }) {
  const t = useT();
  const act = useAct();
  const lang = useLang();
  const { ha, km } = useFormats();
  if (points.length < 3) return <p className="note">{t('measure.needThree')}</p>;
  const area = ringArea(points);
  if (area === null) return <p className="field-error">{t('measure.crossing')}</p>;
  const measured = measureArea(area);
  return (
    <>
      <Main
        label={t('measure.area')}
        value={ha(measured.ha, 2)}
        beside={formatKm2(lang, measured.ha / 100, 3)}
      />
      <Main label={t('measure.perimeter')} value={km(measured.perimeterKm, 3)} />
      <p className="note">{t(`measure.basis.${measured.method}`)}</p>
      <button
        type="button"
        className="button"
        onClick={() => {
          act(clearRegion());
          act(addShape({ kind: 'polygon', ring: points }));
          act(setTask('region'));
        }}
      >
        {t('measure.toRegion')}
      </button>
    </>
  );
}

function Main({ label, value, beside }: { label: string; value: string; beside?: string }) {
  const t = useT();
  return (
    <p className="measure-figure">
      <span className="field-label">{label}</span>
      <b>{value}</b>
      {beside === undefined ? null : <span className="quiet">{beside}</span>}
      <CopyButton text={value} label={t('measure.copyFigure', { what: label })} />
    </p>
  );
}
