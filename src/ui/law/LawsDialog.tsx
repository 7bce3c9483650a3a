import { useState } from 'react';
import { type UnitCheck, unitChecks } from '../../domain/lawPlaces';
import { CRITERIA, type Criterion } from '../../domain/lawTypes';
import { TOTALLED_KINDS, type TotalledKind } from '../../domain/unitKinds';
import { selectDataset } from '../../state/selectors';
import { setLawPlace } from '../../state/transitions/law';
import { closeDialog, setTask } from '../../state/transitions/view';
import { BasisMark } from '../base/BasisMark';
import { Dialog } from '../base/Dialog';
import { Segmented } from '../base/Segmented';
import { useScreen } from '../base/screen';
import { useAct, useAppState } from '../base/store';
import { useFormats, useT } from '../base/text';
import { ReadingMark } from './VerdictMark';
import { reachesFurther, spans } from './words';

/** The check of every district, or of every commune of today, in one table. */
export function LawsDialog() {
  const t = useT();
  const act = useAct();
  const [kind, setKind] = useState<TotalledKind>('district');
  return (
    <Dialog
      title={t('laws.title')}
      closeLabel={t('laws.close')}
      onClose={() => act(closeDialog())}
      className="laws"
    >
      <Segmented
        label={t('laws.units')}
        quiet
        value={kind}
        options={TOTALLED_KINDS.map((value) => ({ value, label: t(`law.kind.${value}`) }))}
        onChange={setKind}
      />
      <p className="note">{t('laws.note')}</p>
      <LawsTable kind={kind} />
      <p className="note">{t('law.others')}</p>
      <p className="note">
        {t('law.guidance')} {t('law.unfiltered')}
      </p>
    </Dialog>
  );
}

function LawsTable({ kind }: { kind: TotalledKind }) {
  const t = useT();
  // Where it does not fit it scrolls, and the keyboard must reach what scrolls.
  const narrow = useScreen() !== 'wide';
  const dataset = useAppState(selectDataset);
  if (dataset === null) return null;
  const checks = unitChecks(dataset, kind);
  // Those with something to check first, or they would be lost among 60 communes.
  const rows = [...checks].sort((a, b) => rankOf(a) - rankOf(b));
  return (
    <section className="laws-scroll" aria-label={t('laws.title')} tabIndex={narrow ? 0 : undefined}>
      <table className="small-table">
        <thead>
          <tr>
            <th scope="col">{t('laws.column.unit')}</th>
            <th scope="col">{t('laws.column.verdict')}</th>
            <th scope="col">{t('laws.column.procedure')}</th>
            <th scope="col">{t('laws.column.count')}</th>
            <th scope="col">{t('laws.column.weighted')}</th>
            <th scope="col">{t('laws.column.plain')}</th>
            <th scope="col">{t('laws.column.unleased')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <UnitRow key={row.unit.id} row={row} kind={kind} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function rankOf({ check }: UnitCheck): number {
  return check.arises ? 0 : check.withProcedure.arises ? 1 : 2;
}

function UnitRow({ row: { unit, check }, kind }: { row: UnitCheck; kind: TotalledKind }) {
  const act = useAct();
  const { number } = useFormats();
  const choose = () => {
    act(setLawPlace({ kind, id: unit.id }));
    act(setTask('law'));
    act(closeDialog());
  };
  return (
    <tr>
      <th scope="row">
        <button type="button" className="link-button" onClick={choose}>
          {unit.name}
        </button>
      </th>
      <td>
        <ReadingMark reading={check} />
      </td>
      <td>
        <ReadingMark reading={check.withProcedure} procedure />
      </td>
      <td>{number(check.inputs.length)}</td>
      {CRITERIA.map((id) => (
        <CriterionCell key={id} criterion={check.criteria[id]} arises={check.arises} />
      ))}
    </tr>
  );
}

/** A dash where the condition does not arise: nothing is missing there. */
function CriterionCell({ criterion, arises }: { criterion: Criterion; arises: boolean }) {
  const t = useT();
  const { number, percent } = useFormats();
  const { id, value, basis, reach } = criterion;
  const words = (one: number | null) => (id === 'unleased' ? number(one, 1) : percent(one));
  const wide = reach !== null && (spans(reach) || reachesFurther(criterion)) ? reach : null;
  return (
    <td>
      {arises ? words(value) : '–'}
      {value === null || !arises ? null : <BasisMark basis={basis} />}
      {wide === null ? null : (
        <span className="laws-range">
          {Number.isFinite(wide.high)
            ? t('laws.range', { low: words(wide.low), high: words(wide.high) })
            : t('laws.rangeOpen', { low: words(wide.low) })}
        </span>
      )}
    </td>
  );
}
