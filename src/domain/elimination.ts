/** Why a cluster is not in the list: what removed each one, what each condition costs, and what relaxing it brings. */
import type { ClusterFilter } from './clusterFilter';
import { activeConditions, type ConditionId, judge, type Subject, without } from './conditions';
import { shownClusters, subjectOf, type TextCodes } from './filter';
import { type Relaxation, relaxationsOf } from './relaxation';
import type { Cluster, Dataset } from './types';

export interface Removed {
  readonly code: string;
  /** Conditions it fails, in the order in which they are told. */
  readonly failed: readonly ConditionId[];
  /** Conditions on values that nobody states of it. */
  readonly missing: readonly ConditionId[];
}

export interface Cost {
  readonly condition: ConditionId;
  /** Clusters that come back when this condition alone is dropped. */
  readonly gained: number;
}

export interface Elimination {
  /** Codes, in register order. */
  readonly shown: readonly string[];
  readonly removed: readonly Removed[];
  /** Codes of those that fail nothing but lack a value: shown if the unknown are kept, removed if not. */
  readonly onlyMissing: readonly string[];
  /** All conditions, the dearest first. */
  readonly costs: readonly Cost[];
  /** Largest gain first. */
  readonly relaxations: readonly Relaxation[];
}

/** @param textCodes codes that the filter's text finds (`matchingCodes`), null where there is no text */
export function eliminate(dataset: Dataset, filter: ClusterFilter, textCodes: TextCodes): Elimination {
  const conditions = activeConditions(filter);
  const judged = dataset.clusters.map((cluster) =>
    judgeAll(filter, conditions, subjectOf(dataset, cluster, textCodes)),
  );
  const isShown = ({ failed, missing }: Removed) =>
    failed.length === 0 && (missing.length === 0 || filter.keepUnknown);
  const removed = judged.filter((one) => !isShown(one));
  /** Clusters that this condition alone keeps out. */
  const keptOutBy = (condition: ConditionId) =>
    removed.filter(({ failed, missing }) => {
      const blocking = filter.keepUnknown ? failed : [...failed, ...missing];
      return blocking.length === 1 && blocking[0] === condition;
    });
  const byCode = new Map<string, Cluster>(dataset.clusters.map((cluster) => [cluster.code, cluster]));
  const shown = judged.filter(isShown).map(({ code }) => code);
  const costs = conditions.map((condition) => {
    const left = shownClusters(dataset, without(filter, condition), textCodes);
    return { condition, gained: left.length - shown.length };
  });
  const relaxations = conditions.flatMap((condition) => {
    const subjects = keptOutBy(condition).flatMap(({ code }) => {
      const cluster = byCode.get(code);
      return cluster === undefined ? [] : [subjectOf(dataset, cluster, textCodes)];
    });
    return relaxationsOf(condition, filter, subjects);
  });
  return {
    shown,
    removed,
    onlyMissing: judged
      .filter(({ failed, missing }) => failed.length === 0 && missing.length > 0)
      .map(({ code }) => code),
    costs: costs.sort((a, b) => b.gained - a.gained),
    relaxations: relaxations.sort((a, b) => b.gained - a.gained),
  };
}

function judgeAll(filter: ClusterFilter, conditions: readonly ConditionId[], subject: Subject): Removed {
  const judged = conditions.map((id) => [id, judge(id, filter, subject)] as const);
  const that = (wanted: string) => judged.flatMap(([id, judgement]) => (judgement === wanted ? [id] : []));
  return { code: subject.cluster.code, failed: that('fail'), missing: that('missing') };
}
