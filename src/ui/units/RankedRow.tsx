import { unitValue } from '../../domain/unitClasses';
import type { UnitMeasure } from '../../domain/unitKinds';
import type { UnitTotals } from '../../domain/units';
import { BasisMark } from '../base/BasisMark';
import { SumMarks } from '../base/SumMarks';
import { useFormats, useT } from '../base/text';
import { rowName, valueWords } from './words';

interface Props {
  readonly row: UnitTotals;
  readonly measure: UnitMeasure;
  /** The longest bar's value. */
  readonly most: number;
  /** Whether the region is this unit. */
  readonly chosen: boolean;
  /** Whether Tab stops here. */
  readonly tabbable: boolean;
  readonly onReached: (id: string) => void;
  readonly onPress: (id: string) => void;
}

/** A unit with its value and a bar; pressing it makes it the region. */
export function RankedRow({ row, measure, most, chosen, tabbable, onReached, onPress }: Props) {
  const t = useT();
  const formats = useFormats();
  const { unit, place } = row;
  const name = rowName(row, t);
  const found = unitValue(row, measure);
  const share = most > 0 && found.value !== null ? found.value / most : 0;
  // Of what is no area there is no density, and nothing is missing.
  const words =
    measure === 'density' && place !== 'unit' ? t('units.noArea') : valueWords(found, measure, t, formats);
  return (
    <tr data-code={place === 'unit' ? unit?.id : undefined} className={chosen ? 'chosen' : undefined}>
      <th scope="row">
        {place === 'unit' && unit !== null ? (
          <button
            type="button"
            className="unit-name"
            data-stop="open"
            tabIndex={tabbable ? 0 : -1}
            aria-pressed={chosen}
            onFocus={() => onReached(unit.id)}
            onClick={() => onPress(unit.id)}
          >
            {name}
          </button>
        ) : (
          <span className="unit-name no-unit">{name}</span>
        )}
        <span className="unit-bar" style={{ inlineSize: `${(100 * share).toFixed(1)}%` }} />
      </th>
      <td className={found.state === 'known' ? undefined : 'quiet'}>
        {found.state === 'none' ? (
          <>
            <span aria-hidden="true">–</span>
            <span className="visually-hidden">{words}</span>
          </>
        ) : (
          words
        )}
        {found.state === 'known' ? <Marks row={row} measure={measure} /> : null}
      </td>
    </tr>
  );
}

/** What the value rests on. Clusters are counted, and rest on nothing. */
function Marks({ row, measure }: { row: UnitTotals; measure: UnitMeasure }) {
  switch (measure) {
    case 'gross':
    case 'free':
      return <SumMarks sum={row.totals[measure]} />;
    case 'occupancy':
      return <BasisMark basis={row.totals.occupancy.basis} />;
    case 'density':
      return <BasisMark basis="derived" />;
    case 'count':
      return null;
  }
}
