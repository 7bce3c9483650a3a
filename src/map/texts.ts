/** The few texts that MapLibre itself shows or speaks. */
import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Lang } from '../i18n/lang';
import { createT } from '../i18n/t';

/** MapLibre's `locale`. */
export function mapTexts(lang: Lang): Record<string, string> {
  const t = createT(lang);
  return {
    'Map.Title': t('mapControls.canvas'),
    'CooperativeGesturesHandler.WindowsHelpText': t('mapControls.zoomWithCtrl'),
    'CooperativeGesturesHandler.MacHelpText': t('mapControls.zoomWithCommand'),
    'CooperativeGesturesHandler.MobileHelpText': t('mapControls.twoFingers'),
  };
}

/**
 * Names the canvas anew. MapLibre reads its `locale` once, and calls the canvas a region: the landmark is the
 * region around it, so the canvas is what it is to a keyboard, an application.
 */
export function labelCanvas(map: MapLibreMap, lang: Lang): void {
  const texts = mapTexts(lang);
  const canvas = map.getCanvas();
  canvas.setAttribute('role', 'application');
  canvas.setAttribute('aria-label', texts['Map.Title'] ?? '');
  const onMac = navigator.userAgent.includes('Mac');
  const says = (selector: string, text: string | undefined) => {
    const element = map.getContainer().querySelector(selector);
    if (element) element.textContent = text ?? '';
  };
  says(
    '.maplibregl-desktop-message',
    texts[`CooperativeGesturesHandler.${onMac ? 'Mac' : 'Windows'}HelpText`],
  );
  says('.maplibregl-mobile-message', texts['CooperativeGesturesHandler.MobileHelpText']);
}
