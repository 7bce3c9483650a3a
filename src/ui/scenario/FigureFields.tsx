import { useState } from 'react';
import { keptOutlineHa } from '../../domain/keptOutline';
import type { Change, ChangeProblem } from '../../domain/scenario';
import type { Cluster, Figure, Land } from '../../domain/types';
import { selectPublished } from '../../state/selectors';
import { addChange, undoChange } from '../../state/transitions/scenario';
import { BasisBadge, BasisMark, shownBasis } from '../base/BasisMark';
import { NumberField } from '../base/NumberField';
import { useAppState, useAppStore } from '../base/store';
import { useFormats, useT } from '../base/text';
import { problemOf } from './select';

const FIELDS = ['gross', 'leasable', 'leased', 'occupancy'] as const;
type Field = (typeof FIELDS)[number];
const LABELS = {
  gross: 'scenario.grossHa',
  leasable: 'scenario.leasableHa',
  leased: 'scenario.leasedHa',
  occupancy: 'scenario.occupancyPct',
} as const;

interface Props {
  readonly cluster: Cluster;
  readonly land: Land;
  /** Its figures in the plan, by the same assumptions; null for a cluster that only the scenario has. */
  readonly plan: Land | null;
}

/** The figures one can try, each beside what it rests on. A field that is emptied takes the plan's figure again. */
export function FigureFields({ cluster, land, plan }: Props) {
  const t = useT();
  const operates = cluster.phase === 'operating';
  return (
    <>
      <div className="try-fields">
        {FIELDS.filter((field) => operates || field === 'gross' || field === 'leasable').map((field) => (
          <FigureField
            key={field}
            field={field}
            code={cluster.code}
            figure={land[field]}
            plan={plan?.[field] ?? null}
          />
        ))}
      </div>
      <KeptOutline code={cluster.code} />
      {operates ? null : <p className="note">{t('scenario.leasedLater')}</p>}
    </>
  );
}

/** That another gross area has not moved the outline. */
function KeptOutline({ code }: { code: string }) {
  const t = useT();
  const { ha } = useFormats();
  const plan = useAppState(selectPublished);
  const changes = useAppState((state) => state.scenario.changes);
  const kept = plan === null ? null : keptOutlineHa(code, changes, plan);
  return kept === null ? null : <p className="note">{t('scenario.keptOutline', { area: ha(kept, 2) })}</p>;
}

interface FieldProps {
  readonly field: Field;
  readonly code: string;
  readonly figure: Figure;
  readonly plan: Figure | null;
}

function FigureField({ field, code, figure, plan }: FieldProps) {
  const t = useT();
  const { ha, percent } = useFormats();
  const store = useAppStore();
  const [problem, setProblem] = useState<ChangeProblem | null>(null);
  const shown =
    figure.value === null ? null : round(field === 'occupancy' ? figure.value * 100 : figure.value);
  const commit = (value: number | null) => {
    setProblem(null);
    if (value === shown) return;
    if (value === null) {
      const at = store.getState().scenario.changes.findIndex((change) => isOf(change, code, field));
      if (at >= 0) store.setState(undoChange(at));
      return;
    }
    const change = changeOf(code, field, value);
    const found = problemOf(store.getState(), change);
    setProblem(found);
    if (found === null) store.setState(addChange(change));
  };
  const was =
    plan !== null &&
    plan.value !== figure.value &&
    plan.formula !== 'not-applicable' &&
    plan.formula !== 'not-leased-yet';
  return (
    <div className="try-field">
      <NumberField
        label={t(LABELS[field])}
        value={shown}
        onChange={commit}
        live={() => false}
        error={problem === null ? null : t(`scenario.problem.${problem}`)}
      />
      <p className="note">
        <BasisBadge basis={shownBasis(figure)} />{' '}
        {was ? (
          <span>
            {t('scenario.planned', {
              value: field === 'occupancy' ? percent(plan.value) : ha(plan.value, 2),
            })}
            <BasisMark basis={plan.basis} />
          </span>
        ) : null}
      </p>
    </div>
  );
}

function changeOf(code: string, field: Field, value: number): Change {
  return field === 'occupancy'
    ? { kind: 'occupancy', code, fraction: value / 100 }
    : { kind: 'land', code, field, ha: value };
}

function isOf(change: Change, code: string, field: Field): boolean {
  if (change.kind === 'land') return change.code === code && change.field === field;
  return change.kind === 'occupancy' && field === 'occupancy' && change.code === code;
}

/** As the field shows it. */
function round(value: number): number {
  return Math.round(value * 100) / 100;
}
