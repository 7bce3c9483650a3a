import { BOUNDARY_DASH, type Dash, dashArray, SCHEMATIC_DASH } from '../../cartography/legend';
import { TOKENS } from '../../cartography/palette';
import { symbolDiameter } from '../../cartography/symbols';
import { BOUNDARIES, type Dataset } from '../../domain/types';
import { memo } from '../../state/memo';
import { selectDataset } from '../../state/selectors';
import { openDialog } from '../../state/transitions/view';
import { Disclosure } from '../base/Disclosure';
import { useAct, useAppState } from '../base/store';
import { useFormats, useT } from '../base/text';

/** Sizes shown in the key, ha. */
const SIZES = [10, 40, 75];

/** Width of the lines in the key, px. */
const LINE = 1.75;

const tally = memo((dataset: Dataset | null) => ({
  boundaries: BOUNDARIES.map((id) => ({
    id,
    count: dataset?.clusters.filter(({ boundary }) => boundary === id).length ?? null,
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
          <SchematicKey />
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
            <LineKey dash={BOUNDARY_DASH[id]} />
            <span>{t(`common.boundary.${id}`)}</span>
            <span className="class-count">{count === null ? '' : t('legend.classCount', { count })}</span>
          </li>
        ))}
      </ul>
      {unplaced > 0 ? <p className="note">{t('legend.inset', { count: unplaced })}</p> : null}
    </>
  );
}

/** A line as the map draws it, dash by dash. */
function LineKey({ dash, color }: { dash: Dash; color?: string }) {
  return (
    <svg className="line-key" viewBox="0 0 32 10" width="32" height="10" aria-hidden="true">
      <line
        x1="1"
        y1="5"
        x2="31"
        y2="5"
        strokeWidth={LINE}
        strokeDasharray={dashArray(dash, LINE)}
        style={color === undefined ? undefined : { stroke: color }}
      />
    </svg>
  );
}

const SCHEMATIC = `light-dark(${TOKENS.light.schematic}, ${TOKENS.dark.schematic})`;

/** Roads, ports and border gates of which there is only a scheme; their bases are among the sources. */
function SchematicKey() {
  const t = useT();
  const act = useAct();
  return (
    <>
      <h3>{t('legend.schematic')}</h3>
      <p className="class-row">
        <LineKey dash={SCHEMATIC_DASH} color={SCHEMATIC} />
        <span>{t('legend.schematicLine')}</span>
      </p>
      <button type="button" className="link-button" onClick={() => act(openDialog('about'))}>
        {t('legend.schematicMore')}
      </button>
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
