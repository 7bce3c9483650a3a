/**
 * Messages of the parts that are fetched when wanted: the first load need not carry them. Each such part imports this
 * module, and whatever it says is there when it is drawn.
 */
import { about } from './messages/about';
import { certainty } from './messages/certainty';
import { cluster } from './messages/cluster';
import { clusterPage } from './messages/clusterPage';
import { compare } from './messages/compare';
import { corners } from './messages/corners';
import { data } from './messages/data';
import { exporting } from './messages/export';
import { exportTabs } from './messages/exportTabs';
import { help } from './messages/help';
import { invest } from './messages/invest';
import { keptRegions } from './messages/keptRegions';
import { law } from './messages/law';
import { lawCluster } from './messages/lawCluster';
import { laws } from './messages/laws';
import { measure } from './messages/measure';
import { needsMap } from './messages/needsMap';
import { offline } from './messages/offline';
import { outline } from './messages/outline';
import { picture } from './messages/picture';
import { plan } from './messages/plan';
import { present } from './messages/present';
import { print } from './messages/print';
import { readyScenes } from './messages/readyScenes';
import { region } from './messages/region';
import { replay } from './messages/replay';
import { scenario } from './messages/scenario';
import { scenarioDiff } from './messages/scenarioDiff';
import { share } from './messages/share';
import { slides } from './messages/slides';
import { stage } from './messages/stage';
import { targets } from './messages/targets';
import { units } from './messages/units';
import { visit } from './messages/visit';
import { addMessages } from './t';

export const LATE_AREAS = {
  about,
  certainty,
  cluster,
  clusterPage,
  compare,
  corners,
  data,
  export: exporting,
  exportTabs,
  help,
  invest,
  keptRegions,
  law,
  lawCluster,
  laws,
  measure,
  needsMap,
  offline,
  outline,
  picture,
  plan,
  present,
  print,
  readyScenes,
  region,
  replay,
  units,
  scenario,
  scenarioDiff,
  slides,
  share,
  stage,
  targets,
  visit,
};

addMessages(LATE_AREAS);
