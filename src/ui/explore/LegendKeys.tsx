import { symbolDiameter } from '../../cartography/symbols';
import { BOUNDARIES, type Boundary, type Dataset } from '../../domain/types';
import { memo } from '../../state/memo';
import { selectDataset } from '../../state/selectors';
import { Disclosure } from '../base/Disclosure';
import { useAppState } from '../base/store';
import { useFormats, useT } from '../base/text';

/** Sizes shown in the key, ha. */
const SIZES = [10, 40, 75];

/** Solid where it is law, more broken the less is known; the map draws the same. */
const DASHES: Record<Boundary, string> = { survey: 'none', plan: '9 3', traced: '5 3', indicative: '1.5 3' };

const tally = memo((dataset: Dataset | null) => ({
  boundaries: BOUNDARIES.map((id) => ({
    id,
    count: dataset?.clusters.filter(({ boundary }) => boundary === id).length ?? 0,
  })),
  unplaced: dataset?.clusters.filter(({ location }) => location === 'unpublished').length ?? 0,
}));

/** The small print of the map: outlines, symbol sizes, the frame beside the province. */
export function LegendKeys() {
  const t = useT();
  return (
    <Disclosure summary={t('legend.keys')} className="legend-keys">
      {() => (
        <>
          <OutlineKey />
          <SizeKey />
        </>
      )}
    </Disclosure>
  );
}

function OutlineKey() {
  const t = useT();
  const { boundaries, unplaced } = tally(useAppState(selectDataset));
  return (
    <>
      <h3>{t('legend.outline')}</h3>
      <ul className="class-rows">
        {boundaries.map(({ id, count }) => (
          <li key={id} className="class-row">
            <svg className="line-key" viewBox="0 0 32 10" width="32" height="10" aria-hidden="true">
              <line x1="1" y1="5" x2="31" y2="5" strokeDasharray={DASHES[id]} />
            </svg>
            <span>{t(`common.boundary.${id}`)}</span>
            <span className="class-count">{t('legend.classCount', { count })}</span>
          </li>
        ))}
      </ul>
      {unplaced > 0 ? <p className="note">{t('legend.inset', { count: unplaced })}</p> : null}
    </>
  );
}

function SizeKey() {
  const t = useT();
  const { ha } = useFormats();
  return (
    <>
      <h3>{t('legend.size')}</h3>
      <ul className="size-key">
        {SIZES.map((size, index) => {
          const diameter = symbolDiameter(size);
          return (
            <li key={size}>
              <span className="size-disc" style={{ width: diameter, height: diameter }} />
              {index === 0 ? '≤ ' : index === SIZES.length - 1 ? '≥ ' : ''}
              {ha(size, 0)}
            </li>
          );
        })}
      </ul>
      <p className="note">{t('legend.sizeNote')}</p>
    </>
  );
}
