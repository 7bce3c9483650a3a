import booleanPointInPolygon from '@turf/boolean-point-in-polygon';
import { describe, expect, it } from 'vitest';
import { contextLabels } from '../../../src/cartography/contextFeatures';
import { symbolSpots } from '../../../src/cartography/features';
import { labelPoint } from '../../../src/cartography/labelPoint';
import { shortName } from '../../../src/cartography/names';
import { placeAll } from '../../../src/cartography/placed';
import { buildStyle } from '../../../src/cartography/style';
import { displacement } from '../../../src/cartography/symbols';
import {
  NAME_LEVELS,
  NAME_SIZES,
  placeDistrictNames,
  SMALL_LEVEL,
  unitLabels,
} from '../../../src/cartography/unitLabels';
import { mercatorX, mercatorY, OPENING_BOUNDS, WORLD_PX } from '../../../src/cartography/view';
import { fitZoom } from '../../tools/fitZoom';
import { lookWith, realContext, realDataset, unplacedDataset } from './atlas';

const dataset = realDataset();
const { units } = dataset;
/** Worked out here, whatever the files have. */
const unplaced = unplacedDataset();
const spots = symbolSpots(unplaced);

describe('names', () => {
  it('are written without their type, but for numbered wards', () => {
    expect(shortName('Huyện Đức Hòa')).toBe('Đức Hòa');
    expect(shortName('Thành phố Hồ Chí Minh')).toBe('Hồ Chí Minh');
    expect(shortName('Phường 1')).toBe('Phường 1');
    expect(shortName('Thị trấn Hậu Nghĩa'.normalize('NFD'))).toBe('Hậu Nghĩa'.normalize('NFC'));
  });
});

/** Where a screen opens: the map's size and what panels cover of it (`layout.css`). */
const SCREENS = {
  wide: { width: 1440, height: 844, pad: { top: 16, right: 72, bottom: 104, left: 452 } },
  laptop: { width: 1280, height: 664, pad: { top: 16, right: 72, bottom: 104, left: 392 } },
  large: { width: 1920, height: 1024, pad: { top: 16, right: 72, bottom: 104, left: 452 } },
  phone: { width: 390, height: 788, pad: { top: 8, right: 8, bottom: 192, left: 8 } },
} as const;

/** Names of districts that a screen opens with: MapLibre leaves out what would lie on a symbol or on another name. */
function openingNames(screen: keyof typeof SCREENS): string[] {
  const zoom = fitZoom(OPENING_BOUNDS, SCREENS[screen]);
  const level = NAME_LEVELS.find((each) => each.level === Math.floor(zoom));
  if (level === undefined) throw new Error(`no level at ${zoom}`);
  const world = WORLD_PX * 2 ** zoom;
  const size = NAME_SIZES[level.level - 6] ?? 14;
  const em = level.level === SMALL_LEVEL ? 0.6 : 0.72;
  const taken = spots.map(({ x, y, diameter, placings }) => {
    const [dx, dy] = displacement(placings, zoom);
    return { x: x * world + dx, y: y * world + dy, across: diameter / 2 + 1.25, up: diameter / 2 + 1.25 };
  });
  return [...placeDistrictNames(units.districts, spots, level)].flatMap(([id, { text, at }]) => {
    const lines = text.split('\n');
    const box = {
      x: mercatorX(at[0]) * world,
      y: mercatorY(at[1]) * world,
      across: (Math.max(...lines.map((line) => line.length)) * em * size) / 2,
      up: (lines.length * 1.25 * size) / 2,
    };
    const meets = taken.some(
      (o) => Math.abs(o.x - box.x) < o.across + box.across && Math.abs(o.y - box.y) < o.up + box.up,
    );
    taken.push(box);
    return meets ? [] : [id];
  });
}

describe('district names', () => {
  const all = units.districts.map(({ id }) => id).sort();

  it.each(['wide', 'laptop', 'large'] as const)('are all there when the atlas opens: %s', (screen) => {
    expect(openingNames(screen).sort()).toEqual(all);
  });

  it('are there for ten districts at least when the atlas opens on a phone', () => {
    expect(openingNames('phone').length).toBeGreaterThanOrEqual(10);
  });

  it.each(NAME_LEVELS)('stand in no other district at level $level, and beside few', (level) => {
    const places = placeDistrictNames(units.districts, spots, level);
    const astray = units.districts.flatMap(({ id }) => {
      const at = places.get(id)?.at;
      return units.districts.filter((d) => d.id !== id && at && booleanPointInPolygon([...at], d.geometry));
    });
    expect(astray).toEqual([]);
    const beside = units.districts.filter(({ id, geometry }) => {
      const at = places.get(id)?.at;
      return at !== undefined && !booleanPointInPolygon([...at], geometry);
    });
    expect(beside.length).toBeLessThanOrEqual(level.level === SMALL_LEVEL ? 9 : 2);
  });

  it('keep the one place they were given, at every load', () => {
    const layer = buildStyle(lookWith({})).layers.find(({ id }) => id === 'district-labels');
    expect(layer?.layout).toMatchObject({ 'text-anchor': 'center' });
    expect(layer?.layout).not.toHaveProperty('text-variable-anchor');
    expect(placeDistrictNames(units.districts, spots, NAME_LEVELS[1])).toEqual(
      placeDistrictNames(units.districts, symbolSpots(unplaced), NAME_LEVELS[1]),
    );
  });
});

describe('what the files have placed', () => {
  it('is what is worked out from the register', () => {
    expect(dataset.placed).toEqual({ clusters: dataset.clusters, ...placeAll(unplaced) });
  });

  it('gives the same symbols and names', () => {
    expect(symbolSpots(dataset)).toEqual(symbolSpots({ ...unplaced, clusters: dataset.clusters }));
    expect(unitLabels(dataset, spots)).toEqual(unitLabels(unplaced, spots));
  });

  it('holds for no other clusters', () => {
    const fewer = { ...dataset, clusters: dataset.clusters.slice(0, 40) };
    const { placed: _, ...asNew } = fewer;
    expect(symbolSpots(fewer)).toEqual(symbolSpots(asNew));
    expect(symbolSpots(fewer)).not.toEqual(symbolSpots(dataset).slice(0, 40));
  });
});

describe('other names', () => {
  it('stand in their communes, on no cluster', () => {
    const outlines = Object.values(dataset.outlines);
    const { features } = unitLabels(unplaced, spots);
    for (const unit of [...units.communesOld, ...units.communesNew]) {
      const label = features.find((f) => f.properties.kind === unit.kind && f.properties.unit === unit.id);
      expect(label && booleanPointInPolygon(label.geometry.coordinates, unit.geometry)).toBe(true);
      const on = outlines.filter((o) => label && booleanPointInPolygon(label.geometry.coordinates, o));
      expect({ unit: unit.name, on: on.length }).toEqual({ unit: unit.name, on: 0 });
    }
  });

  it('of what lies around are in both languages, Cambodia and the sea among them', () => {
    const names = contextLabels(realContext()).map(({ properties }) => [
      properties.name_vi,
      properties.name_en,
    ]);
    expect(names).toContainEqual(['Campuchia', 'Cambodia']);
    expect(names).toContainEqual(['Biển Đông', 'East Sea']);
    expect(names).toContainEqual(['Hồ Chí Minh', 'Hồ Chí Minh']);
  });

  it('are left out where the area is not in the window', () => {
    const far = {
      type: 'Polygon' as const,
      coordinates: [
        [
          [0, 0],
          [1, 0],
          [1, 1],
          [0, 1],
          [0, 0],
        ],
      ],
    };
    expect(labelPoint(far, [105, 10, 107, 11])).toBeNull();
    expect(labelPoint(far)).not.toBeNull();
  });
});
