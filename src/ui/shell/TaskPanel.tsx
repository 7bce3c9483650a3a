import { Part } from '../base/Part';
import { useAppState } from '../base/store';
import { FilterPanel } from '../explore/FilterPanel';
import { LegendPanel } from '../explore/LegendPanel';
import { InvestPanel, PlanPanel, PresentPanel } from './parts';

/** What the chosen task needs. Where there is no room for a second panel, a region's result stands in this one. */
export function TaskPanel({ withResult }: { withResult: boolean }) {
  const task = useAppState((state) => state.view.task);
  const viewer = useAppState((state) => state.view.layout === 'viewer');
  if (viewer) return <LegendPanel />;
  if (task === 'invest')
    return (
      <Part>
        <InvestPanel />
      </Part>
    );
  if (task === 'explore')
    return (
      <>
        <LegendPanel />
        <FilterPanel />
      </>
    );
  if (task === 'present')
    return (
      <Part>
        <PresentPanel />
      </Part>
    );
  return (
    <Part>
      <PlanPanel task={task} withResult={withResult} />
    </Part>
  );
}
