import { useEffect, useRef } from 'react';
import { districtName, findUnit, placeBox } from '../../domain/places';
import type { NotCounted } from '../../domain/records';
import type { Dataset } from '../../domain/types';
import { selectPublished } from '../../state/selectors';
import { requestCamera } from '../../state/transitions/camera';
import { openNotCounted, showNotCounted } from '../../state/transitions/focus';
import { NeedsMap, useMapLost } from '../base/NeedsMap';
import { SourceLinks } from '../base/SourceLinks';
import { useAct, useAppState } from '../base/store';
import { useFormats, useLang, useT } from '../base/text';
import { NotCountedSign } from './NotCountedSign';

/** The clusters that are in no total: a switch for the map, and a list that tells what is known of each. */
export function NotCountedPart() {
  const t = useT();
  const act = useAct();
  const dataset = useAppState(selectPublished);
  const shown = useAppState((state) => state.view.notCounted);
  const lost = useMapLost();
  if (dataset === null) return null;
  return (
    <section className="panel-section not-counted">
      <h2>{t('targets.notCounted')}</h2>
      <p className="note">{t('targets.notCountedNote')}</p>
      <label className="check">
        <input
          type="checkbox"
          checked={shown}
          disabled={lost}
          onChange={(event) => act(showNotCounted(event.currentTarget.checked))}
        />
        <span>{t('targets.showOnMap')}</span>
      </label>
      <NeedsMap what="signs" />
      <ul aria-label={t('targets.notCounted')}>
        {dataset.notCounted.map((each) => (
          <Row key={each.name} dataset={dataset} each={each} />
        ))}
      </ul>
    </section>
  );
}

interface Props {
  readonly dataset: Dataset;
  readonly each: NotCounted;
}

function Row({ dataset, each }: Props) {
  const t = useT();
  const act = useAct();
  const { name, status } = each;
  const open = useAppState((state) => state.focus.notCounted === name);
  const button = useRef<HTMLButtonElement>(null);
  // A sign pressed on the map opens its row, which may lie far down the panel.
  useEffect(() => {
    if (!open || document.activeElement === button.current) return;
    // Only as far as needed: at the end of the list the page itself would be moved to bring it to the middle.
    button.current?.parentElement?.scrollIntoView({ block: 'nearest' });
    button.current?.focus({ preventScroll: true });
  }, [open]);
  return (
    <li className="not-counted-row">
      <button
        ref={button}
        type="button"
        aria-expanded={open}
        className="not-counted-head"
        onClick={() => act(openNotCounted(open ? null : name))}
      >
        <NotCountedSign status={status} />
        <span>
          <b>{name}</b>
          <span className="quiet">
            {t(`targets.kind.${status}`)}
            {each.commune === null ? ` · ${t('targets.placeNone')}` : ''}
          </span>
        </span>
      </button>
      {open ? <Particulars dataset={dataset} each={each} /> : null}
    </li>
  );
}

function Particulars({ dataset, each }: Props) {
  const t = useT();
  const lang = useLang();
  const act = useAct();
  const { date } = useFormats();
  const { commune, placeBasis, asOf, source, note } = each;
  const lost = useMapLost();
  const box = commune === null ? null : placeBox(dataset, 'communeOld', commune);
  return (
    <div className="not-counted-body">
      <p>{note?.[lang]}</p>
      <dl className="facts">
        <div>
          <dt>{t('targets.place')}</dt>
          <dd>
            <Place dataset={dataset} each={each} />
            {placeBasis === null ? null : <p className="note">{t(`targets.basis.${placeBasis}`)}</p>}
          </dd>
        </div>
        <div>
          <dt>{t('targets.asOf')}</dt>
          <dd>
            {date(asOf)} <SourceLinks ids={[source]} />
          </dd>
        </div>
      </dl>
      {box === null ? null : (
        <button
          type="button"
          className="button"
          disabled={lost}
          onClick={() => {
            act(showNotCounted(true));
            act(requestCamera({ kind: 'bounds', bbox: box }));
          }}
        >
          {t('targets.goThere')}
        </button>
      )}
    </div>
  );
}

function Place({ dataset, each: { commune, district } }: Props) {
  const t = useT();
  const inDistrict = districtName(dataset, district);
  const unit = commune === null ? null : findUnit(dataset, 'communeOld', commune);
  if (inDistrict === null) return t('targets.placeNone');
  return unit === null
    ? t('targets.placeDistrict', { district: inDistrict })
    : t('targets.placeIn', { commune: unit.name, district: inDistrict });
}
