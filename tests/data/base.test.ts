/** The base figures of a small made-up reference: shared edges, limits, no ground left over. */
import type { Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { describe, expect, it } from 'vitest';
import { areaKm2, makeAdmin } from '../../geodata/program/baseAdmin';
import { deviationBreaches, MAX_DEVIATION, makeBaseFiles } from '../../geodata/program/baseFiles';
import { linesOf, thinLayer } from '../../geodata/program/baseLines';
import { riversOutside } from '../../geodata/program/baseRivers';
import { DISTRICTS, pairs, RIVER_ENDS, reference, WAVES, waveringContext } from './baseReference';

const collectionOf = (topology: Topology, object: string) => topology.objects[object] as GeometryCollection;

describe('the administrative layers', () => {
  const { admin, oldCommunes, newCommunes } = reference();
  const codes = newCommunes.features.map(({ properties }) => ({ ...properties, km2: 120 }));
  const made = makeAdmin({ topology: admin, oldCommunes, newCommunes: codes }, DISTRICTS, 30);

  it('share every edge between neighbours and between levels', () => {
    const used = (object: string) =>
      JSON.stringify(
        collectionOf(made.topology, object).geometries.map((unit) => 'arcs' in unit && unit.arcs),
      );
    expect(used('communes_old')).toBe(used('districts'));
    expect(used('communes_new')).toBe(used('districts'));
    // West, the border between, and east: nothing is written twice.
    expect(made.topology.arcs).toHaveLength(3);
  });

  it('read back as they were made, on the grid of 4 decimals', () => {
    const read = feature(made.topology, collectionOf(made.topology, 'districts')).features.map(
      ({ geometry }) => (geometry.type === 'Polygon' ? geometry.coordinates[0] : []),
    );
    const areas = (made.layers.districts ?? []).map(({ geometry }) => areaKm2(geometry));
    read.forEach((ring, i) => {
      expect(areaKm2({ type: 'Polygon', coordinates: [ring ?? []] })).toBeCloseTo(areas[i] ?? 0, 6);
    });
    expect(made.topology.transform?.scale).toEqual([1e-4, 1e-4]);
    expect(made.topology.arcs.flat(2).every(Number.isInteger)).toBe(true);
  });

  it('carry slug, name and official area', () => {
    expect(
      collectionOf(made.topology, 'districts').geometries.map(({ id, properties }) => ({
        id,
        ...properties,
      })),
    ).toEqual(DISTRICTS.map(({ slug, name, km2 }) => ({ id: slug, name, official_km2: km2 })));
  });

  it('refuse a district nobody knows', () => {
    expect(() => makeBaseFiles(reference(), DISTRICTS.slice(0, 1))).toThrow(/Huyện Hai/);
  });
});

describe('all base files', () => {
  const made = makeBaseFiles(reference(), DISTRICTS);

  it('are the same each time, and say where they come from', () => {
    expect(made.breaches).toEqual([]);
    expect([...makeBaseFiles(reference(), DISTRICTS).files]).toEqual([...made.files]);
    for (const text of made.files.values()) expect(text).toMatch(/"source":".+","licence":".+"/);
  });

  it('come with a report of vertices, deviation and areas', () => {
    const report = made.report.join('\n');
    expect(report).toMatch(/districts +\d+ of \d+ vertices kept, largest deviation \d+\.\d m, 2 units/);
    expect(report).toMatch(/mot +\d+\.\d\d km², official \d+\.\d\d: -?\d\.\d\d %/);
  });

  it('keep boundaries around the province within the limit too', () => {
    const made = makeBaseFiles({ ...reference(), context: waveringContext(0.0011) }, DISTRICTS);
    const deviation = Number(
      /context .* largest deviation (\d+\.\d) m/.exec(made.report.join('\n'))?.[1] ?? Number.NaN,
    );
    expect(deviation).toBeGreaterThan(0);
    expect(deviation).toBeLessThanOrEqual(MAX_DEVIATION);
    expect(made.breaches).toEqual([]);
    expect(made.report).toContain('no boundary may deviate by more than 100 m');
  });

  it('name a layer that strays too far', () => {
    const layers = [
      { layer: 'districts', deviation: 100 },
      { layer: 'context', deviation: 100.1 },
      { layer: 'province', deviation: Number.NaN },
    ];
    expect(deviationBreaches(layers)).toEqual([
      'context: deviates by 100.1 m, more than 100 m',
      'province: deviates by NaN m, more than 100 m',
    ]);
  });

  it('name a district whose area is more than 2 % off', () => {
    const wrong = DISTRICTS.map((row) => ({ ...row, km2: row.km2 * (row.slug === 'mot' ? 1.03 : 1) }));
    const { breaches } = makeBaseFiles(reference(), wrong);
    expect(breaches).toEqual([expect.stringMatching(/^districts mot: area differs/)]);
  });

  it('leave no ground between the province and what surrounds it', () => {
    const areas = ['admin.json', 'context.json'].flatMap((name) => {
      const parsed = JSON.parse(made.files.get(name) ?? '') as Topology;
      const objects = name === 'admin.json' ? ['province'] : Object.keys(parsed.objects);
      return objects.flatMap((object) => feature(parsed, collectionOf(parsed, object)).features);
    });
    const frame = pairs('105.2 10.1, 107.3 10.1, 107.3 11.5, 105.2 11.5, 105.2 10.1');
    const sum = areas.reduce((total, { geometry }) => total + areaKm2(geometry as Polygon), 0);
    expect(sum / areaKm2({ type: 'Polygon', coordinates: [frame] })).toBeCloseTo(1, 3);
  });
});

describe('rivers outside', () => {
  it('stop where the river of the province begins, and go on between the banks', () => {
    const rivers = riversOutside(reference().gshhg);
    const lines = new Map(rivers.map((f) => [String(f.properties?.name), linesOf(f)[0] ?? []]));
    expect([...lines.keys()]).toEqual([
      'Sông Vàm Cỏ Đông',
      'Sông Vàm Cỏ Tây',
      'Sông Sài Gòn',
      'Sông Soài Rạp',
      'Sông Tiền',
    ]);
    expect(lines.get('Sông Vàm Cỏ Đông')?.at(-1)).toEqual([106.22722, 11.11194]);
    expect(lines.get('Sông Sài Gòn')).toContainEqual(RIVER_ENDS.at(-1));
    expect(lines.get('Sông Sài Gòn')?.at(-1)).toEqual(lines.get('Sông Soài Rạp')?.[0]);
  });

  it('refuse a reference without one of the lines', () => {
    const { gshhg } = reference();
    expect(() => riversOutside({ ...gshhg, features: gshhg.features.slice(1) })).toThrow(/106, 11\.30814/);
  });
});

describe('lines', () => {
  it('are thinned within the limit, and left out where they lie beyond the frame', () => {
    const line = (coordinates: number[][]) => ({
      type: 'Feature' as const,
      properties: {},
      geometry: { type: 'LineString' as const, coordinates },
    });
    const lines = [line(WAVES.map((p) => [...p])), line(pairs('100 10, 101 10'))];
    const { features, report } = thinLayer(lines, () => ({ name: 'x' }), 30);
    expect(features).toHaveLength(1);
    expect(report.kept).toBeLessThan(report.vertices);
    expect(report.deviation).toBeGreaterThan(0);
    expect(report.deviation).toBeLessThanOrEqual(MAX_DEVIATION);
  });
});
