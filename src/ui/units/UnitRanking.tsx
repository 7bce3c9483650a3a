import { useRef } from 'react';
import { unitValue } from '../../domain/unitClasses';
import type { UnitMeasure } from '../../domain/unitKinds';
import type { TotalsByUnit, UnitTotals } from '../../domain/units';
import { rankUnits } from '../../domain/unitTable';
import { setTask } from '../../state/transitions/view';
import { Disclosure } from '../base/Disclosure';
import { useFinger, useScreen } from '../base/screen';
import { useAct, useAppState } from '../base/store';
import { useT } from '../base/text';
import { useRoving } from '../table/useRoving';
import { RankedRow } from './RankedRow';
import { isSole, useUnitRegion } from './useUnitRegion';
import { rowName } from './words';

/** The units by the measure that shades, or by name with their clusters; those without a cluster are named at the end. */
export function UnitRanking({ totals }: { totals: TotalsByUnit }) {
  const t = useT();
  const finger = useFinger();
  const shade = useAppState((state) => state.view.shade);
  const kind = useAppState((state) => state.view.shadeUnits);
  const steps = useAppState((state) => state.region.steps);
  const measure: UnitMeasure = shade === 'none' ? 'count' : shade;
  const ranked = rankUnits(totals, shade === 'none' ? null : measure);
  const press = useUnitRegion(kind);
  const body = useRef<HTMLTableSectionElement>(null);
  const roving = useRoving(body, ranked.filled.flatMap(unitIds));
  const most = Math.max(0, ...ranked.filled.map((row) => unitValue(row, measure).value ?? 0));
  const chosen = ranked.filled.find((row) => unitIds(row).some((id) => isSole(steps, kind, id)));
  return (
    <>
      <table className="unit-ranking" aria-label={t(shade === 'none' ? 'units.listByName' : 'units.list')}>
        <thead className="visually-hidden">
          <tr>
            <th scope="col">{t('units.column.name')}</th>
            <th scope="col">{t(`units.measure.${measure}`)}</th>
          </tr>
        </thead>
        <tbody ref={body} onKeyDown={roving.onKeyDown}>
          {ranked.filled.map((row) => (
            <RankedRow
              key={rowName(row, t)}
              row={row}
              measure={measure}
              most={most}
              chosen={row === chosen}
              tabbable={unitIds(row).includes(roving.active ?? '')}
              onReached={roving.reach}
              onPress={press}
            />
          ))}
        </tbody>
      </table>
      {chosen === undefined ? null : <SeeRegion row={chosen} />}
      <p className="note">{t(finger ? 'units.listTouch' : 'units.listHelp')}</p>
      {measure === 'occupancy' ? <p className="note">{t('units.occupancyNote')}</p> : null}
      {measure === 'free' ? <p className="note">{t('units.freeNote')}</p> : null}
      {ranked.empty.length === 0 ? null : (
        <Disclosure summary={t('units.empty', { count: ranked.empty.length })}>
          {() => <p>{ranked.empty.map((row) => rowName(row, t)).join(', ')}</p>}
        </Disclosure>
      )}
    </>
  );
}

/** Where no second panel stands beside this one, the way to the chosen unit's own totals. */
function SeeRegion({ row }: { row: UnitTotals }) {
  const t = useT();
  const act = useAct();
  if (useScreen() === 'wide') return null;
  return (
    <button type="button" className="button primary" onClick={() => act(setTask('region'))}>
      {t('units.seeRegion', { name: rowName(row, t) })}
    </button>
  );
}

/** The id of a unit of the map; nothing for the other rows, which cannot be gone to. */
function unitIds({ place, unit }: UnitTotals): readonly string[] {
  return place === 'unit' && unit !== null ? [unit.id] : [];
}
