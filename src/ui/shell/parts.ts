/** What is fetched only when wanted: regions bring the geometry that cuts shapes, dialogs are rarely opened. */
import { part } from '../base/part';

export const RegionPanel = part(async () => (await import('../region/RegionPanel')).RegionPanel);
export const PresentPanel = part(async () => (await import('../present/PresentPanel')).PresentPanel);
export const PlanPanel = part(async () => (await import('../plan/PlanPanel')).PlanPanel);
export const ClusterPanel = part(async () => (await import('../cluster/ClusterPanel')).ClusterPanel);
export const InvestPanel = part(async () => (await import('../invest/InvestPanel')).InvestPanel);
export const EmptyResult = part(async () => (await import('../invest/EmptyResult')).EmptyResult);
export const ScenarioBar = part(async () => (await import('../scenario/ScenarioBar')).ScenarioBar);
export const DiffDialog = part(async () => (await import('../scenario/DiffDialog')).DiffDialog);
export const OnMap = part(async () => (await import('../scenario/OnMap')).OnMap);
export const CornersDialog = part(async () => (await import('../measure/CornersDialog')).CornersDialog);
export const MeasureHint = part(async () => (await import('../measure/MeasureHint')).MeasureHint);
export const AboutDialog = part(async () => (await import('../about/AboutDialog')).AboutDialog);
export const CompareDialog = part(async () => (await import('../compare/CompareDialog')).CompareDialog);
export const ExportDialog = part(async () => (await import('../export/ExportDialog')).ExportDialog);
export const LawsDialog = part(async () => (await import('../law/LawsDialog')).LawsDialog);
export const UnitsDialog = part(async () => (await import('../units/UnitsDialog')).UnitsDialog);
export const NotCountedKey = part(async () => (await import('../targets/NotCountedKey')).NotCountedKey);
export const ShadeLegend = part(async () => (await import('../units/ShadeLegend')).ShadeLegend);
export const HelpDialog = part(async () => (await import('../help/HelpDialog')).HelpDialog);
export const RegionsDialog = part(async () => (await import('../keptRegions/RegionsDialog')).RegionsDialog);
export const ShareDialog = part(async () => (await import('../share/ShareDialog')).ShareDialog);
export const GuestParts = part(async () => (await import('../frame/GuestParts')).GuestParts);
export const Stage = part(async () => (await import('../stage/Stage')).Stage);
