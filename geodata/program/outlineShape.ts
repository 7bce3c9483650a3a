/** Reading `clusters.geojson` for the check, and the rules of each outline by itself. */
import type { Position } from 'geojson';
import { type Metre, signedArea, toMetres } from './plane';
import type { CheckIssue } from './registerIssue';
import { RING_PROBLEMS, type RingProblem, ringProblems } from './rings';

const OUTLINES_FILE = 'clusters.geojson';

/** One outline as the file has it. */
export interface Outline {
  readonly code: string;
  /** Line in the file, 1 for the first. */
  readonly row: number | null;
  readonly placed: string;
  /** As written, closed. */
  readonly positions: readonly Position[];
  /** On the VN-2000 grid, open. */
  readonly metres: readonly Metre[];
}

export interface OutlineFile {
  readonly outlines: readonly Outline[];
  /** West, south, east, north; null where the file has none. */
  readonly frame: readonly number[] | null;
  readonly issues: readonly CheckIssue[];
}

/** The rules of the file and of each outline by itself. */
export const SHAPE_RULES = [
  'outline-json',
  'outline-count',
  'outline-id',
  'outline-decimals',
  'outline-corners',
  'outline-area',
  ...(Object.keys(RING_PROBLEMS) as RingProblem[]),
] as const;
export type OutlineShapeRule = (typeof SHAPE_RULES)[number];

/** A breach in the outlines file. */
export function outlineIssue(rule: string, row: number | null, field: string, message: string): CheckIssue {
  return { rule, file: OUTLINES_FILE, row, field, message };
}

interface FeatureLike {
  readonly id?: unknown;
  readonly properties?: { readonly code?: unknown; readonly placed?: unknown } | null;
  readonly geometry?: { readonly type?: unknown; readonly coordinates?: readonly Position[][] } | null;
}

/** Reads the file; what cannot be read is named and left out. */
export function readOutlineFile(text: string): OutlineFile {
  let parsed: { features?: FeatureLike[]; inset?: { frame?: number[] } };
  try {
    parsed = JSON.parse(text);
  } catch {
    const issue = outlineIssue('outline-json', null, 'file', 'is not JSON');
    return { outlines: [], frame: null, issues: [issue] };
  }
  const lines = text.split('\n');
  const issues: CheckIssue[] = [];
  const outlines = (parsed.features ?? []).flatMap((feature): Outline[] => {
    const code = String(feature.properties?.code ?? '');
    const line = lines.findIndex((one) => one.includes(`"code":"${code}"`));
    const row = line < 0 ? null : line + 1;
    const rings = feature.geometry?.type === 'Polygon' ? (feature.geometry.coordinates ?? []) : [];
    const [positions] = rings;
    if (!positions || rings.length !== 1) {
      issues.push(outlineIssue('outline-json', row, 'geometry', `${code} is not a polygon of one ring`));
      return [];
    }
    if (feature.id !== Number(code.slice(-3))) {
      issues.push(outlineIssue('outline-id', row, 'id', `${code} has the id ${String(feature.id)}`));
    }
    const metres = positions.slice(0, -1).map(([lon = 0, lat = 0]) => toMetres([lon, lat]));
    return [{ code, row, placed: String(feature.properties?.placed), positions, metres }];
  });
  return { outlines, frame: parsed.inset?.frame ?? null, issues };
}

/** Sharpest corner an outline may have, degrees; a needle has sharper ones. */
const SHARPEST = 45;
/** Largest difference of an outline's grid area from its gross area, a fraction. */
const MAX_OUTLINE_ERROR = 0.001;

/** The sharpest corner of an open ring, degrees; 0 where it turns back on itself. */
function sharpestCorner(ring: readonly Metre[]): number {
  const angles = ring.map((corner, i) => {
    const before = ring[(i + ring.length - 1) % ring.length] ?? corner;
    const after = ring[(i + 1) % ring.length] ?? corner;
    const one = Math.atan2(before[1] - corner[1], before[0] - corner[0]);
    const other = Math.atan2(after[1] - corner[1], after[0] - corner[0]);
    const apart = Math.abs(one - other);
    return (Math.min(apart, 2 * Math.PI - apart) * 180) / Math.PI;
  });
  return Math.min(...angles);
}

/** The rules that an outline keeps or breaks by itself. `grossHa` is what the register states. */
export function checkShape(outline: Outline, grossHa: number): CheckIssue[] {
  const { code, row, positions, metres } = outline;
  const at = (rule: OutlineShapeRule, field: string, message: string) =>
    outlineIssue(rule, row, field, `${code} ${message}`);
  const rings = ringProblems(positions, true).map((p) => at(p, 'geometry', RING_PROBLEMS[p]));
  if (rings.length > 0) return rings;
  const issues: CheckIssue[] = [];
  const written = positions.flat().map((n) => String(n).split('.')[1]?.length ?? 0);
  if (Math.max(...written) > 7) issues.push(at('outline-decimals', 'geometry', 'has more than 7 decimals'));
  if (metres.length < 4 || metres.length > 8) {
    issues.push(at('outline-corners', 'geometry', `has ${metres.length} corners, not 4 to 8`));
  }
  const sharpest = sharpestCorner(metres);
  if (sharpest < SHARPEST) {
    issues.push(at('outline-corners', 'geometry', `has a corner of ${sharpest.toFixed(0)}°`));
  }
  const ha = signedArea(metres) / 10_000;
  if (!(Math.abs(ha / grossHa - 1) <= MAX_OUTLINE_ERROR)) {
    issues.push(at('outline-area', 'gross_ha', `covers ${ha.toFixed(3)} ha, the register states ${grossHa}`));
  }
  return issues;
}
