import fc from 'fast-check';
import type { Polygon, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { rounded } from '../../../src/briefing/files/cells';
import { clusterGrid } from '../../../src/briefing/files/clusterTable';
import { clusterGeojson } from '../../../src/briefing/files/geojson';
import { makeFile } from '../../../src/briefing/files/makeFile';
import { contentsOf, dataset } from './sample';

/** Twice the area by the shoelace formula, not the program's own. */
const turn = (ring: readonly Position[]) =>
  ring.reduce((sum, [x = 0, y = 0], i) => {
    const [x2 = 0, y2 = 0] = ring[(i + 1) % ring.length] ?? [];
    return sum + x * y2 - x2 * y;
  }, 0);

const contents = contentsOf({ lang: 'vi' });
const { blob } = await makeFile(contents, 'geojson', 'plain');
const file: ReturnType<typeof clusterGeojson> = JSON.parse(await blob.text());

/** Contents whose first cluster has the given outline. */
function outlined(outline: Polygon) {
  return clusterGeojson({ ...contents, outlines: { ...contents.outlines, 'LA-001': outline } });
}

describe('the map file', () => {
  it('has each cluster, with the very cells of the table', () => {
    expect(file.type).toBe('FeatureCollection');
    expect(file.features.map(({ id }) => id)).toEqual(dataset.clusters.map(({ code }) => code));
    const [header = [], ...rows] = clusterGrid(contents);
    rows.forEach((row, i) => {
      const { properties } = file.features[i] ?? {};
      expect(Object.keys(properties ?? {}).map((id) => file.about.properties[id])).toEqual(header);
      expect(Object.values(properties ?? {})).toEqual(
        row.map((cell) =>
          cell === null || typeof cell === 'string' ? cell : 'date' in cell ? cell.date : rounded(cell),
        ),
      );
    });
  });

  it('places no cluster whose place nobody publishes', () => {
    const unplaced = file.features.filter(({ geometry }) => geometry === null).map(({ id }) => id);
    const unpublished = dataset.clusters.filter(({ location }) => location === 'unpublished');
    expect(unplaced).toEqual(unpublished.map(({ code }) => code));
    expect(unplaced).toHaveLength(14);
  });

  it('has closed rings that turn right, few decimals, no crs', () => {
    for (const { geometry } of file.features) {
      for (const [i, ring] of (geometry?.coordinates ?? []).entries()) {
        expect(ring.at(-1)).toEqual(ring[0]);
        expect(Math.sign(turn(ring))).toBe(i === 0 ? 1 : -1);
        for (const degrees of ring.flat()) expect(Number(degrees.toFixed(7))).toBe(degrees);
      }
    }
    expect(file).not.toHaveProperty('crs');
  });

  it('has a box just around its outlines', () => {
    const positions = file.features.flatMap(({ geometry }) => geometry?.coordinates.flat() ?? []);
    const lons = positions.map(([lon = 0]) => lon);
    const lats = positions.map(([, lat = 0]) => lat);
    expect(file.bbox).toEqual([Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)]);
  });

  it('has no box where nothing has a place', () => {
    const parts = dataset.clusters
      .filter(({ location }) => location === 'unpublished')
      .map((cluster) => ({ cluster, share: 1 }));
    expect(clusterGeojson(contentsOf({}, parts))).not.toHaveProperty('bbox');
  });

  it('says what it is', () => {
    const said = JSON.stringify(file.about);
    for (const text of [dataset.version, '2026-11-22', contents.meta.link, 'không phải số đo'])
      expect(said).toContain(text);
    for (const { id } of contents.meta.sources) expect(file.about.sources.map(([own]) => own)).toContain(id);
  });

  it('turns and shortens rings whichever way they come, holes the other way', () => {
    const square = (side: number, clockwise: boolean, offset: number): Position[] => {
      const ring = [
        [0, 0],
        [side, 0],
        [side, side],
        [0, side],
        [0, 0],
      ].map(([x = 0, y = 0]) => [106 + offset + x, 10 + offset + y, 3]);
      return clockwise ? ring.reverse() : ring;
    };
    fc.assert(
      fc.property(
        fc.boolean(),
        fc.boolean(),
        fc.double({ min: 0.1, max: 0.5, noNaN: true }),
        (outer, inner, side) => {
          const outline: Polygon = {
            type: 'Polygon',
            coordinates: [square(side, outer, 0), square(side / 3, inner, side / 3)],
          };
          const before = structuredClone(outline);
          const rings = outlined(outline).features[0]?.geometry?.coordinates ?? [];
          expect(rings.map((ring) => Math.sign(turn(ring)))).toEqual([1, -1]);
          expect(rings.flat().every((position) => position.length === 2)).toBe(true);
          for (const degrees of rings.flat(2)) expect(Number(degrees.toFixed(7))).toBe(degrees);
          expect(outline).toEqual(before);
        },
      ),
    );
  });
});
