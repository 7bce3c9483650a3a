/** What the page should say: the data set that the build carries, read in Node, and what the program's own domain makes of it. */
import { readFileSync } from 'node:fs';
import { symbolSpots } from '../../../src/cartography/features';
import { displacement } from '../../../src/cartography/symbols';
import { mercatorX, mercatorY, OPENING_BOUNDS, WORLD_PX } from '../../../src/cartography/view';
import { assembleDataset, DATASET_FILES, type DatasetTexts } from '../../../src/data/dataset';
import { regionArea } from '../../../src/domain/area';
import { centerOf } from '../../../src/domain/geometry';
import { resolveRegion } from '../../../src/domain/region';
import { regionTotals } from '../../../src/domain/regionTotals';
import type { Dataset, RegionRule, RegionStep } from '../../../src/domain/types';
import { formatHa, formatKm2, formatNumber, formatPercent } from '../../../src/i18n/format';
import { INITIAL_STATE } from '../../../src/state/store';
import { decodeState, encodeState } from '../../../src/state/url';
import { fitZoom } from '../../tools/fitZoom';

const FOLDER = new URL('../../../public/data/', import.meta.url);

export function readDataFile(name: string): string {
  return readFileSync(new URL(name, FOLDER), 'utf8');
}

function readDataset(): Dataset {
  const texts = Object.fromEntries(DATASET_FILES.map((file) => [file, readDataFile(file)]));
  const { value } = assembleDataset(texts as DatasetTexts);
  if (value === null) throw new Error('public/data cannot be used');
  return value;
}

export const DATASET = readDataset();
const SPOTS = symbolSpots(DATASET);

/** [lon, lat] of the middle of a cluster's outline. */
export function centreOf(code: string): [number, number] {
  const outline = DATASET.outlines[code];
  if (outline === undefined) throw new Error(`no outline of ${code}`);
  return centerOf(outline);
}

/** `at=` for a place, as the address writes it. */
export function at(zoom: number, [lon, lat]: readonly [number, number]): string {
  return `at=${zoom}/${lat.toFixed(6)}/${lon.toFixed(6)}`;
}

/** A view of the map: world units (0…1) in its middle, its zoom, and where the middle is on the page. */
export interface MapView {
  readonly zoom: number;
  readonly middle: readonly [number, number];
  readonly page: { readonly x: number; readonly y: number };
}

export function viewAt(zoom: number, [lon, lat]: readonly [number, number], page: MapView['page']): MapView {
  return { zoom, middle: [mercatorX(lon), mercatorY(lat)], page };
}

/** The opening view in a box of the page, of which panels cover `pad`. */
export function openingView(
  box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
  pad: { readonly top: number; readonly right: number; readonly bottom: number; readonly left: number },
): MapView {
  const [w, s, e, n] = OPENING_BOUNDS;
  return {
    zoom: fitZoom(OPENING_BOUNDS, { width: box.width, height: box.height, pad }),
    middle: [(mercatorX(w) + mercatorX(e)) / 2, (mercatorY(s) + mercatorY(n)) / 2],
    page: {
      x: box.x + pad.left + (box.width - pad.left - pad.right) / 2,
      y: box.y + pad.top + (box.height - pad.top - pad.bottom) / 2,
    },
  };
}

/** Where a place is on the page. */
export function project(view: MapView, [lon, lat]: readonly [number, number]): { x: number; y: number } {
  const world = WORLD_PX * 2 ** view.zoom;
  return {
    x: view.page.x + (mercatorX(lon) - view.middle[0]) * world,
    y: view.page.y + (mercatorY(lat) - view.middle[1]) * world,
  };
}

export interface SymbolOnPage {
  readonly code: string;
  readonly x: number;
  readonly y: number;
  readonly diameter: number;
}

/** Where the symbol of every cluster is on the page, in register order. */
export function symbolsOn(view: MapView): SymbolOnPage[] {
  const world = WORLD_PX * 2 ** view.zoom;
  return SPOTS.map(({ cluster, x, y, diameter, placings }) => {
    const [dx, dy] = displacement(placings, view.zoom);
    return {
      code: cluster.code,
      x: view.page.x + (x - view.middle[0]) * world + dx,
      y: view.page.y + (y - view.middle[1]) * world + dy,
      diameter,
    };
  });
}

/** The first cluster of a phase whose place is published. */
export function placedCluster(phase: string): string {
  const found = DATASET.clusters.find((c) => c.phase === phase && c.location === 'commune');
  if (found === undefined) throw new Error(`no placed cluster in phase ${phase}`);
  return found.code;
}

/** The steps of the region that an address carries. */
export function stepsIn(search: string): readonly RegionStep[] {
  return decodeState(search, INITIAL_STATE).region.steps;
}

/** The address of a region with its result in sight, with its `?`. */
export function searchOf(steps: readonly RegionStep[]): string {
  return encodeState({
    ...INITIAL_STATE,
    view: { ...INITIAL_STATE.view, lang: 'en', task: 'region' },
    region: { ...INITIAL_STATE.region, steps },
  });
}

/** What the panel of a region should read in English, by the name of each line. */
export function regionFigures(
  steps: readonly RegionStep[],
  rule: RegionRule = 'area',
  clusters = DATASET.clusters,
): Record<string, string> {
  const feature = resolveRegion(steps, DATASET.units);
  if (feature === null) throw new Error('the region is empty');
  const { totals, wholly, partly, leftOut } = regionTotals(feature, DATASET, clusters, rule);
  const area = regionArea(feature);
  return {
    Area: `${formatHa('en', area.ha)} · ${formatKm2('en', area.ha / 100)}`,
    'Clusters in the region': formatNumber('en', totals.count),
    'Gross area': formatHa('en', totals.gross.value),
    'Leasable area': formatHa('en', totals.leasable.value),
    Leased: formatHa('en', totals.leased.value),
    'Free land': formatHa('en', totals.free.value),
    'Pipeline land': formatHa('en', totals.pipeline.value),
    'Occupancy, weighted by area': formatPercent('en', totals.occupancy.value),
    'Plain mean': formatPercent('en', totals.occupancyMean),
    Wholly: String(wholly.length),
    Partly: String(partly.length),
    'Left out': String(leftOut.length),
  };
}
