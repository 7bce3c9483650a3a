import type { SeriesPoint } from '../../domain/records';
import type { Dataset } from '../../domain/types';
import { closeDialog, setPanels, setTask } from '../../state/transitions/view';
import { useAct } from '../base/store';
import { useFormats, useLang, useT } from '../base/text';
import { SourceRefs } from './SourceRefs';

/** The way to the targets and to what is not counted: they have a section of their own. */
export function TargetsPointer() {
  const t = useT();
  const act = useAct();
  return (
    <section>
      <h3>{t('targets.pointer')}</h3>
      <p className="note">{t('targets.pointerNote')}</p>
      <button
        type="button"
        className="button"
        onClick={() => {
          act(closeDialog());
          act(setPanels('open'));
          act(setTask('targets'));
        }}
      >
        {t('targets.open')}
      </button>
    </section>
  );
}

/** What was published of the whole province over the years. An empty cell is not a zero. */
export function Series({ dataset }: { dataset: Dataset }) {
  const t = useT();
  return (
    <section>
      <h3>{t('about.section.series')}</h3>
      <p className="note">{t('about.seriesNote')}</p>
      <div className="table-scroll-x">
        <table className="small-table text-table">
          <thead>
            <tr>
              <th scope="col">{t('about.date')}</th>
              <th scope="col">{t('about.scope')}</th>
              <th scope="col">{t('about.planned')}</th>
              <th scope="col">{t('about.operating')}</th>
              <th scope="col">{t('about.procedure')}</th>
              <th scope="col">{t('about.leased')}</th>
              <th scope="col">{t('about.occupancy')}</th>
              <th scope="col">{t('about.projects')}</th>
              <th scope="col">{t('about.source')}</th>
            </tr>
          </thead>
          <tbody>
            {dataset.series.map((point) => (
              <SeriesRow key={`${point.asOf} ${point.source} ${point.scope.en}`} point={point} />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function SeriesRow({ point }: { point: SeriesPoint }) {
  const t = useT();
  const lang = useLang();
  const { date, ha, number, percent } = useFormats();
  const countHa = (count: number | null, area: number | null) => {
    if (count === null) return area === null ? '' : ha(area);
    return area === null ? t('totals.clusters', { count }) : t('about.countHa', { count, ha: ha(area) });
  };
  return (
    <tr>
      <th scope="row">{date(point.asOf)}</th>
      <td>
        {point.scope[lang]}
        {point.note === null ? null : <p className="note">{point.note[lang]}</p>}
      </td>
      <td>{countHa(point.plannedCount, point.plannedHa)}</td>
      <td>{countHa(point.operatingCount, point.operatingHa)}</td>
      <td>{countHa(point.procedureCount, point.procedureHa)}</td>
      <td>{point.leasedHa === null ? '' : number(point.leasedHa, 1)}</td>
      <td>{point.occupancyPct === null ? '' : percent(point.occupancyPct / 100)}</td>
      <td>{point.projects === null ? '' : number(point.projects, 0)}</td>
      <td>
        <SourceRefs ids={[point.source]} />
      </td>
    </tr>
  );
}
