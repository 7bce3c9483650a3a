/** The declarative filter as a MapLibre filter over `mapProperties`: the same clusters as `matchesFilter`, held by a property test. */
import type { ExpressionSpecification, FilterSpecification } from 'maplibre-gl';
import type { ClusterFilter } from '../domain/clusterFilter';
import { PHASES } from '../domain/types';

/**
 * @param filter which clusters are shown
 * @param textCodes codes that the filter's text finds, null without text
 * @returns an expression true for features whose cluster passes
 */
export function filterExpression(
  filter: ClusterFilter,
  textCodes: ReadonlySet<string> | null,
): FilterSpecification {
  const parts: ExpressionSpecification[] = [];
  if (PHASES.some((phase) => !filter.phases.includes(phase))) parts.push(isOneOf('phase', filter.phases));
  if (filter.districts.length > 0) parts.push(isOneOf('district', filter.districts));
  if (filter.known) parts.push(['==', ['get', 'known'], true]);
  if (textCodes !== null) parts.push(isOneOf('code', [...textCodes].sort()));
  return ['all', ...parts, ...wantedLand(filter)];
}

function isOneOf(property: string, values: readonly string[]): ExpressionSpecification {
  return ['in', ['get', property], ['literal', [...values]]];
}

/** Missing land is null: no comparison may see it, and it is never enough. */
function wantedLand({ available, freeMin, freeMax }: ClusterFilter): ExpressionSpecification[] {
  if (available === 'any' && freeMin === null && freeMax === null) return [];
  const land: ExpressionSpecification =
    available === 'now'
      ? ['get', 'free']
      : available === 'pipeline'
        ? ['get', 'pipeline']
        : ['coalesce', ['get', 'free'], ['get', 'pipeline']];
  // Where there is no figure the number is one that fails every test below it.
  const or = (missing: number): ExpressionSpecification => ['to-number', ['coalesce', land, missing]];
  const parts: ExpressionSpecification[] = [['!=', ['typeof', land], 'null']];
  if (available !== 'any') parts.push(['>', or(-1), 0]);
  if (freeMin !== null) parts.push(['>=', or(-1e9), freeMin]);
  if (freeMax !== null) parts.push(['<=', or(1e9), freeMax]);
  return parts;
}
