import { useEffect, useState } from 'react';
import type { GridPosition } from '../../domain/vn2000';
import { formatCoordinate, formatVn2000 } from '../../i18n/format';
import { useAppState } from '../base/store';
import { useLang, useT } from '../base/text';

type ToGrid = (lonLat: readonly [number, number]) => GridPosition;

/** Where the pointer is, in degrees and on the national grid. The projection is fetched with the first movement. */
export function Coordinates() {
  const t = useT();
  const lang = useLang();
  const pointer = useAppState((state) => state.camera.pointer);
  const toGrid = useGrid(pointer !== null);
  if (pointer === null) return null;
  return (
    <p className="coordinates">
      <span className="visually-hidden">{t('controls.coordinates')}: </span>
      <span title={t('controls.wgs84')}>{formatCoordinate(lang, pointer)}</span>
      {toGrid === null ? null : (
        <span title={t('controls.vn2000')}>VN-2000 {formatVn2000(lang, toGrid(pointer))}</span>
      )}
    </p>
  );
}

function useGrid(wanted: boolean): ToGrid | null {
  const [toGrid, setToGrid] = useState<{ readonly project: ToGrid } | null>(null);
  useEffect(() => {
    if (!wanted || toGrid !== null) return;
    let stale = false;
    import('../../domain/vn2000').then(
      ({ toVn2000 }) => {
        if (!stale) setToGrid({ project: toVn2000 });
      },
      // Offline: the degrees stay, the grid is left out.
      () => undefined,
    );
    return () => {
      stale = true;
    };
  }, [wanted, toGrid]);
  return toGrid?.project ?? null;
}
