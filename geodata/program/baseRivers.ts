/**
 * Rivers outside Long An, for the backdrop: lines of GSHHG where it draws a river as one line, and where it
 * draws two banks a line midway between them, read off by hand. 0.3 to 0.9 km off, so never used inside.
 */
import type { FeatureCollection, LineString } from 'geojson';
import { type LineFeature, linesOf } from './baseLines';
import type { LonLat } from './plane';

interface Outside {
  readonly name: string;
  /** Ends of the GSHHG lines that make it up, [longitude, latitude], downstream. */
  readonly ends: readonly LonLat[];
  /** Where the river of the province begins, a latitude: nothing of the line is kept south of it. */
  readonly until: number;
  /** The way on between two banks. */
  readonly midway: readonly LonLat[];
}

const OUTSIDE: readonly Outside[] = [
  {
    name: 'Sông Vàm Cỏ Đông',
    ends: [
      [106, 11.30814],
      [106.28499, 11],
    ],
    until: 11.11194,
    midway: [[106.22722, 11.11194]],
  },
  { name: 'Sông Vàm Cỏ Tây', ends: [[105.77752, 11]], until: 11.02001, midway: [[105.78111, 11.02001]] },
  {
    name: 'Sông Sài Gòn',
    ends: [
      [106.61767, 11],
      [106.72084, 10.81694],
    ],
    until: -90,
    midway: [
      [106.7245, 10.797],
      [106.719, 10.7795],
      [106.713, 10.7635],
      [106.727, 10.7585],
      [106.745, 10.7633],
      [106.753, 10.752],
      [106.757, 10.74],
    ],
  },
  {
    name: 'Sông Soài Rạp',
    ends: [],
    until: -90,
    midway: [
      [106.757, 10.74],
      [106.757, 10.725],
      [106.754, 10.708],
      [106.759, 10.6935],
      [106.7665, 10.679],
      [106.769, 10.662],
      [106.7655, 10.645],
      [106.759, 10.617],
      [106.751, 10.59],
      [106.7495, 10.565],
      [106.7525, 10.53],
      [106.7505, 10.515],
      [106.741, 10.4995],
      [106.7535, 10.48],
      [106.761, 10.459],
      [106.776, 10.437],
      [106.797, 10.416],
      [106.815, 10.39],
    ],
  },
  {
    name: 'Sông Tiền',
    ends: [],
    until: -90,
    midway: [
      [105.2, 10.95],
      [105.206, 10.83],
      [105.25, 10.798],
      [105.307, 10.8],
      [105.343, 10.778],
      [105.361, 10.7],
      [105.381, 10.62],
      [105.408, 10.57],
      [105.445, 10.553],
      [105.5, 10.515],
      [105.552, 10.478],
      [105.582, 10.43],
      [105.64, 10.41],
      [105.69, 10.405],
      [105.735, 10.365],
      [105.785, 10.32],
      [105.827, 10.303],
      [105.862, 10.286],
      [105.907, 10.279],
      [105.94, 10.296],
      [105.966, 10.319],
      [106.039, 10.316],
      [106.133, 10.297],
      [106.207, 10.305],
      [106.276, 10.314],
      [106.366, 10.334],
      [106.439, 10.316],
      [106.49, 10.297],
      [106.55, 10.287],
      [106.6, 10.279],
      [106.663, 10.277],
      [106.684, 10.291],
      [106.718, 10.276],
      [106.755, 10.262],
      [106.785, 10.256],
    ],
  },
];

const same = (p: LonLat | undefined, q: LonLat) => p?.[0] === q[0] && p[1] === q[1];

/** One feature per river outside, downstream; throws where GSHHG has no line with a named end. */
export function riversOutside(gshhg: FeatureCollection<LineString>): LineFeature[] {
  const lines = gshhg.features.flatMap((f) => linesOf(f)).filter((line) => line.length > 2);
  return OUTSIDE.map(({ name, ends, until, midway }) => {
    const drawn = ends.flatMap((end) => {
      const line = lines.find((one) => same(one.at(-1), end));
      if (!line) throw new Error(`GSHHG has no line that ends at ${end.join(', ')}`);
      return line;
    });
    const points = [...drawn.filter(([, lat]) => lat >= until), ...midway];
    const geometry = { type: 'LineString' as const, coordinates: points.map((p) => [...p]) };
    return { type: 'Feature', properties: { name }, geometry };
  });
}
