/** Whether the outlines hold: each rule, each breach by file, row and field. Pure. */
import type { AdminUnits } from '../../src/domain/types';
import { asArea, checkOverlaps, checkPlace, type Ground, onGrid, sharesGround } from './outlinePlace';
import { checkShape, type Outline, outlineIssue, readOutlineFile } from './outlineShape';
import type { OutlineBase, OutlineRecord } from './outlines';
import { type Metre, toMetres } from './plane';
import type { CheckIssue } from './registerIssue';

/** Largest angle between where a neighbour lies and where a source says it lies, degrees. */
const MOST_TURN = 45;
/** Largest distance between the middles of stated neighbours, m. */
const FARTHEST = 3000;
/** Direction in degrees counterclockwise from east. */
const DIRECTION = { east_of: 0, north_of: 90, west_of: 180, south_of: 270 } as const;

/** The base figures the outlines are checked against, on the VN-2000 grid. */
export function groundOf(units: AdminUnits, rivers: OutlineBase['rivers']): Ground {
  const lines = rivers.features.flatMap(({ geometry }) =>
    geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates,
  );
  return {
    communes: new Map(units.communesOld.map((unit) => [unit.id, onGrid(unit.geometry)])),
    districts: new Map(units.districts.map((unit) => [unit.id, onGrid(unit.geometry)])),
    province: onGrid(units.province.geometry),
    rivers: lines.map((line) => line.map(([lon = 0, lat = 0]) => toMetres([lon, lat]))),
  };
}

/** Mean of an outline's corners. */
function middle({ metres }: Outline): Metre {
  const mean = (axis: 0 | 1) => metres.reduce((sum, corner) => sum + corner[axis], 0) / metres.length;
  return [mean(0), mean(1)];
}

function checkNeighbours(outlines: readonly Outline[], neighbours: OutlineBase['neighbours']): CheckIssue[] {
  return neighbours.flatMap(({ code, relation, other }) => {
    const one = outlines.find((outline) => outline.code === code);
    const base = outlines.find((outline) => outline.code === other);
    if (!one || !base) return [];
    const [from, to] = [middle(base), middle(one)];
    const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
    const turn = Math.abs(
      (((((Math.atan2(dy, dx) * 180) / Math.PI - DIRECTION[relation]) % 360) + 540) % 360) - 180,
    );
    if (turn <= MOST_TURN && Math.hypot(dx, dy) <= FARTHEST) return [];
    const message = `${code} is stated ${relation.replace('_', ' ')} ${other}, and is not`;
    return [outlineIssue('outline-neighbour', one.row, 'geometry', message)];
  });
}

function checkCodes(outlines: readonly Outline[], records: readonly OutlineRecord[]): CheckIssue[] {
  const counted = (code: string) => outlines.filter((outline) => outline.code === code).length;
  const missing = records
    .filter(({ code }) => counted(code) !== 1)
    .map(({ code }) =>
      outlineIssue('outline-count', null, 'code', `${code} has ${counted(code)} outlines, not one`),
    );
  const known = new Set(records.map(({ code }) => code));
  const strange = outlines
    .filter(({ code }) => !known.has(code))
    .map(({ code, row }) => outlineIssue('outline-count', row, 'code', `${code} is not in the register`));
  return [...missing, ...strange];
}

function checkFrame(
  outlines: readonly Outline[],
  frame: readonly number[] | null,
  ground: Ground,
): CheckIssue[] {
  const [w, s, e, n] = frame ?? [];
  if (w === undefined || s === undefined || e === undefined || n === undefined) {
    return [outlineIssue('outline-inset', null, 'inset', 'there is no frame for the inset')];
  }
  const corners = [
    [w, s],
    [e, s],
    [e, n],
    [w, n],
    [w, s],
  ];
  const inside = ({ positions }: Outline) =>
    positions.every(([x = 0, y = 0]) => x > w && x < e && y > s && y < n);
  const outside = outlines
    .filter((outline) => outline.placed === 'inset' && !inside(outline))
    .map(({ code, row }) =>
      outlineIssue('outline-inset', row, 'geometry', `${code} lies outside the inset's frame`),
    );
  const asOutline = { metres: corners.slice(1).map(([x = 0, y = 0]) => toMetres([x, y])) };
  return sharesGround(asArea(asOutline), ground.province) ? [...outside, FRAME_IN_PROVINCE] : outside;
}

const FRAME_IN_PROVINCE = outlineIssue(
  'outline-inset',
  null,
  'inset',
  'the frame of the inset reaches into the province',
);

/**
 * @param text the text of `clusters.geojson`
 * @param records what the register says of each cluster
 * @returns breaches; none where the outlines hold
 */
export function checkOutlines(
  text: string,
  records: readonly OutlineRecord[],
  ground: Ground,
  neighbours: OutlineBase['neighbours'],
): CheckIssue[] {
  const { outlines, frame, issues } = readOutlineFile(text);
  const byCode = new Map(records.map((record) => [record.code, record]));
  const single = outlines.flatMap((outline) => {
    const record = byCode.get(outline.code);
    if (!record) return [];
    const shape = checkShape(outline, record.grossHa);
    const broken = shape.some(({ rule }) => rule.startsWith('ring-'));
    return broken ? shape : [...shape, ...checkPlace(outline, record, ground)];
  });
  const sound = outlines.filter(
    ({ code }) => !single.some((i) => i.rule.startsWith('ring-') && i.message.startsWith(code)),
  );
  return [
    ...issues,
    ...checkCodes(outlines, records),
    ...single,
    ...checkFrame(sound, frame, ground),
    ...checkOverlaps(sound),
    ...checkNeighbours(sound, neighbours),
  ];
}
