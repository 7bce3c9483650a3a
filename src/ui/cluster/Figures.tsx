import { isApplicable } from '../../domain/basis';
import { landRange, RANGED, type Ranged } from '../../domain/landRange';
import { LAND_FIGURES } from '../../domain/totals';
import type { Cluster, Dataset, Figure, Land } from '../../domain/types';
import { BasisBadge, shownBasis } from '../base/BasisMark';
import { Disclosure } from '../base/Disclosure';
import { useFormats, useLang, useT } from '../base/text';
import { formulaText } from './formula';
import { SourceItem } from './SourceList';

interface Props {
  readonly dataset: Dataset;
  readonly cluster: Cluster;
  readonly land: Land;
}

/** The land figures that mean something for this cluster, each with its basis, formula and sources. */
export function Figures(props: Props) {
  const t = useT();
  return (
    <section className="panel-section">
      <h3>{t('cluster.figures')}</h3>
      <ul className="figure-list">
        {LAND_FIGURES.filter((key) => isApplicable(props.land[key])).map((key) => (
          <FigureRow key={key} name={key} {...props} />
        ))}
      </ul>
      <p className="note">{t('cluster.how')}</p>
    </section>
  );
}

function FigureRow({ name, dataset, cluster, land }: Props & { name: (typeof LAND_FIGURES)[number] }) {
  const t = useT();
  const formats = useFormats();
  const figure = land[name];
  const formula = formulaText(figure, { dataset, cluster, land, t, formats });
  const summary = (
    <span className="figure-line">
      <span className="figure-label">{t(`common.figure.${name}`)}</span>{' '}
      <span className="figure-value">
        {name === 'occupancy' ? formats.percent(figure.value) : formats.ha(figure.value)}
      </span>{' '}
      <BasisBadge basis={shownBasis(figure)} />
    </span>
  );
  return (
    <li>
      <Disclosure summary={summary} className="figure-how">
        {() => (
          <>
            {formula === null ? null : <p className="formula">{formula}</p>}
            {figure.formula === 'not-leased-yet' || figure.formula === 'tried' ? null : (
              <p className="note">{t(`certainty.basisHelp.${figure.basis}`)}</p>
            )}
            <Reach name={name} cluster={cluster} dataset={dataset} land={land} />
            <AssumptionRange figure={figure} dataset={dataset} />
            <ul className="source-list">
              {figure.sources.map((id) => (
                <SourceItem key={id} dataset={dataset} id={id} />
              ))}
            </ul>
          </>
        )}
      </Disclosure>
    </li>
  );
}

/** How far the figure reaches where it rests on an assumption, and where in that it stands. */
function Reach({ name, cluster, dataset, land }: Props & { name: (typeof LAND_FIGURES)[number] }) {
  const t = useT();
  const { ha } = useFormats();
  if (!isRanged(name)) return null;
  const range = landRange(cluster, dataset.assumptions)[name];
  const { value } = land[name];
  if (range === null || value === null) return null;
  const at = ((value - range.low) / (range.high - range.low)) * 100;
  return (
    <div className="reach">
      <p className="note">
        {t('cluster.reach', { low: ha(range.low), high: ha(range.high), value: ha(value) })}
      </p>
      <span className="reach-line" aria-hidden="true">
        <span className="reach-mark" style={{ left: `${at}%` }} />
      </span>
    </div>
  );
}

function isRanged(name: (typeof LAND_FIGURES)[number]): name is Ranged {
  return RANGED.some((each) => each === name);
}

/** How far the assumption behind a figure could move. */
function AssumptionRange({ figure, dataset }: { figure: Figure; dataset: Dataset }) {
  const t = useT();
  const lang = useLang();
  const { number, percent } = useFormats();
  const { leasableShare, operatingOccupancy } = dataset.assumptions;
  if (figure.formula !== 'leasable' && figure.formula !== 'leased') return null;
  const { value, min, max, note } = figure.formula === 'leasable' ? leasableShare : operatingOccupancy;
  const words = (fraction: number) =>
    figure.formula === 'leasable' ? number(fraction, 2) : percent(fraction, 0);
  const exact = figure.formula === 'leasable' ? number(value, 4) : percent(value);
  return (
    <p className="note">
      {t('cluster.shareRange', { value: exact, min: words(min), max: words(max) })} {note?.[lang]}
    </p>
  );
}
