/** The declarative filter as a MapLibre filter over `mapProperties`: the same clusters as `matchesFilter`, held by a property test. */
import type { ExpressionSpecification, FilterSpecification } from 'maplibre-gl';
import type { ClusterFilter } from '../domain/clusterFilter';
import { activeConditions, type ConditionId, isNear, type NearId } from '../domain/conditions';

type Test = ExpressionSpecification | boolean;

/** When a feature passes a condition, and when it lacks the value that would tell; no comparison ever sees a null. */
interface Tests {
  readonly passes: Test;
  readonly lacks: Test;
}

/**
 * @param filter which clusters are shown
 * @param codes codes let through by what features do not carry (`codesBesideMap`), null for every one
 * @returns an expression true for features whose cluster passes
 */
export function filterExpression(
  filter: ClusterFilter,
  codes: ReadonlySet<string> | null,
): FilterSpecification {
  const parts = activeConditions(filter).flatMap((id): Test[] => {
    if (isBesideMap(id)) return [];
    const { passes, lacks } = TESTS[id](filter);
    return [filter.keepUnknown && lacks !== false ? ['any', passes, lacks] : passes];
  });
  if (codes !== null) parts.push(isOneOf('code', [...codes].sort()));
  return ['all', ...parts] as ExpressionSpecification;
}

type BesideMap = NearId | 'text';

function isBesideMap(id: ConditionId): id is BesideMap {
  return id === 'text' || isNear(id);
}

const TESTS: Readonly<Record<Exclude<ConditionId, BesideMap>, (filter: ClusterFilter) => Tests>> = {
  phase: ({ phases }) => ({ passes: isOneOf('phase', phases), lacks: false }),
  place: ({ districts, communes }) => ({
    passes: ['any', isOneOf('district', districts), lists('communes', communes)],
    lacks: [
      'any',
      ['all', districts.length > 0, isNull('district')],
      ['all', communes.length > 0, isNull('communes')],
    ],
  }),
  available: ({ available }) => {
    const [whose, land] = available === 'now' ? [OPERATES, 'free'] : [NOT_YET, 'pipeline'];
    return {
      passes: ['all', whose, isNumber(land), ['>', number(land), 0]],
      lacks: ['all', whose, isNull(land)],
    };
  },
  free: ({ freeMin, freeMax }) => ofSome(OPERATES, 'free', freeMin, freeMax, NOT_YET),
  pipeline: ({ pipelineMin, pipelineMax }) => ofSome(NOT_YET, 'pipeline', pipelineMin, pipelineMax, OPERATES),
  occupancy: ({ occupancyMin, occupancyMax }) =>
    ofSome(OPERATES, 'occupancy', occupancyMin, occupancyMax, false),
  gross: ({ grossMin, grossMax }) => ofSome(true, 'gross', grossMin, grossMax, false),
  sector: ({ sectors }) => ({ passes: lists('sectors', sectors), lacks: isNull('sectors') }),
  wastewater: () => ({ passes: ['!', isNull('wastewater')], lacks: isNull('wastewater') }),
  developer: ({ developer }) => ({
    passes:
      developer === 'known'
        ? ['==', ['get', 'developer'], true]
        : ['all', ['==', ['get', 'developer'], false], NOT_YET],
    lacks: false,
  }),
  known: () => ({ passes: ['==', ['get', 'known'], true], lacks: false }),
};

const OPERATES: ExpressionSpecification = ['==', ['get', 'phase'], 'operating'];
const NOT_YET: ExpressionSpecification = ['!=', ['get', 'phase'], 'operating'];

/** A range on a figure that only features `whose` have; `others` says whether the rest passes. */
function ofSome(whose: Test, figure: string, min: number | null, max: number | null, others: Test): Tests {
  const bounds: Test[] = [isNumber(figure)];
  if (min !== null) bounds.push(['>=', number(figure), min]);
  if (max !== null) bounds.push(['<=', number(figure), max]);
  return {
    passes: ['any', others, ['all', whose, ...bounds]],
    lacks: ['all', whose, isNull(figure)],
  };
}

function number(property: string): ExpressionSpecification {
  return ['to-number', ['get', property]];
}

function isNumber(property: string): ExpressionSpecification {
  return ['==', ['typeof', ['get', property]], 'number'];
}

function isNull(property: string): ExpressionSpecification {
  return ['==', ['typeof', ['get', property]], 'null'];
}

function isOneOf(property: string, values: readonly string[]): ExpressionSpecification {
  return ['in', ['get', property], ['literal', [...values]]];
}

/** Whether one of the items stands in a list that is one text (see `mapProperties`). */
function lists(property: string, items: readonly string[]): ExpressionSpecification {
  const text: ExpressionSpecification = ['to-string', ['get', property]];
  return ['any', ...items.map((item): ExpressionSpecification => ['in', `;${item};`, text])];
}
