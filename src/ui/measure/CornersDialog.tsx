import '../base/print.css';
import './measure.css';
import { useState } from 'react';
import {
  type CornerTable,
  cornerHeads,
  cornerNotes,
  cornerTableCsv,
  cornerTableText,
} from '../../briefing/files/cornerTable';
import { cornersOf } from '../../domain/corners';
import { displayName } from '../../domain/displayName';
import { ringArea } from '../../domain/measure';
import type { Dataset } from '../../domain/types';
import type { Lang } from '../../i18n/lang';
import type { T } from '../../i18n/t';
import { selectRegionFeature } from '../../state/regionSelectors';
import { selectDataset, selectPublished } from '../../state/selectors';
import { closeDialog } from '../../state/transitions/view';
import type { AppState } from '../../state/types';
import { addressOf, linkTo } from '../base/address';
import { Dialog } from '../base/Dialog';
import { Icon } from '../base/Icon';
import { PrintFoot } from '../base/PrintFoot';
import { useAct, useAppState } from '../base/store';
import { useFormats, useLang, useT } from '../base/text';
import { download } from '../export/download';
import { CopyButton } from './CopyButton';

/**
 * The corner-point table of a cluster, the region or the measured shape: to read, copy, save and print. It opens on
 * the open cluster where that asked for it.
 */
export function CornersDialog() {
  const t = useT();
  const act = useAct();
  const lang = useLang();
  const dataset = useAppState(selectDataset);
  const published = useAppState(selectPublished);
  const region = useAppState(selectRegionFeature);
  const points = useAppState((state) => state.measure.points);
  const isArea = useAppState((state) => state.measure.kind === 'area');
  const open = useAppState((state) => state.focus.open);
  const measured = isArea ? ringArea(points) : null;
  const areas = { measured, region };
  const ofCluster = useAppState((state) => state.view.dialog === 'clusterCorners');
  const [chosen, setChosen] = useState(
    measured !== null && !ofCluster ? 'measured' : region !== null && !ofCluster ? 'region' : (open ?? ''),
  );
  const table = dataset === null ? null : tableOf(chosen, areas, { dataset, published }, lang, t);
  return (
    <Dialog
      title={t('measure.table')}
      closeLabel={t('measure.close')}
      className="corners-dialog printed-dialog"
      onClose={() => act(closeDialog())}
    >
      <label className="field screen-only">
        <span className="field-label">{t('measure.of')}</span>
        <select value={chosen} onChange={(event) => setChosen(event.currentTarget.value)}>
          <option value="">–</option>
          {measured === null ? null : <option value="measured">{t('measure.of.measured')}</option>}
          {region === null ? null : <option value="region">{t('measure.of.region')}</option>}
          <optgroup label={t('measure.of.clusters')}>
            {dataset?.clusters.map((cluster) =>
              dataset.outlines[cluster.code] === undefined || cluster.location === 'unpublished' ? null : (
                <option key={cluster.code} value={cluster.code}>
                  {cluster.code} {displayName(cluster, lang)}
                </option>
              ),
            )}
          </optgroup>
        </select>
      </label>
      {table === null || dataset === null ? (
        <p className="empty">{t('measure.nothingToList')}</p>
      ) : (
        <Table table={table} dataset={dataset} code={chosen} />
      )}
    </Dialog>
  );
}

/** What replays the table: a cluster's own page, else the page as it is, whose address holds the region. */
function addressOfTable(state: AppState, code: string): string {
  if (code !== 'measured' && code !== 'region') return addressOf(state, { open: code });
  return linkTo(state);
}

type Areas = Readonly<Record<'measured' | 'region', ReturnType<typeof ringArea>>>;

interface Data {
  /** With what is tried. */
  readonly dataset: Dataset;
  readonly published: Dataset | null;
}

function tableOf(
  chosen: string,
  areas: Areas,
  { dataset, published }: Data,
  lang: Lang,
  t: T,
): CornerTable | null {
  if (chosen === 'measured' || chosen === 'region') {
    const area = areas[chosen];
    return area === null ? null : { title: t(`measure.of.${chosen}`), list: cornersOf(area), doubt: null };
  }
  const cluster = dataset.clusters.find(({ code }) => code === chosen);
  const outline = cluster === undefined ? undefined : dataset.outlines[cluster.code];
  if (cluster === undefined || outline === undefined) return null;
  const tried = outline !== published?.outlines[cluster.code];
  return {
    title: `${cluster.code} ${displayName(cluster, lang)}`,
    list: cornersOf(outline),
    doubt: tried ? 'tried' : cluster.boundary === 'indicative' ? 'indicative' : null,
  };
}

function Table({ table, dataset, code }: { table: CornerTable; dataset: Dataset; code: string }) {
  const t = useT();
  const lang = useLang();
  const { number, ha, km } = useFormats();
  const sources = dataset.clusters.find((cluster) => cluster.code === code)?.sources ?? [];
  const address = useAppState((state) => addressOfTable(state, code));
  const { list } = table;
  const save = () =>
    download({
      name: `${t('measure.fileName')}_${code}.csv`,
      blob: new Blob([cornerTableCsv(table, lang)], { type: 'text/csv;charset=utf-8' }),
    });
  return (
    <>
      <div className="button-row screen-only">
        <CopyButton wide text={cornerTableText(table, lang)} label={t('measure.copyText')} />
        <button type="button" className="button" onClick={save}>
          <Icon name="download" />
          {t('measure.saveCsv')}
        </button>
        <button type="button" className="button" onClick={() => window.print()}>
          {t('measure.print')}
        </button>
      </div>
      <h3>{table.title}</h3>
      {table.doubt === null ? null : <p className="indicative">{t(`measure.out.${table.doubt}`)}</p>}
      <p>
        {t('measure.area')} <b>{ha(list.measured.ha, 2)}</b> · {t('measure.perimeter')}{' '}
        <b>{km(list.measured.perimeterKm, 3)}</b>
      </p>
      <div className="corner-table-frame">
        <table className="small-table corner-table">
          <thead>
            <tr>
              {cornerHeads(list.rings, t).map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {list.corners.map((corner) => (
              <tr key={`${corner.ring} ${corner.number}`}>
                {list.rings > 1 ? <td>{number(corner.ring)}</td> : null}
                <td>{number(corner.number)}</td>
                <td>{number(corner.grid.northing, 2)}</td>
                <td>{number(corner.grid.easting, 2)}</td>
                <td>{number(corner.lonLat[1], 7)}</td>
                <td>{number(corner.lonLat[0], 7)}</td>
                <td>{number(corner.edgeMetres, 2)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {cornerNotes({ ...table, doubt: null }, t).map((note) => (
        <p key={note} className="note">
          {note}
        </p>
      ))}
      {sources.length === 0 ? (
        <p className="print-only print-foot">
          {t('bar.name')}. <span className="print-address">{address}</span>
        </p>
      ) : (
        <PrintFoot dataset={dataset} sources={sources} address={address} />
      )}
    </>
  );
}
