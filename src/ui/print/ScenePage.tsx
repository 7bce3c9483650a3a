import type { HandoutPage } from '../../briefing/print/handout';
import { PaintSwatch } from '../base/Swatch';
import { useT } from '../base/text';
import { NotCountedSign } from '../targets/NotCountedSign';
import './scene.css';
import type { FigureColumn } from '../base/FigureColumns';
import { Chosen } from './Chosen';
import { MapMarks } from './MapMarks';
import type { SheetPlace } from './place';
import { Replay } from './Replay';
import { Sheet, TIGHTEST } from './Sheet';
import { TotalsTable } from './TotalsTable';

/** Letters of the speaker's notes that a page holds when it is set as tight as can be. */
const NOTES_MOST = 900;

interface Props extends SheetPlace {
  readonly handout: HandoutPage;
  /** Address of the map's picture. */
  readonly picture: string;
}

/** A scene on paper. */
export function ScenePage({ handout: { scene, notes, map }, picture, ...place }: Props) {
  const t = useT();
  const { figures, state } = scene;
  const columns: readonly FigureColumn[] = [
    { id: 'shown', name: t('print.shown'), rows: figures.rows },
    ...(figures.region === null ? [] : [{ id: 'region', name: t('print.region'), rows: figures.region }]),
    ...(figures.cluster === null
      ? []
      : [{ id: 'cluster', name: figures.cluster.name, rows: figures.cluster.rows }]),
  ];
  return (
    <Sheet title={scene.title} above={`${t('print.handout')} · ${place.page}`} {...place}>
      {(tightness) => (
        <div className="scene-sheet">
          <figure className="scene-map">
            <svg
              className="scene-picture"
              viewBox={`0 0 ${map.width} ${map.height}`}
              role="img"
              aria-label={t('print.mapAlt', { title: scene.title })}
            >
              <image href={picture} width={map.width} height={map.height} />
              <MapMarks {...map} type={15} />
            </svg>
            {map.simplified ? <figcaption className="leaf-small">{t('print.simplified')}</figcaption> : null}
          </figure>
          <section className="scene-legend" aria-label={t('print.legend')}>
            <ul>
              {scene.legend.map(({ mark, words }) => (
                <li key={words}>
                  {mark === null ? null : typeof mark === 'string' ? (
                    <NotCountedSign status={mark} />
                  ) : (
                    <PaintSwatch paint={mark} />
                  )}
                  {words}
                </li>
              ))}
            </ul>
            {notes === '' ? null : (
              <div className="scene-notes">
                <h3>{t('print.speaker')}</h3>
                <p className="scene-speech">
                  {tightness === TIGHTEST ? cutNotes(notes, t('print.cut')) : notes}
                </p>
              </div>
            )}
          </section>
          <section className="scene-words">
            {scene.caption === '' ? null : <p className="leaf-lead">{scene.caption}</p>}
            <TotalsTable columns={columns} />
            <Chosen state={state} />
            <Replay link={scene.link} />
          </section>
        </div>
      )}
    </Sheet>
  );
}

function cutNotes(notes: string, more: string): string {
  return notes.length <= NOTES_MOST ? notes : notes.slice(0, NOTES_MOST).replace(/\s+\S*$/u, ' ') + more;
}
