/** Reads what a page sends, of which nothing is believed. */
import * as v from 'valibot';
import { type Command, isEnveloped, LIMITS, PROTOCOL, SHEET_NAMES } from './protocol';

const finite = (least: number, most: number) =>
  v.pipe(v.number(), v.finite(), v.minValue(least), v.maxValue(most));
const longitude = finite(-180, 180);
const latitude = finite(-90, 90);
const lonLat = v.strictTuple([longitude, latitude]);
const unitId = v.pipe(v.string(), v.regex(/^[A-Za-z0-9][A-Za-z0-9-]{0,39}$/));
const name = v.pipe(v.string(), v.minLength(1), v.maxLength(LIMITS.name));

/** A list whose length is looked at before its members are. */
const list = <const S extends v.GenericSchema>(member: S, most: number) =>
  v.pipe(
    v.custom<readonly unknown[]>((value) => Array.isArray(value) && value.length <= most),
    v.array(member),
  );

const ground = v.union([
  v.literal('province'),
  v.object({ lng: longitude, lat: latitude, zoom: finite(0, 24) }),
  v.object({
    bounds: v.pipe(
      v.strictTuple([longitude, latitude, longitude, latitude]),
      v.check(([west, south, east, north]) => west < east && south < north),
    ),
  }),
]);

const shape = v.variant('kind', [
  v.object({ kind: v.picklist(['district', 'communeOld', 'communeNew']), id: unitId }),
  v.object({
    kind: v.literal('polygon'),
    ring: v.pipe(list(lonLat, LIMITS.vertices), v.minLength(3)),
  }),
  v.object({
    kind: v.literal('circle'),
    center: lonLat,
    radiusKm: v.pipe(finite(0, LIMITS.radiusKm), v.gtValue(0)),
  }),
]);

const steps = v.pipe(
  list(v.object({ op: v.picklist(['add', 'subtract']), shape }), LIMITS.steps),
  v.check(
    (all) =>
      all.reduce((sum, { shape: each }) => sum + (each.kind === 'polygon' ? each.ring.length : 0), 0) <=
      LIMITS.vertices,
  ),
);

const params = v.pipe(
  v.custom<object>(
    (value) => typeof value === 'object' && value !== null && Object.keys(value).length <= LIMITS.params,
  ),
  v.record(name, v.nullable(v.pipe(v.string(), v.maxLength(LIMITS.text)))),
);

const side = v.optional(v.pipe(finite(16, LIMITS.side), v.integer()));

const command: v.GenericSchema<unknown, Command> = v.variant('type', [
  v.object({ type: v.literal('hello') }),
  v.object({ type: v.literal('fly'), to: ground }),
  v.object({ type: v.literal('filter'), params }),
  v.object({ type: v.literal('select'), codes: list(unitId, LIMITS.codes) }),
  v.object({
    type: v.literal('region'),
    steps,
    rule: v.optional(v.picklist(['area', 'centroid', 'touch'])),
  }),
  v.object({
    type: v.literal('scene'),
    index: v.pipe(finite(1, 999), v.integer()),
    flies: v.optional(v.boolean()),
  }),
  v.object({ type: v.literal('lang'), lang: v.picklist(['vi', 'en']) }),
  v.object({ type: v.literal('theme'), theme: v.nullable(v.picklist(['light', 'dark'])) }),
  v.object({ type: v.literal('totals') }),
  v.pipe(
    v.object({
      type: v.literal('png'),
      sheet: v.optional(v.nullable(v.picklist(SHEET_NAMES))),
      width: side,
      height: side,
      ratio: v.optional(finite(1, 4)),
    }),
    v.check(({ width = 1, height = 1, ratio = 1 }) => width * height * ratio ** 2 <= LIMITS.pixels),
    // A sheet has its own size: who asks for another is told so.
    v.forward(
      v.check(
        ({ sheet, width, height, ratio }) => sheet === null || (width ?? height ?? ratio) === undefined,
      ),
      ['sheet'],
    ),
  ),
  v.object({ type: v.literal('stats') }),
]);

export type Read =
  | { readonly kind: 'command'; readonly id: string | undefined; readonly command: Command }
  /** `ours`: it means to be one of our messages, and its sender is told what is wrong with it. */
  | {
      readonly kind: 'malformed';
      readonly ours: boolean;
      readonly id: string | undefined;
      readonly code: 'malformed' | 'version';
      readonly why: string;
    };

/** What a message asks for. Unknown members are left out; never throws, whatever the message. */
export function readMessage(data: unknown): Read {
  if (!isEnveloped(data)) return refused(false, undefined, 'malformed', 'no envelope');
  const found = v.safeParse(v.object({ id: v.optional(name) }), data);
  const id = found.success ? found.output.id : undefined;
  if (data.atlas !== PROTOCOL) return refused(true, id, 'version', `this is version ${PROTOCOL}`);
  if (!found.success) return refused(true, id, 'malformed', 'id');
  const read = v.safeParse(command, data);
  if (read.success) return { kind: 'command', id, command: read.output };
  const [issue] = read.issues;
  // The path alone: what was sent need not be sent back.
  return refused(true, id, 'malformed', v.getDotPath(issue) ?? 'message');
}

function refused(ours: boolean, id: string | undefined, code: 'malformed' | 'version', why: string): Read {
  return { kind: 'malformed', ours, id, code, why };
}
