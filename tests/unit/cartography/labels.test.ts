import booleanPointInPolygon from '@turf/boolean-point-in-polygon';
import { describe, expect, it } from 'vitest';
import { contextLabels } from '../../../src/cartography/contextFeatures';
import { symbolSpots } from '../../../src/cartography/features';
import { labelPoint } from '../../../src/cartography/labelPoint';
import { shortName } from '../../../src/cartography/names';
import { displacement } from '../../../src/cartography/symbols';
import { NAME_LEVELS, placeDistrictNames, unitLabels } from '../../../src/cartography/unitLabels';
import { mercatorX, mercatorY, WORLD_PX } from '../../../src/cartography/view';
import { realContext, realDataset } from './atlas';

const { units, ...rest } = realDataset();
const spots = symbolSpots(rest);

describe('names', () => {
  it('are written without their type, but for numbered wards', () => {
    expect(shortName('Huyện Đức Hòa')).toBe('Đức Hòa');
    expect(shortName('Thành phố Hồ Chí Minh')).toBe('Hồ Chí Minh');
    expect(shortName('Phường 1')).toBe('Phường 1');
    expect(shortName('Thị trấn Hậu Nghĩa'.normalize('NFD'))).toBe('Hậu Nghĩa'.normalize('NFC'));
  });
});

describe('district names', () => {
  it.each(NAME_LEVELS.slice(1))('are all there at level $level, clear of every symbol', (level) => {
    const places = placeDistrictNames(units.districts, spots, level);
    expect([...places.keys()].sort()).toEqual(units.districts.map(({ id }) => id).sort());
    const world = WORLD_PX * 2 ** level.zoom;
    for (const { id, name } of units.districts) {
      const [lon, lat] = places.get(id) ?? [0, 0];
      const half = (shortName(name).length * 0.72 * level.px) / 2;
      const hidden = spots.filter(({ x, y, diameter, placings }) => {
        const [dx, dy] = displacement(placings, level.zoom);
        const across = Math.abs(x * world + dx - mercatorX(lon) * world) - half;
        const up = Math.abs(y * world + dy - mercatorY(lat) * world) - level.px * 0.4;
        return Math.max(across, up) < diameter / 2 - 2;
      });
      expect({ id, hidden: hidden.map((s) => s.cluster.code) }).toEqual({ id, hidden: [] });
    }
  });

  it('stand in their district wherever it has the room', () => {
    const outside = NAME_LEVELS.map((level) => {
      const places = placeDistrictNames(units.districts, spots, level);
      return units.districts.filter(({ id, geometry }) => {
        const at = places.get(id);
        return at !== undefined && !booleanPointInPolygon(at, geometry);
      }).length;
    });
    expect(outside[0]).toBe(0);
    expect(Math.max(...outside)).toBeLessThanOrEqual(2);
  });
});

describe('other names', () => {
  it('stand in their communes, on no cluster', () => {
    const outlines = Object.values(rest.outlines);
    const { features } = unitLabels(units, spots, outlines);
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
