/**
 * The picture in the page: shown until the live map stands in its place, and where none ever will. It follows the
 * filter, the colouring and what is open or under the pointer; its links open a cluster without leaving the page.
 */
import { symbolDiameter } from '../cartography/symbols';
import { displayName } from '../domain/displayName';
import { landOf } from '../domain/land';
import { classOf } from '../domain/themes';
import type { Cluster, Dataset } from '../domain/types';
import { formatHa } from '../i18n/format';
import { createT } from '../i18n/t';
import { selectDataset, selectShownCodes } from '../state/selectors';
import type { AppStore } from '../state/store';
import { hoverCluster, openCluster } from '../state/transitions/focus';
import type { AppState } from '../state/types';
import { discFor } from './pictureDiscs';

/** Whether the picture stands in for the map. A place in the address is not what it shows. */
export function isPictureShown({ map, camera }: Pick<AppState, 'map' | 'camera'>): boolean {
  return map.status === 'failed' || (map.status === 'picture' && camera.at === null);
}

/** @returns how to stop */
export function drivePicture(region: HTMLElement, store: AppStore): () => void {
  const picture = region.querySelector<HTMLElement>('#picture');
  const canvasPlace = region.querySelector<HTMLElement>('#map-canvas');
  if (picture === null || canvasPlace === null) return () => {};
  let drawn: AppState | null = null;

  const update = () => {
    const state = store.getState();
    const shown = isPictureShown(state);
    const focused = picture.contains(document.activeElement);
    picture.style.display = shown ? '' : 'none';
    // Before any script an address with a place of its own hides it; where there is no live map it is all there is.
    picture.style.visibility = shown ? 'visible' : '';
    nameRegion(region, picture, state.view.lang);
    // Drawn half, the map would hide the picture: it comes into sight when it is whole.
    canvasPlace.style.visibility = shown ? 'hidden' : '';
    // Who stood on a link of the picture stands on the map now, not at the top of the page.
    if (focused && !shown) canvasPlace.querySelector('canvas')?.focus();
    if (shown && differs(state, drawn)) {
      drawn = state;
      drawClusters(picture, state);
    }
    if (!shown) drawn = null;
  };
  const codeOf = ({ target }: Event) =>
    (target instanceof Element && target.closest('[data-code]')?.getAttribute('data-code')) || null;
  const onClick = (event: MouseEvent) => {
    const code = codeOf(event);
    // With these a person asks for another tab or window; before the data are there the link is all there is.
    if (event.ctrlKey || event.metaKey || event.shiftKey || selectDataset(store.getState()) === null) return;
    if (code === null) return;
    event.preventDefault();
    store.setState(openCluster(code));
  };
  const onOver = (event: Event) => store.setState(hoverCluster(codeOf(event)));
  const onOut = () => store.setState(hoverCluster(null));

  update();
  const unsubscribe = store.subscribe(update);
  picture.addEventListener('click', onClick);
  picture.addEventListener('pointerover', onOver);
  picture.addEventListener('pointerleave', onOut);
  picture.addEventListener('focusin', onOver);
  picture.addEventListener('focusout', onOut);
  return () => {
    unsubscribe();
    picture.removeEventListener('click', onClick);
    picture.removeEventListener('pointerover', onOver);
    picture.removeEventListener('pointerleave', onOut);
    picture.removeEventListener('focusin', onOver);
    picture.removeEventListener('focusout', onOut);
  };
}

/** The landmark and the picture in the language of the page. */
function nameRegion(region: HTMLElement, picture: HTMLElement, lang: AppState['view']['lang']): void {
  const t = createT(lang);
  region.setAttribute('aria-label', t('map.title'));
  const count = picture.querySelectorAll('a[data-code]').length;
  picture.querySelector('svg')?.setAttribute('aria-label', t('map.pictureTitle', { count }));
}

function differs(now: AppState, before: AppState | null): boolean {
  return (
    before === null ||
    now.dataset !== before.dataset ||
    now.query !== before.query ||
    now.scenario.changes !== before.scenario.changes ||
    now.focus !== before.focus ||
    now.view.color !== before.view.color ||
    now.view.lang !== before.view.lang
  );
}

/** Colours, sizes, names and marks of the clusters as the state has them. */
export function drawClusters(picture: HTMLElement, state: AppState): void {
  const dataset = selectDataset(state);
  const defs = picture.querySelector('defs');
  if (dataset === null || defs === null) return;
  const shown = selectShownCodes(state);
  const byCode = new Map(dataset.clusters.map((cluster) => [cluster.code, cluster]));
  for (const link of picture.querySelectorAll<SVGAElement>('a[data-code]')) {
    const cluster = byCode.get(link.dataset.code ?? '');
    link.style.display = cluster && shown.has(cluster.code) ? '' : 'none';
    if (cluster) drawLink(link, defs, cluster, dataset, state);
  }
}

function drawLink(
  link: SVGAElement,
  defs: Element,
  cluster: Cluster,
  dataset: Dataset,
  state: AppState,
): void {
  const { view, focus, query } = state;
  const kind = classOf(view.color, cluster, landOf(cluster, dataset.assumptions));
  const disc = `#${discFor(defs, kind, symbolDiameter(cluster.gross.ha))}`;
  const symbol = link.querySelector('use');
  if (symbol && symbol.getAttribute('href') !== disc) symbol.setAttribute('href', disc);
  const open = focus.open === cluster.code;
  const ring = open || focus.hover === cluster.code ? 'focus' : 'selected';
  const marked = ring === 'focus' || query.selected.includes(cluster.code);
  link.style.setProperty('--ring', marked ? `var(--${ring})` : '');
  if (open) link.setAttribute('aria-current', 'true');
  else link.removeAttribute('aria-current');
  const title = link.querySelector('title');
  if (title) title.textContent = nameOf(cluster, view.lang);
}

function nameOf(cluster: Cluster, lang: AppState['view']['lang']): string {
  const t = createT(lang);
  return t('map.pictureLink', {
    name: displayName(cluster, lang),
    code: cluster.code,
    phase: t(`common.phase.${cluster.phase}`),
    area: formatHa(lang, cluster.gross.ha),
  });
}
