import type { AtlasPage, AtlasParts, ContentsEntry } from '../../briefing/print/atlasPages';
import { sceneFigures } from '../../briefing/sceneFigures';
import { displayName } from '../../domain/displayName';
import { districtName } from '../../domain/places';
import { BASES, type Dataset } from '../../domain/types';
import { selectShown } from '../../state/selectors';
import type { AppState } from '../../state/types';
import { linkTo } from '../base/address';
import { BasisBadge } from '../base/BasisMark';
import { Swatch } from '../base/Swatch';
import { useFormats, useLang, useT } from '../base/text';
import './front.css';
import { Chosen } from './Chosen';
import type { SheetPlace } from './place';
import { Replay } from './Replay';
import { Sheet } from './Sheet';
import { TotalsTable } from './TotalsTable';

const SHARES = ['leasableShare', 'operatingOccupancy'] as const;

interface AboutProps extends SheetPlace {
  readonly state: AppState;
  readonly dataset: Dataset;
  readonly parts: AtlasParts;
  readonly districts: number;
}

/** The first page: what is in the atlas, its totals, how figures are come by, and the sources. */
export function AboutPage({ state, dataset, parts, districts, ...place }: AboutProps) {
  const t = useT();
  const lang = useLang();
  const { date, percent } = useFormats();
  const shown = selectShown(state);
  const figures = sceneFigures(state);
  const unplaced = shown.filter(({ district }) => district === null).length;
  if (figures === null) return null;
  return (
    <Sheet title={t('print.atlas')} above={t('bar.name')} {...place}>
      {() => (
        <>
          <p className="leaf-lead">
            {t('print.about.scope', {
              clusters: t('totals.clusters', { count: shown.length }),
              districts: t('print.about.districts', { count: districts }),
            })}{' '}
            {t('print.about.times')}{' '}
            {unplaced === 0
              ? null
              : t(parts === 'districts' ? 'print.about.unplacedOut' : 'print.about.unplaced', {
                  count: unplaced,
                })}
          </p>
          <h3>{t('print.totals')}</h3>
          <div className="about-totals">
            <TotalsTable columns={[{ id: 'all', name: t('print.value'), rows: figures.rows }]} />
            <Replay link={linkTo(state)} />
          </div>
          <h3>{t('print.how')}</h3>
          <Chosen state={state} />
          <ul className="leaf-chosen">
            {SHARES.map((key) => {
              const { value, min, max, sources } = dataset.assumptions[key];
              return (
                <li key={key}>
                  {t(`about.assumption.${key}`)}:{' '}
                  {t('print.about.range', {
                    value: percent(value),
                    min: percent(min, 0),
                    max: percent(max, 0),
                    sources: sources.join(', '),
                  })}
                </li>
              );
            })}
            <li>{t('about.denominator')}</li>
          </ul>
          <h3>{t('print.about.bases')}</h3>
          <dl className="about-bases">
            {BASES.map((basis) => (
              <div key={basis}>
                <dt>
                  <BasisBadge basis={basis} />
                </dt>
                <dd>{t(`certainty.basisHelp.${basis}`)}</dd>
              </div>
            ))}
          </dl>
          <h3>{t('print.about.sources')}</h3>
          <ul className="about-sources">
            {dataset.sources.map((source) => (
              <li key={source.id}>
                <b>{source.id}</b>{' '}
                {t('cluster.sourceDated', { title: source.title[lang], date: date(source.date) })}
              </li>
            ))}
          </ul>
        </>
      )}
    </Sheet>
  );
}

interface ContentsProps extends SheetPlace {
  readonly dataset: Dataset;
  readonly contents: Extract<AtlasPage, { readonly kind: 'contents' }>;
}

export function ContentsPage({ dataset, contents: { entries, first }, ...place }: ContentsProps) {
  const t = useT();
  return (
    <Sheet title={t(first ? 'print.contents' : 'print.contentsMore')} above={t('print.atlas')} {...place}>
      {() => (
        <ol className="leaf-contents">
          {entries.map((entry) => (
            <Entry key={`${entry.kind} ${entry.id}`} dataset={dataset} entry={entry} />
          ))}
        </ol>
      )}
    </Sheet>
  );
}

function Entry({ dataset, entry: { kind, id, page } }: { dataset: Dataset; entry: ContentsEntry }) {
  const t = useT();
  const lang = useLang();
  const cluster = kind === 'cluster' ? dataset.clusters.find(({ code }) => code === id) : undefined;
  const words = (
    <>
      {cluster === undefined ? null : (
        <>
          <Swatch of={cluster.phase} /> <span className="nowrap">{cluster.code}</span>{' '}
        </>
      )}
      <span className="contents-name">
        {cluster === undefined
          ? (districtName(dataset, id) ?? t('print.unknownDistrict'))
          : displayName(cluster, lang)}
      </span>
    </>
  );
  return (
    <li className={`contents-${kind}`}>
      {page === null ? (
        words
      ) : (
        <a href={`#print-${id}`}>
          {words}
          <span className="contents-page">{page}</span>
        </a>
      )}
    </li>
  );
}
