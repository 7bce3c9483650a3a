import '../base/print.css';
import { useMemo } from 'react';
import { provinceMap } from '../../cartography/littleMap';
import { CLASS_PAINT } from '../../cartography/palette';
import { landOf } from '../../domain/land';
import { classOf } from '../../domain/themes';
import { sceneState } from '../../state/sceneState';
import { selectDataset, selectShown } from '../../state/selectors';
import type { AppState, Scene } from '../../state/types';
import { useAppState, useAppStore } from '../base/store';
import { useT } from '../base/text';

const WIDTH = 260;
const MARK = 7;

/** Which clusters the scene shows, where, and in which colours: drawn in a moment, without a second map. */
export function NextPicture({ scene }: { scene: Scene }) {
  const t = useT();
  const store = useAppStore();
  const dataset = useAppState((state) => state.dataset);
  const picture = useMemo(
    () => (dataset.status === 'ready' ? pictureOf(scene, store.getState()) : null),
    [scene, dataset, store],
  );
  if (picture === null) return null;
  const { width, height, districts, spots } = picture;
  return (
    <svg
      className="little-map"
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={t('stage.speaker.picture')}
    >
      {districts.map(({ id, d }) => (
        <path key={id} className="little-district" d={d} />
      ))}
      {spots.map(({ code, x, y, color, open }) => (
        <circle
          key={code}
          className="speaker-spot"
          cx={x}
          cy={y}
          r={open ? MARK : MARK / 2}
          style={{ fill: color }}
        />
      ))}
    </svg>
  );
}

function pictureOf(scene: Scene, state: AppState) {
  const seen = sceneState(scene, state);
  const dataset = selectDataset(seen);
  if (dataset === null) return null;
  const shown = selectShown(seen);
  const { spots, ...map } = provinceMap(dataset, shown, WIDTH, MARK);
  const byCode = new Map(shown.map((cluster) => [cluster.code, cluster]));
  return {
    ...map,
    spots: spots.flatMap(({ code, x, y }) => {
      const cluster = byCode.get(code);
      if (cluster === undefined) return [];
      const kind = classOf(seen.view.color, cluster, landOf(cluster, dataset.assumptions));
      return [{ code, x, y, color: CLASS_PAINT[kind].color, open: seen.focus.open === code }];
    }),
  };
}
