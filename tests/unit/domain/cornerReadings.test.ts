import { describe, expect, it } from 'vitest';
import { judgeReadings } from '../../../src/domain/cornerReadings';
import { readCorners } from '../../../src/domain/cornerText';
import { type LonLat, OWN_ZONE, type Shift, toGrid, type Zone } from '../../../src/domain/grids';
import { offsetBetween } from '../../../src/domain/measure';
import { readRealDataset } from './realData';

const dataset = readRealDataset();

/** Known to its commune, so that its outline lies in it. */
const cluster = dataset.clusters.find(({ code }) => code === 'LA-002');
if (cluster === undefined) throw new Error('no LA-002');
const outline: readonly LonLat[] = (dataset.outlines['LA-002']?.coordinates[0] ?? [])
  .slice(0, -1)
  .map(([lon = 0, lat = 0]) => [lon, lat]);

interface Written {
  readonly zone?: Zone;
  readonly shift?: Shift;
  /** The degrees beside the metres, with so many decimals; none without. */
  readonly degrees?: { readonly zone: Zone; readonly shift: Shift; readonly decimals: number };
  readonly before?: string;
  readonly ring?: readonly LonLat[];
}

/** The outline as a table of a decision would have it. */
function table({
  zone = OWN_ZONE,
  shift = 'official',
  degrees,
  before = '',
  ring = outline,
}: Written = {}): string {
  const rows = ring.map((corner, i) => {
    const { northing, easting } = toGrid(corner, zone, shift);
    const cells = [`${i + 1}`, northing.toFixed(2), easting.toFixed(2)];
    if (degrees === undefined) return cells.join('\t');
    // Where the metres would fall if they were of the zone and shift by which the degrees were made.
    const [lon, lat] = moved({ northing, easting }, degrees);
    return [...cells, lat.toFixed(degrees.decimals), lon.toFixed(degrees.decimals)].join('\t');
  });
  return `${before}\n${rows.join('\n')}`;
}

/** In Cần Giuộc, with Tân An 27 km to the west: both lie in the province. */
const ELSEWHERE: readonly LonLat[] = [
  [106.6, 10.6],
  [106.605, 10.6],
  [106.605, 10.605],
];

/** The degrees of metres, found without the inverse that is tested: by Newton's steps on the way forward. */
function moved(
  want: { readonly northing: number; readonly easting: number },
  { zone, shift }: { readonly zone: Zone; readonly shift: Shift },
): LonLat {
  let [lon, lat] = [106.4, 10.6];
  for (let i = 0; i < 12; i += 1) {
    const at = toGrid([lon, lat], zone, shift);
    lat += (want.northing - at.northing) / 110_600;
    lon += (want.easting - at.easting) / 109_500;
  }
  return [lon, lat];
}

function judge(text: string, of: typeof cluster | null = cluster) {
  const judged = judgeReadings(readCorners(text), dataset, of ?? null);
  if (judged === null) throw new Error('nothing to judge');
  return judged;
}

const first = (judged: ReturnType<typeof judge>) => judged.readings[0];
const found = (judged: ReturnType<typeof judge>, id: string) =>
  judged.readings.find((each) => each.id === id);

describe('the readings of a table of corners', () => {
  it('are certain where only the own zone lies in the commune of the cluster', () => {
    const judged = judge(table());
    expect(first(judged)).toMatchObject({ id: 'own', province: 'all', stated: 'all' });
    expect(first(judged)?.outlineKm).toBeLessThan(1e-5);
    expect(judged.certainty).toBe('certain');
    expect(judged.reasons).toEqual(['onlyStated']);
    const ring = first(judged)?.ring ?? [];
    outline.forEach((corner, i) => {
      expect(offsetBetween(corner, ring[i] ?? [0, 0]).metres).toBeLessThan(0.01);
    });
  });

  it('say what each other one would give', () => {
    const judged = judge(table());
    expect(found(judged, 'zone-3-105.5')).toMatchObject({ stated: 'none', offset: { way: 'w' } });
    expect((found(judged, 'zone-3-105.5')?.offset.metres ?? 0) / 1000).toBeCloseTo(27.4, 0);
    expect(found(judged, 'none')?.offset.metres).toBeCloseTo(225.5, 0);
    expect(found(judged, 'other')?.offset.metres).toBeCloseTo(0.8, 2);
    expect(found(judged, 'signs')?.offset.metres).toBeCloseTo(0.55, 1);
    expect(found(judged, 'swapped')).toMatchObject({ province: 'none', commune: null });
    // Zones that nobody could mean are not told.
    expect(found(judged, 'zone-3-108.5')).toBeUndefined();
  });

  it("find the table of another zone: 105°30', and UTM", () => {
    for (const [zone, id] of [
      [{ width: 3, meridian: 105.5 }, 'zone-3-105.5'],
      [{ width: 6, meridian: 105 }, 'zone-6-105'],
    ] as const) {
      const judged = judge(table({ zone }));
      expect(first(judged)).toMatchObject({ id, stated: 'all' });
      expect(judged.certainty).toBe('certain');
      expect(found(judged, 'own')?.offset.way).toBe('e');
    }
  });

  it('are told apart by custom alone where no cluster is named, and by the meridian where the text states it', () => {
    const bare = judge(table({ ring: ELSEWHERE }), null);
    expect(first(bare)).toMatchObject({ id: 'own', stated: null, outlineKm: null });
    expect(bare.certainty).toBe('likely');
    expect(bare.reasons).toEqual(['convention']);
    const stated = judge(table({ ring: ELSEWHERE, before: "Kinh tuyến trục 105°30'" }), null);
    expect(first(stated)?.id).toBe('zone-3-105.5');
    expect(stated.reasons).toContain('meridian');
  });

  it('leave the place open where none lies in the province', () => {
    const judged = judge('1\t2325000\t587000\n2\t2325300\t587000\n3\t2325300\t587300', null);
    expect(judged.certainty).toBe('unclear');
    expect(judged.reasons).toEqual(['nowhere']);
  });

  it.each([
    ['the official shift', OWN_ZONE, 'official', 0],
    ['a wrong meridian', { width: 3, meridian: 105.5 }, 'official', 27_360],
    ['no shift', OWN_ZONE, 'none', 225.5],
    ['the other transformation', OWN_ZONE, 'other', 0.8],
    ['signs as printed', OWN_ZONE, 'signs', 0.55],
    ['both errors at once', { width: 3, meridian: 105.5 }, 'none', 27_556],
  ] as const)('know degrees made by %s by their offset', (_, zone, shift, metres) => {
    const { comparison, reasons, certainty } = judge(table({ degrees: { zone, shift, decimals: 8 } }));
    expect(comparison?.matches).toEqual([{ zone, shift }]);
    expect(Math.abs((comparison?.offset.metres ?? 0) - metres)).toBeLessThan(metres > 1000 ? 60 : 0.5);
    const agrees = metres === 0;
    expect(reasons).toContain(agrees ? 'columns' : 'columnsDiffer');
    expect(certainty).toBe(agrees ? 'certain' : 'likely');
  });

  it('do not tell apart what the last digit of the degrees cannot', () => {
    const { comparison } = judge(table({ degrees: { zone: OWN_ZONE, shift: 'official', decimals: 5 } }));
    expect(comparison?.within).toBeCloseTo(0.84, 1);
    expect(comparison?.matches.map(({ shift }) => shift)).toEqual(
      expect.arrayContaining(['official', 'signs']),
    );
    expect(comparison?.matches.map(({ shift }) => shift)).not.toContain('none');
  });

  it('name no error that is none of the known', () => {
    const rows = outline.map(([lon, lat], i) => {
      const { northing, easting } = toGrid([lon, lat], OWN_ZONE, 'official');
      return [i + 1, northing.toFixed(2), easting.toFixed(2), (lat + 0.01).toFixed(7), lon.toFixed(7)].join(
        '\t',
      );
    });
    const { comparison } = judge(rows.join('\n'));
    expect(comparison?.matches).toEqual([]);
    expect(comparison?.offset).toEqual({ metres: expect.closeTo(1106, -1), way: 'n' });
  });

  it('take degrees alone as WGS 84, and say what they would be as VN-2000', () => {
    const rows = outline.map(([lon, lat]) => `${lat.toFixed(7)} ${lon.toFixed(7)}`);
    const judged = judge(rows.join('\n'));
    expect(judged.readings.map(({ id }) => id)).toEqual(['degrees', 'degreesVn2000']);
    expect(judged.readings[1]?.offset.metres).toBeCloseTo(225.5, 0);
    expect(judged.comparison).toBeNull();
  });
});
