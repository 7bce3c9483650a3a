/** What is fetched only when wanted: regions bring the geometry that cuts shapes, dialogs are rarely opened. */
import { lazy } from 'react';

export const RegionPanel = lazy(async () => ({
  default: (await import('../region/RegionPanel')).RegionPanel,
}));
export const RegionTask = lazy(async () => ({
  default: (await import('../region/RegionTask')).RegionTask,
}));
export const ClusterPanel = lazy(async () => ({
  default: (await import('../cluster/ClusterPanel')).ClusterPanel,
}));
export const InvestPanel = lazy(async () => ({
  default: (await import('../invest/InvestPanel')).InvestPanel,
}));
export const AboutDialog = lazy(async () => ({
  default: (await import('../about/AboutDialog')).AboutDialog,
}));
export const ExportDialog = lazy(async () => ({
  default: (await import('../export/ExportDialog')).ExportDialog,
}));
export const HelpDialog = lazy(async () => ({
  default: (await import('../help/HelpDialog')).HelpDialog,
}));
