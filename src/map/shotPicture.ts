/** The picture of the opening view as an image: what there is to draw where there is no WebGL2. */
import { fromWorld, PICTURE_WIDTH, UNIT_ZOOM_SCALE } from '../cartography/pictureGeometry';
import { PICTURE_LEVELS } from '../cartography/pictureSymbols';
import { NAME_SIZES } from '../cartography/unitLabels';
import { latOf, lonOf, mercatorX, mercatorY, metresPerPixel, OPENING_BOUNDS } from '../cartography/view';
import type { MapShot, MapWish } from '../state/mapShot';
import { createAppStore } from '../state/store';
import type { GroundBox } from '../state/types';
import { drawClusters } from './picture';
import { drawPictureRegion } from './pictureRegion';
import { shotError } from './shotError';
import { shownTheme } from './theme';

const SVG = 'http://www.w3.org/2000/svg';

/** Where the picture stands on the sheet: its upper left corner in picture units, and CSS px for each unit. */
interface Stand {
  readonly left: number;
  readonly top: number;
  readonly scale: number;
}

export async function drawPictureShot(wish: MapWish): Promise<MapShot> {
  const { state, width, height, signal } = wish;
  const page = document.getElementById('atlas-picture');
  if (page === null) throw shotError('no-map', 'the page has no picture');
  const [w, s, e, n] = wish.frame ?? OPENING_BOUNDS;
  const stand = standOf([w, s, e, n], width, height);
  const sheet = document.createElementNS(SVG, 'svg');
  // As the root of its own document it says the theme and language that the page's root says.
  sheet.dataset.theme = shownTheme(state);
  sheet.setAttribute('lang', state.view.lang);
  sheet.setAttribute('width', String(width));
  sheet.setAttribute('height', String(height));
  const place = document.createElement('div');
  const picture = page.cloneNode(true) as SVGSVGElement;
  place.append(picture);
  drawClusters(place, state);
  drawPictureRegion(place, createAppStore(state));
  sizePicture(picture, stand, width, height);
  sheet.append(picture);
  const canvas = await rasterized(new XMLSerializer().serializeToString(sheet), wish);
  signal.throwIfAborted();
  const ground = groundOf(stand, width, height);
  const zoom = Math.log2(stand.scale * UNIT_ZOOM_SCALE);
  return {
    canvas,
    metresPerPixel: metresPerPixel(zoom, (ground[1] + ground[3]) / 2),
    ground,
    simplified: true,
  };
}

function standOf([w, s, e, n]: GroundBox, width: number, height: number): Stand {
  const [left, top] = fromWorld(mercatorX(w), mercatorY(n));
  const [right, bottom] = fromWorld(mercatorX(e), mercatorY(s));
  const scale = Math.min(width / (right - left), height / (bottom - top));
  return {
    left: (left + right - width / scale) / 2,
    top: (top + bottom - height / scale) / 2,
    scale,
  };
}

function groundOf({ left, top, scale }: Stand, width: number, height: number): GroundBox {
  const [x, y] = [mercatorX(OPENING_BOUNDS[0]), mercatorY(OPENING_BOUNDS[3])];
  const unit = (mercatorX(OPENING_BOUNDS[2]) - x) / PICTURE_WIDTH;
  const right = left + width / scale;
  const bottom = top + height / scale;
  return [lonOf(x + left * unit), latOf(y + bottom * unit), lonOf(x + right * unit), latOf(y + top * unit)];
}

/** Symbols, names and the spread at this scale; on the page the script behind the picture does the same. */
function sizePicture(picture: SVGSVGElement, stand: Stand, width: number, height: number): void {
  const { left, top, scale } = stand;
  const zoomScale = scale * UNIT_ZOOM_SCALE;
  const zoom = Math.log2(zoomScale);
  const [first, last] = [PICTURE_LEVELS[0], PICTURE_LEVELS[PICTURE_LEVELS.length - 1] ?? 0];
  const level = Math.max(first, Math.min(last - 1, Math.floor(zoom)));
  const next = Math.min(1, Math.max(0, zoomScale / 2 ** level - 1));
  const size = Math.max(0, Math.min(NAME_SIZES.length - 1, zoom - 7));
  const at = (index: number) => NAME_SIZES[index] ?? NAME_SIZES[NAME_SIZES.length - 1] ?? 12;
  const below = Math.floor(size);
  picture.setAttribute('viewBox', [left, top, width / scale, height / scale].join(' '));
  picture.style.setProperty('--unit', String(1 / scale));
  picture.style.setProperty('--name', `${at(below) + (at(below + 1) - at(below)) * (size - below)}px`);
  picture.dataset.level = String(Math.max(first, Math.min(last, Math.floor(zoom))));
  for (const symbol of picture.querySelectorAll<SVGElement>('[data-o]')) {
    const offsets = (symbol.dataset.o ?? '').split(' ').map(Number);
    const along = (axis: number) => {
      const index = (level - first) * 2 + axis;
      return (offsets[index] ?? 0) * (1 - next) + (offsets[index + 2] ?? 0) * next;
    };
    symbol.style.setProperty('--x', String(along(0)));
    symbol.style.setProperty('--y', String(along(1)));
  }
}

async function rasterized(svg: string, { width, height, ratio }: MapWish): Promise<HTMLCanvasElement> {
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image(width, height);
    image.src = url;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(width * ratio);
    canvas.height = Math.round(height * ratio);
    const context = canvas.getContext('2d');
    if (context === null) throw shotError('no-map', 'no canvas to draw on');
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    return canvas;
  } finally {
    URL.revokeObjectURL(url);
  }
}
