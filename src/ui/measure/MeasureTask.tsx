import './measure.css';
import { useEffect } from 'react';
import { setMeasuring, showPreview } from '../../state/transitions/measure';
import { openDialog } from '../../state/transitions/view';
import { Disclosure } from '../base/Disclosure';
import { Icon } from '../base/Icon';
import { useAct } from '../base/store';
import { useT } from '../base/text';
import { CornersIn } from './CornersIn';
import { MeasureResult } from './MeasureResult';
import { MeasureTools } from './MeasureTools';

/** The section «Measure»: points on the map or typed, and tables of corners out and in. */
export function MeasureTask() {
  const t = useT();
  const act = useAct();
  // Whoever leaves the section has done measuring; the points stay.
  useEffect(
    () => () => {
      act(setMeasuring(false));
      act(showPreview(null));
    },
    [act],
  );
  return (
    <div className="measure-task">
      <section className="panel-section measure-tool">
        <h2>{t('measure.title')}</h2>
        <p className="note">{t('measure.intro')}</p>
        <MeasureTools />
        <MeasureResult />
      </section>
      <section className="panel-section measure-table">
        <h3>{t('measure.table')}</h3>
        <p className="note">{t('measure.tableIntro')}</p>
        <button type="button" className="button" onClick={() => act(openDialog('corners'))}>
          <Icon name="table" />
          {t('measure.openTable')}
        </button>
      </section>
      <section className="panel-section">
        <Disclosure summary={t('corners.in.title')}>{() => <CornersIn />}</Disclosure>
      </section>
    </div>
  );
}
