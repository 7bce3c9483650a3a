/** A scenario as a file: JSON with a version, the data it was tried on, and its changes. Files are never trusted. */
import * as v from 'valibot';
import { statedAreaHa } from '../../domain/ringEdit';
import { type Change, TRIED_FIELDS } from '../../domain/scenario';
import { PHASES } from '../../domain/types';
import type { Assumed } from '../../domain/withAssumptions';

const FORMAT = 'long-an-cluster-atlas/scenario';
const VERSION = 1;

/** Far above any scenario: 99 added clusters of 200 corners each are some 900 kB. */
export const MOST_BYTES = 2_000_000;

export interface ScenarioFile {
  readonly dataVersion: string;
  readonly changes: readonly Change[];
  readonly assumed: Assumed;
}

/** What a file says besides, for whoever reads it without the atlas. */
export interface ScenarioSaved extends ScenarioFile {
  /** Of the data, and of the day it was saved, `YYYY-MM-DD`. */
  readonly dataAsOf: string;
  readonly saved: string;
  /** Address that replays it; null where it is too long for one. */
  readonly link: string | null;
}

/** A change that cannot be read: its number, from 1, and the field that is wrong, `cluster.grossHa`. */
export interface FileFault {
  readonly number: number;
  readonly field: string;
}

export type ReadScenario =
  | {
      readonly file: ScenarioFile;
      readonly numbers: readonly number[];
      readonly faults: readonly FileFault[];
    }
  | { readonly file: null; readonly reason: 'notJson' | 'notScenario' | 'newer' };

const code = v.pipe(v.string(), v.regex(/^(?:LA-\d{3}|KB-\d{2})$/));
const text = v.pipe(v.string(), v.maxLength(200));
const figure = v.pipe(v.number(), v.finite());
const ring = v.pipe(v.array(v.tuple([figure, figure])), v.minLength(3), v.maxLength(2000));
const phase = v.picklist(PHASES);

const planned = v.object({
  code,
  name: text,
  phase,
  grossHa: figure,
  district: v.nullable(text),
  communesNew: v.pipe(v.array(text), v.maxLength(100)),
  ring: v.nullable(ring),
});

const change = v.variant('kind', [
  v.object({ kind: v.literal('phase'), code, phase }),
  v.object({ kind: v.literal('land'), code, field: v.picklist(TRIED_FIELDS), ha: figure }),
  v.object({ kind: v.literal('occupancy'), code, fraction: figure }),
  v.object({ kind: v.literal('outline'), code, ring, grossHa: figure }),
  v.object({ kind: v.literal('add'), cluster: planned }),
  v.object({ kind: v.literal('withdraw'), code }),
]);

const share = v.nullable(v.pipe(v.number(), v.minValue(0), v.maxValue(1)));

const head = v.object({
  format: v.literal(FORMAT),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
});

const body = v.object({
  dataVersion: text,
  assumed: v.object({ leasableShare: share, operatingOccupancy: share }),
  changes: v.pipe(v.array(v.unknown()), v.maxLength(1000)),
});

/** The text of the file. */
export function writeScenarioFile(scenario: ScenarioSaved): string {
  const { saved, link, dataVersion, dataAsOf, assumed, changes } = scenario;
  const file = { format: FORMAT, version: VERSION, saved, link, dataVersion, dataAsOf, assumed, changes };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** With an area that is the outline's own: someone may have moved a corner in the file. */
function measured(read: Change): Change {
  if (read.kind === 'outline') return { ...read, grossHa: statedAreaHa(read.ring, read.grossHa) };
  if (read.kind !== 'add' || read.cluster.ring === null) return read;
  const { cluster } = read;
  return { ...read, cluster: { ...cluster, grossHa: statedAreaHa(read.cluster.ring, cluster.grossHa) } };
}

/** Reads a file. Of a scenario with changes that cannot be read, the others are taken, each with its number. */
export function readScenarioFile(json: string): ReadScenario {
  let read: unknown;
  try {
    read = JSON.parse(json);
  } catch {
    return { file: null, reason: 'notJson' };
  }
  const start = v.safeParse(head, read);
  if (!start.success) return { file: null, reason: 'notScenario' };
  if (start.output.version > VERSION) return { file: null, reason: 'newer' };
  const rest = v.safeParse(body, read);
  if (!rest.success) return { file: null, reason: 'notScenario' };
  const { dataVersion, assumed } = rest.output;
  const each = rest.output.changes.map((one, index) => ({
    number: index + 1,
    parsed: v.safeParse(change, one),
  }));
  const good = each.flatMap(({ number, parsed }) =>
    parsed.success ? [{ number, change: parsed.output }] : [],
  );
  const faults = each.flatMap(({ number, parsed }) =>
    parsed.success ? [] : [{ number, field: v.getDotPath(parsed.issues[0]) ?? 'kind' }],
  );
  const changes = good.map((one) => measured(one.change));
  return { file: { dataVersion, assumed, changes }, numbers: good.map(({ number }) => number), faults };
}
