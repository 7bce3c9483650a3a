import { useAppState } from './store';
import { useT } from './text';

/** Whether the map can only be a picture: nothing pressed, drawn or shaded shows on it. */
export function useMapLost(): boolean {
  return useAppState(({ map }) => map.status === 'failed');
}

/** Beside a control that works on the map: what of it does nothing where none can be drawn. Else nothing. */
export function NeedsMap({ what }: { what: 'shade' | 'signs' | 'draw' | 'click' | 'corners' | 'outline' }) {
  const t = useT();
  return useMapLost() ? <p className="indicative needs-map">{t(`needsMap.${what}`)}</p> : null;
}
