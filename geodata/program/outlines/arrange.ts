/** Choosing one site per unit so that nothing overlaps and clusters stand well apart. */
import { boxesMeet, boxOf, centreOf, distance, ringToRing } from './rings';
import { LIMITS } from './rules';
import type { Site } from './sites';

/** Something placed as one: a cluster, or a group of stated neighbours. */
export interface Unit {
  readonly codes: readonly string[];
  readonly sites: readonly Site[];
}

/** Distance at which two clusters cost each other 1, m: about two symbols' widths on the whole province. */
const APART = 2200;
/** Beyond this they cost each other nothing: farther apart would only push them into corners. */
const INDIFFERENT = 5000;
const SWEEPS = 8;

interface Choice extends Site {
  readonly centres: ReturnType<typeof centreOf>[];
  readonly boxes: ReturnType<typeof boxOf>[];
}

function choiceOf(site: Site): Choice {
  return { ...site, centres: site.rings.map(centreOf), boxes: site.rings.map(boxOf) };
}

function cheapestFirst(sites: readonly Site[]): Site[] {
  return [...sites].sort((a, b) => a.cost - b.cost);
}

/** What two choices cost each other; Infinity where they overlap or nearly touch. */
function tension(one: Choice, other: Choice): number {
  let cost = 0;
  for (const [i, a] of one.centres.entries()) {
    for (const [j, b] of other.centres.entries()) {
      const [boxA, boxB] = [one.boxes[i], other.boxes[j]];
      const [ringA, ringB] = [one.rings[i], other.rings[j]];
      if (!boxA || !boxB || !ringA || !ringB) continue;
      if (boxesMeet(boxA, boxB, LIMITS.gap) && ringToRing(ringA, ringB) < LIMITS.gap) return Infinity;
      cost += Math.max(0, (APART / distance(a, b)) ** 2 - (APART / INDIFFERENT) ** 2);
    }
  }
  return cost;
}

/** The option that costs least among those placed; null where each would overlap one. */
function best(options: readonly Choice[], placed: Iterable<Choice>): Choice | null {
  const others = [...placed];
  let found: { choice: Choice | null; cost: number } = { choice: null, cost: Infinity };
  for (const choice of options) {
    // Cheapest first, and others only add: from here on none can be better.
    if (choice.cost >= found.cost) break;
    let cost = choice.cost;
    for (const other of others) {
      if (cost >= found.cost) break;
      cost += tension(choice, other);
    }
    if (cost < found.cost) found = { choice, cost };
  }
  return found.choice;
}

type Options = ReadonlyMap<Unit, readonly Choice[]>;

/** Takes each unit up in turn and puts it where it costs least; the unit that finds no room, if one does. */
function sweep(
  order: readonly Unit[],
  options: Options,
  placed: Map<Unit, Choice>,
): Unit | 'moved' | 'settled' {
  let moved = false;
  for (const unit of order) {
    const before = placed.get(unit);
    placed.delete(unit);
    const choice = best(options.get(unit) ?? [], placed.values());
    if (!choice) return unit;
    placed.set(unit, choice);
    moved ||= choice !== before;
  }
  return moved ? 'moved' : 'settled';
}

/**
 * Places the units with the fewest sites first, then moves one at a time while that helps. A unit that
 * finds no room goes first in a new start. Depends on nothing but the units and their order.
 * @returns the chosen site per unit, in the order given
 * @throws Error naming the unit that finds no room even when placed first
 */
export function arrange(units: readonly Unit[]): Site[] {
  const options: Options = new Map(units.map((unit) => [unit, cheapestFirst(unit.sites).map(choiceOf)]));
  let order = [...units].sort((a, b) => a.sites.length - b.sites.length);
  const placed = new Map<Unit, Choice>();
  const wentFirst = new Set<Unit>();
  for (let sweeps = 0; sweeps < SWEEPS; sweeps++) {
    const outcome = sweep(order, options, placed);
    if (outcome === 'settled') break;
    if (outcome === 'moved') continue;
    if (wentFirst.has(outcome) || outcome.sites.length === 0) {
      throw new Error(`no room for ${outcome.codes.join(', ')} (${outcome.sites.length} sites tried)`);
    }
    wentFirst.add(outcome);
    order = [outcome, ...order.filter((unit) => unit !== outcome)];
    placed.clear();
    sweeps = -1;
  }
  return units.map((unit) => {
    const choice = placed.get(unit);
    if (!choice) throw new Error(`${unit.codes.join(', ')} was not placed`);
    return choice;
  });
}
