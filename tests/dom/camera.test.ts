import type { Map as MapLibreMap } from 'maplibre-gl';
import { afterEach, expect, it, vi } from 'vitest';
import { driveCamera } from '../../src/map/camera';
import { createAppStore } from '../../src/state/store';
import { requestCamera } from '../../src/state/transitions/camera';

/** A phone's map, of which the sheet covers everything below. */
const [WIDTH, HEIGHT, SHEET_FROM] = [390, 800, 400];

afterEach(() => vi.restoreAllMocks());

/** What the camera asks of a map that stands still until `land` ends its flight. */
function phone() {
  const container = document.createElement('div');
  Object.defineProperties(container, { clientWidth: { value: WIDTH }, clientHeight: { value: HEIGHT } });
  container.style.setProperty('--pad-bottom', '90px');
  const place = document.createElement('div');
  place.append(container);
  document.body.append(place);
  document.elementFromPoint = (_, y) => (y < SHEET_FROM ? container : document.body);
  document.getAnimations = () => [];
  const heard = new Map<string, () => void>();
  let moving = false;
  const paddings: { readonly bottom: number }[] = [];
  const map = {
    getContainer: () => container,
    getCenter: () => ({ lng: 106.4, lat: 10.7 }),
    getZoom: () => 9,
    getBearing: () => 0,
    isMoving: () => moving,
    on: (name: string, run: () => void) => heard.set(name, run),
    fitBounds: (_: unknown, { padding, duration }: { padding: { bottom: number }; duration: number }) => {
      paddings.push(padding);
      moving = duration > 0;
      if (!moving) heard.get('moveend')?.();
    },
  };
  const store = createAppStore();
  driveCamera(map as unknown as MapLibreMap, store, { hold: () => () => undefined } as never, () => false);
  const land = () => {
    moving = false;
    heard.get('moveend')?.();
  };
  return { store, paddings, land };
}

const camera = ({ store }: ReturnType<typeof phone>) => store.getState().camera;

it('fits the whole province into what the sheet leaves, and that is no place of its own', async () => {
  const seen = phone();
  expect(seen.paddings.at(-1)?.bottom).toBe(90);
  seen.store.setState(requestCamera({ kind: 'scene', frame: null, flies: false }));
  await vi.waitFor(() => expect(seen.paddings).toHaveLength(2));
  expect(seen.paddings.at(-1)?.bottom).toBeGreaterThanOrEqual(HEIGHT - SHEET_FROM);
  expect(camera(seen).at).toBeNull();
});

it('tells no scale while it flies to a scene', async () => {
  const seen = phone();
  seen.land();
  const still = camera(seen).metresPerPixel;
  expect(still).toBeGreaterThan(0);
  seen.store.setState(requestCamera({ kind: 'scene', frame: [106, 10.5, 106.5, 11], flies: true }));
  await vi.waitFor(() => expect(seen.paddings).toHaveLength(2));
  expect(camera(seen).metresPerPixel).toBeNull();
  seen.land();
  expect(camera(seen).metresPerPixel).toBe(still);
});
