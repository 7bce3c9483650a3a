import './units.css';
import { useId } from 'react';
import { UNIT_MEASURES } from '../../domain/unitKinds';
import { openDialog, setShade } from '../../state/transitions/view';
import { selectUnitTotals } from '../../state/unitSelectors';
import { NeedsMap } from '../base/NeedsMap';
import { useAct, useAppState } from '../base/store';
import { useFormats, useT } from '../base/text';
import { CountedBy } from './CountedBy';
import { ShadeLegend } from './ShadeLegend';
import { UnitKindChoice } from './UnitKindChoice';
import { UnitRanking } from './UnitRanking';

const CHOICES = ['none', ...UNIT_MEASURES] as const;

/** The section «By unit»: totals of each district or commune in a list, on the map as shades, and in a table. */
export function UnitsPanel() {
  const t = useT();
  const act = useAct();
  const { ha } = useFormats();
  const totals = useAppState(selectUnitTotals);
  if (totals === null) return <p className="part-loading">{t('totals.loading')}</p>;
  const { all } = totals;
  return (
    <div className="panel-section units-section">
      <h2>{t('units.title')}</h2>
      <p className="note">
        {t('units.intro', { total: t('units.total', { count: all.count, ha: ha(all.gross.value) }) })}
      </p>
      <CountedBy />
      <UnitKindChoice />
      <MeasureChoice />
      <NeedsMap what="shade" />
      <ShadeLegend />
      <UnitRanking totals={totals} />
      <button type="button" className="button" onClick={() => act(openDialog('units'))}>
        {t('units.openTable')}
      </button>
    </div>
  );
}

function MeasureChoice() {
  const t = useT();
  const act = useAct();
  const id = useId();
  const shade = useAppState((state) => state.view.shade);
  return (
    <div className="field">
      <label className="field-label" htmlFor={id}>
        {t('units.measure')}
      </label>
      <select
        id={id}
        value={shade}
        onChange={(event) => {
          const next = CHOICES.find((choice) => choice === event.currentTarget.value);
          if (next !== undefined) act(setShade(next));
        }}
      >
        {CHOICES.map((choice) => (
          <option key={choice} value={choice}>
            {t(`units.measure.${choice}`)}
          </option>
        ))}
      </select>
    </div>
  );
}
