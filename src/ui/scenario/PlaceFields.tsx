import { reachesInto } from '../../domain/inside';
import type { AdminUnit } from '../../domain/types';
import { selectPublished } from '../../state/selectors';
import { useAppState } from '../base/store';
import { useLang, useT } from '../base/text';

interface Props {
  readonly district: string | null;
  readonly commune: string | null;
  readonly onDistrict: (slug: string | null) => void;
  readonly onCommune: (code: string | null) => void;
}

/** Where a cluster without an outline lies, in both administrative times, which may not contradict each other. */
export function PlaceFields({ district, commune, onDistrict, onCommune }: Props) {
  const t = useT();
  const units = useAppState(selectPublished)?.units;
  if (units === undefined) return null;
  const chosen = units.districts.find(({ id }) => id === district) ?? null;
  const communesOf = (before: AdminUnit | null) =>
    before === null ? units.communesNew : units.communesNew.filter((unit) => reachesInto(unit, before));
  const chooseDistrict = (slug: string | null) => {
    onDistrict(slug);
    const offered = communesOf(units.districts.find(({ id }) => id === slug) ?? null);
    if (!offered.some(({ id }) => id === commune)) onCommune(null);
  };
  return (
    <div className="field-row">
      <UnitSelect
        label={t('scenario.district')}
        none={t('scenario.noDistrict')}
        units={units.districts}
        value={district}
        onChange={chooseDistrict}
      />
      <UnitSelect
        label={t('scenario.commune')}
        none={t('scenario.noCommune')}
        units={communesOf(chosen)}
        value={commune}
        onChange={onCommune}
      />
    </div>
  );
}

interface SelectProps {
  readonly label: string;
  readonly none: string;
  readonly units: readonly AdminUnit[];
  readonly value: string | null;
  readonly onChange: (id: string | null) => void;
}

function UnitSelect({ label, none, units, value, onChange }: SelectProps) {
  const lang = useLang();
  const sorted = units.toSorted((a, b) => a.name.localeCompare(b.name, lang));
  return (
    <label className="field">
      <span className="field-label">{label}</span>
      <select value={value ?? ''} onChange={(event) => onChange(event.currentTarget.value || null)}>
        <option value="">{none}</option>
        {sorted.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
