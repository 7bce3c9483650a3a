import { useFormats, useT } from '../base/text';
import type { BoundaryProblem, BoundaryOutcome as Outcome } from './useBoundary';

/** What became of a boundary that was given: taken and how, or why not and what to do. */
export function BoundaryOutcome({ outcome }: { outcome: Outcome }) {
  const t = useT();
  const { number } = useFormats();
  if (outcome.status === 'none') return null;
  if (outcome.status === 'busy') return <p role="status">{t('region.boundaryBusy')}</p>;
  if (outcome.status === 'refused') return <Refusal problem={outcome.problem} />;
  const { made, skipped } = outcome;
  return (
    <div role="status" className="boundary-outcome">
      <p>
        {t('region.boundary.taken', {
          rings: t('region.boundary.rings', { count: made.steps.length }),
          corners: t('region.boundary.corners', { count: made.after }),
        })}
      </p>
      {made.metres === 0 ? null : (
        <p>
          {t('region.boundary.thinned', { before: made.before, metres: number(Math.ceil(made.metres), 0) })}
        </p>
      )}
      {made.crossed ? <p>{t('region.boundary.crossed')}</p> : null}
      {skipped === 0 ? null : <p>{t('region.boundary.skipped', { count: skipped })}</p>}
    </div>
  );
}

function Refusal({ problem }: { problem: BoundaryProblem }) {
  const t = useT();
  const params =
    problem.code === 'shape' ? { path: problem.path } : problem.code === 'crs' ? { crs: problem.crs } : {};
  const what = t(`region.boundary.${problem.code}`, params);
  const line = 'line' in problem ? problem.line : null;
  return (
    <div role="alert" className="boundary-outcome field-error">
      <p>{line === null ? what : t('region.boundary.line', { line: String(line), what })}</p>
      <p>{t('region.boundary.kept')}</p>
    </div>
  );
}
