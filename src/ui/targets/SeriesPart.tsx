import './series.css';
import { useId, useState } from 'react';
import { MEASURES, type Measure } from '../../domain/records';
import { againstPublished, type SeriesBreak, seriesLines } from '../../domain/seriesLines';
import type { Dataset } from '../../domain/types';
import { selectDataset } from '../../state/selectors';
import { openDialog } from '../../state/transitions/view';
import { useAct, useAppState } from '../base/store';
import { useT } from '../base/text';
import { Reconcile } from './Reconcile';
import { SeriesChart } from './SeriesChart';
import { SeriesTable } from './SeriesTable';

/** One measure of the province over time: chart, table, and what the atlas has beside it. */
export function SeriesPart({ breaks }: { breaks: readonly SeriesBreak[] | null }) {
  const t = useT();
  const act = useAct();
  const dataset = useAppState(selectDataset);
  const [measure, setMeasure] = useState<Measure>('plannedCount');
  if (dataset === null) return null;
  return (
    <section className="panel-section series-part">
      <h2>{t('targets.series')}</h2>
      <MeasureSelect value={measure} onChange={setMeasure} />
      {/* Without the file of breaks nothing says what may be joined: figures alone, in the table of the dialog. */}
      {breaks === null ? null : (
        <Measured key={measure} dataset={dataset} measure={measure} breaks={breaks} />
      )}
      <Reconcile dataset={dataset} measure={measure} />
      <button type="button" className="link-button series-all" onClick={() => act(openDialog('about'))}>
        {t('targets.seriesAll')}
      </button>
    </section>
  );
}

interface MeasuredProps {
  readonly dataset: Dataset;
  readonly measure: Measure;
  readonly breaks: readonly SeriesBreak[];
}

function Measured({ dataset, measure, breaks }: MeasuredProps) {
  const t = useT();
  const lines = seriesLines(dataset.series, breaks, measure);
  const atlas = againstPublished(dataset, measure);
  return (
    <>
      <p className="note">{t('targets.seriesNote')}</p>
      <SeriesChart measure={measure} lines={lines} atlas={atlas} />
      <SeriesTable measure={measure} lines={lines} atlas={atlas} />
    </>
  );
}

function MeasureSelect({ value, onChange }: { value: Measure; onChange: (measure: Measure) => void }) {
  const t = useT();
  const id = useId();
  return (
    <div className="field">
      <label className="field-label" htmlFor={id}>
        {t('targets.measure')}
      </label>
      <select
        id={id}
        value={value}
        onChange={(event) => {
          const next = MEASURES.find((measure) => measure === event.currentTarget.value);
          if (next !== undefined) onChange(next);
        }}
      >
        {MEASURES.map((measure) => (
          <option key={measure} value={measure}>
            {t(`targets.measure.${measure}`)}
          </option>
        ))}
      </select>
    </div>
  );
}
