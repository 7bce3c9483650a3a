import { readFileSync } from 'node:fs';
import type { Feature, Polygon } from 'geojson';
import { describe, expect, it } from 'vitest';
import { outlineBase, outlineRecord } from '../../geodata/program/buildFiles';
import { makeOutlines, type OutlineRecord } from '../../geodata/program/outlines';
import { sideLooking } from '../../geodata/program/outlines/group';
import { placeOf } from '../../geodata/program/outlines/place';
import {
  angleBetween,
  centreOf,
  directionOf,
  distance,
  type Ring,
  ringToRing,
  sidesOf,
} from '../../geodata/program/outlines/rings';
import { distanceToGuides, LIMITS, misalignment, shareIn } from '../../geodata/program/outlines/rules';
import { placingIds, readTerrain } from '../../geodata/program/outlines/terrain';
import { signedArea, toMetres } from '../../geodata/program/plane';
import { ringProblems } from '../../geodata/program/rings';
import { parseTable } from '../../geodata/program/tables';
import { aspectOf, compactness, interiorAngles, perimeter } from './ringMeasures';

const read = (name: string) => readFileSync(new URL(`../../geodata/${name}`, import.meta.url), 'utf8');
const records = parseTable('clusters.csv', read('clusters.csv')).rows.map(outlineRecord);
const base = outlineBase(read);
const made = makeOutlines(records, base);
const terrain = readTerrain(base);

const positions = ({ geometry }: Feature<Polygon>) => geometry.coordinates[0] ?? [];
const metresOf = (one: Feature<Polygon>): Ring =>
  positions(one)
    .slice(0, -1)
    .map(([lon = Number.NaN, lat = Number.NaN]) => toMetres([lon, lat]));
const rings = new Map(made.features.map((one) => [one.properties.code, metresOf(one)]));
const ringOf = (code: string): Ring => rings.get(code) ?? [];
const ofKind = (location: OutlineRecord['location']) => records.filter((one) => one.location === location);
const onTheMap = records.filter((one) => one.location !== 'unpublished');
const borne = base.neighbours.map((row) => row.code);
/** Codes for which a measure breaks a rule: an empty list says more when it fails than a number would. */
const breaking = (list: readonly OutlineRecord[], breaks: (ring: Ring, one: OutlineRecord) => boolean) =>
  list.filter((one) => breaks(ringOf(one.code), one)).map((one) => one.code);
const placesOf = (one: OutlineRecord) =>
  placingIds(one.communesOld).map((id) => {
    const commune = terrain.communes.get(id);
    if (!commune) throw new Error(`unknown commune ${id}`);
    return commune;
  });

describe('the collection', () => {
  it('has the 72 in order, placed by what is known of them', () => {
    expect(made.features.map((one) => one.properties.code)).toEqual(records.map((one) => one.code).sort());
    expect(made.features.map((one) => one.id)).toEqual(Array.from({ length: 72 }, (_, i) => i + 1));
    const placed = made.features.map((one) => one.properties.placed);
    const count = (kind: string) => placed.filter((one) => one === kind).length;
    expect([count('commune'), count('district'), count('inset')]).toEqual([54, 4, 14]);
  });

  it('has closed, simple, counter-clockwise rings of at most 7 decimals', () => {
    for (const one of made.features) {
      expect(ringProblems(positions(one), true), one.properties.code).toEqual([]);
      expect(
        positions(one)
          .flat()
          .filter((degrees) => degrees !== Number(degrees.toFixed(7))),
      ).toEqual([]);
    }
  });

  it('is the same again, and whatever the order of the rows', () => {
    const shuffled = [...records].sort(
      (a, b) => ((Number(a.code.slice(3)) * 29) % 73) - ((Number(b.code.slice(3)) * 29) % 73),
    );
    expect(shuffled.map((one) => one.code)).not.toEqual(records.map((one) => one.code));
    expect(JSON.stringify(makeOutlines(shuffled, base))).toBe(JSON.stringify(made));
  }, 60_000);
});

describe('each outline', () => {
  it('has its gross area on the VN-2000 grid', () => {
    expect(
      breaking(records, (ring, one) => Math.abs(signedArea(ring) / 1e4 / one.grossHa - 1) > 0.001),
    ).toEqual([]);
  });

  it('is a compact block of 4 to 8 corners without needles', () => {
    expect(breaking(records, (ring) => ring.length < 4 || ring.length > 8)).toEqual([]);
    expect(breaking(records, (ring) => Math.min(...interiorAngles(ring)) < 45)).toEqual([]);
    expect(breaking(records, (ring) => aspectOf(ring) > 2.5)).toEqual([]);
    expect(breaking(records, (ring) => compactness(signedArea(ring), perimeter(ring)) < 0.5)).toEqual([]);
  });

  it('does not look like all the others', () => {
    const looks = [...rings.values()].map((ring) => `${ring.length} ${aspectOf(ring).toFixed(1)}`);
    expect(new Set(looks).size).toBeGreaterThanOrEqual(15);
    const corners = [...rings.values()].map((ring) => ring.length);
    for (const n of new Set(corners)) expect(corners.filter((one) => one === n).length).toBeLessThan(36);
  });

  it('keeps clear of the rivers and off the main roads, known well or roughly', () => {
    expect(breaking(onTheMap, (ring) => distanceToGuides(ring, terrain.rivers, 100) < 100)).toEqual([]);
    expect(breaking(onTheMap, (ring) => distanceToGuides(ring, terrain.roads, 40) < 40)).toEqual([]);
    expect(breaking(onTheMap, (ring) => distanceToGuides(ring, terrain.sketches, 40) < 40)).toEqual([]);
  });

  it('keeps 60 m from every other, a road width from a stated neighbour', () => {
    const near: string[] = [];
    for (const [i, one] of records.entries()) {
      for (const other of records.slice(i + 1)) {
        const gap = ringToRing(ringOf(one.code), ringOf(other.code));
        const stated = base.neighbours.some(
          (row) => [row.code, row.other].sort().join() === [one.code, other.code].sort().join(),
        );
        const together = [one.code, other.code].every((code) => borne.includes(code));
        if (stated ? gap < 30 || gap > 60 : gap < (together ? 30 : 60))
          near.push(`${one.code} ${other.code} ${gap}`);
      }
    }
    expect(near).toEqual([]);
  });

  it('lines up with the nearest road, river or commune edge', () => {
    const alone = onTheMap.filter((one) => !borne.includes(one.code));
    const ids = (one: OutlineRecord) =>
      one.communesOld.length > 0
        ? placingIds(one.communesOld)
        : [...terrain.communes.values()]
            .filter((commune) => commune.district === one.district && shareIn(ringOf(one.code), commune) > 0)
            .map((commune) => commune.id);
    const crooked = breaking(alone, (ring, one) => {
      const { roads, rivers, edges, shared } = placeOf(terrain, ids(one));
      return misalignment(ring, [...roads, ...rivers, ...edges, ...shared]) > LIMITS.alignment + 0.1;
    });
    expect(crooked).toEqual([]);
  });
});

describe('the place of an outline', () => {
  it('is its stated commune, with a good part in each where several are stated', () => {
    const stated = ofKind('commune');
    const shares = (ring: Ring, one: OutlineRecord) => placesOf(one).map((commune) => shareIn(ring, commune));
    const sum = (parts: number[]) => parts.reduce((all, part) => all + part, 0);
    expect(breaking(stated, (ring, one) => Math.abs(sum(shares(ring, one)) - 1) > 1e-6)).toEqual([]);
    expect(breaking(stated, (ring, one) => Math.min(...shares(ring, one)) < 0.15)).toEqual([]);
    expect(stated.filter((one) => placesOf(one).length > 1).map((one) => one.code)).toEqual([
      'LA-049',
      'LA-050',
      'LA-051',
    ]);
  });

  it('is one commune of the district where only the district is known', () => {
    const duchoa = [...terrain.communes.values()].filter((commune) => commune.district === 'duc-hoa');
    expect(ofKind('district').map((one) => one.district)).toEqual([
      'duc-hoa',
      'duc-hoa',
      'duc-hoa',
      'duc-hoa',
    ]);
    const wholly = (ring: Ring) => duchoa.some((commune) => Math.abs(shareIn(ring, commune) - 1) < 1e-6);
    expect(breaking(ofKind('district'), (ring) => !wholly(ring))).toEqual([]);
  });

  it('holds the stated neighbourhoods, side against side', () => {
    expect(base.neighbours.length).toBeGreaterThan(0);
    for (const { code, relation, other } of base.neighbours) {
      const [here, there] = [centreOf(ringOf(code)), centreOf(ringOf(other))];
      const [east, north] = [here[0] - there[0], here[1] - there[1]];
      const ahead = { north_of: north, south_of: -north, east_of: east, west_of: -east }[relation];
      expect(ahead, code).toBeGreaterThan(0.8 * distance(here, there));
      const side = sideLooking(ringOf(other), relation);
      expect(side, code).not.toBeNull();
      if (!side) continue;
      const against = sidesOf(ringOf(code)).map(([a, b]) =>
        angleBetween(directionOf(a, b), directionOf(...side)),
      );
      expect(Math.min(...against)).toBeLessThan(0.1);
    }
  });
});

describe('the inset', () => {
  const [west, south, east, north] = made.inset.frame;
  const inInset = ofKind('unpublished');

  it('is a frame outside the province, 2 km or more off its border', () => {
    expect(west).toBeGreaterThanOrEqual(105.5);
    expect(east).toBeLessThanOrEqual(106.15);
    expect(south).toBeGreaterThanOrEqual(10.4);
    expect(north).toBeLessThanOrEqual(10.58);
    const frame = (
      [
        [west, south],
        [east, south],
        [east, north],
        [west, north],
      ] as const
    ).map((corner) => toMetres(corner));
    for (const commune of terrain.communes.values()) {
      for (const ring of commune.rings) expect(ringToRing(frame, ring), commune.name).toBeGreaterThan(2000);
    }
  });

  it('holds the 14 of unpublished place, each 4 km or more from the next', () => {
    expect(inInset.length).toBe(14);
    const outside = made.features.filter((one) => {
      const corners = positions(one);
      const inside = corners.every(([x = 0, y = 0]) => x > west && x < east && y > south && y < north);
      return inside !== (one.properties.placed === 'inset');
    });
    expect(outside.map((one) => one.properties.code)).toEqual([]);
    for (const [i, one] of inInset.entries()) {
      for (const other of inInset.slice(i + 1)) {
        expect(distance(centreOf(ringOf(one.code)), centreOf(ringOf(other.code)))).toBeGreaterThan(4000);
      }
    }
  });
});

describe('what cannot be placed', () => {
  const [first] = ofKind('commune');

  it('is named when no site satisfies every rule', () => {
    expect(first).toBeDefined();
    if (!first) return;
    expect(() => makeOutlines([{ ...first, grossHa: 5000 }], base)).toThrow(first.code);
  });

  it('is named when its commune does not exist', () => {
    expect(() => makeOutlines([{ ...(first as OutlineRecord), communesOld: ['999'] }], base)).toThrow('999');
  });
});
