/** What is fetched only when wanted: regions bring the geometry that cuts shapes, dialogs are rarely opened. */
import { type ComponentType, lazy } from 'react';

/** A part of the page with the words it says, which arrive beside it. */
function part(load: () => Promise<ComponentType>) {
  return lazy(async () => {
    const [wanted] = await Promise.all([load(), import('../../i18n/late')]);
    return { default: wanted };
  });
}

export const RegionPanel = part(async () => (await import('../region/RegionPanel')).RegionPanel);
export const RegionTask = part(async () => (await import('../region/RegionTask')).RegionTask);
export const ClusterPanel = part(async () => (await import('../cluster/ClusterPanel')).ClusterPanel);
export const InvestPanel = part(async () => (await import('../invest/InvestPanel')).InvestPanel);
export const EmptyResult = part(async () => (await import('../invest/EmptyResult')).EmptyResult);
export const AboutDialog = part(async () => (await import('../about/AboutDialog')).AboutDialog);
export const CompareDialog = part(async () => (await import('../compare/CompareDialog')).CompareDialog);
export const ExportDialog = part(async () => (await import('../export/ExportDialog')).ExportDialog);
export const HelpDialog = part(async () => (await import('../help/HelpDialog')).HelpDialog);
