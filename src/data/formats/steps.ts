/** Steps of a region in a file, as this atlas writes them. */
import * as v from 'valibot';

const degrees = (most: number) => v.pipe(v.number(), v.minValue(-most), v.maxValue(most));
const point = v.strictTuple([degrees(180), degrees(90)]);
const id = v.pipe(v.string(), v.regex(/^[A-Za-z0-9][A-Za-z0-9-]{0,39}$/));
const km = v.pipe(v.number(), v.gtValue(0), v.maxValue(2000));

const shape = v.variant('kind', [
  v.object({ kind: v.picklist(['district', 'communeOld', 'communeNew']), id }),
  v.object({ kind: v.literal('polygon'), ring: v.pipe(v.array(point), v.minLength(3), v.maxLength(2000)) }),
  v.object({ kind: v.literal('circle'), center: point, radiusKm: km }),
  v.object({
    kind: v.literal('strip'),
    road: id,
    km,
    lines: v.pipe(
      v.array(v.pipe(v.array(point), v.minLength(1), v.maxLength(2000))),
      v.minLength(1),
      v.maxLength(50),
    ),
  }),
]);

export const stepsSchema = v.pipe(
  v.array(v.object({ op: v.picklist(['add', 'subtract']), shape })),
  v.minLength(1),
  v.maxLength(400),
);
