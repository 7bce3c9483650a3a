import { memo, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import type { AtlasPage, AtlasParts, AtlasPlan } from '../../briefing/print/atlasPages';
import type { HandoutPage, Paper } from '../../briefing/print/handout';
import { sceneFigures } from '../../briefing/sceneFigures';
import type { MapRoad } from '../../cartography/districtMap';
import { selectCluster, selectDataset } from '../../state/selectors';
import type { AppStore } from '../../state/store';
import '../base/print.css';
import { StoreProvider } from '../base/store';
import { ClusterPage } from './ClusterPage';
import { DistrictPage } from './DistrictPage';
import { AboutPage, ContentsPage } from './FrontPages';
import { ScenePage } from './ScenePage';
import './sheets.css';

/** What all pages share; it does not change while they are built. */
interface Edition {
  /** Holds what is printed, in the language of the paper. */
  readonly store: AppStore;
  /** The day of printing, `YYYY-MM-DD`. */
  readonly made: string;
}

export interface AtlasEdition extends Edition {
  readonly plan: AtlasPlan;
  readonly parts: AtlasParts;
  readonly roads: readonly MapRoad[];
}

export interface PrintedScene {
  readonly handout: HandoutPage;
  /** Address of its map. */
  readonly picture: string;
}

export interface HandoutEdition extends Edition {
  readonly of: number;
  readonly paper: Paper;
}

export type Printed =
  | { readonly kind: 'atlas'; readonly edition: AtlasEdition; readonly built: number }
  | {
      readonly kind: 'handout';
      readonly edition: HandoutEdition;
      readonly scenes: readonly PrintedScene[];
    };

/** The pages, out of sight until they are printed; then nothing else is in sight. */
export function PrintSheets({ printed }: { printed: Printed }) {
  return printed.kind === 'atlas' ? (
    <Paged store={printed.edition.store} paper="portrait">
      {printed.edition.plan.pages.slice(0, printed.built).map((page, index) => (
        <PageOfAtlas key={keyOf(page)} edition={printed.edition} page={page} number={index + 1} />
      ))}
    </Paged>
  ) : (
    <Paged store={printed.edition.store} paper={printed.edition.paper}>
      {printed.scenes.map((scene, index) => (
        <PageOfHandout key={scene.picture} edition={printed.edition} scene={scene} number={index + 1} />
      ))}
    </Paged>
  );
}

function Paged({ store, paper, children }: { store: AppStore; paper: Paper; children: ReactNode }) {
  return createPortal(
    <StoreProvider store={store}>
      <div className="print-sheets" data-paper={paper} lang={store.getState().view.lang}>
        {children}
        <style>{`@page { size: A4 ${paper}; margin: 0; }`}</style>
      </div>
    </StoreProvider>,
    document.body,
  );
}

function keyOf(page: AtlasPage): string {
  if (page.kind === 'contents') return `contents ${page.entries[0]?.id}`;
  return page.kind === 'about' ? page.kind : page.kind === 'district' ? page.id : page.code;
}

interface PageProps {
  readonly edition: AtlasEdition;
  readonly page: AtlasPage;
  readonly number: number;
}

/** Drawn once, however many follow it. */
const PageOfAtlas = memo(function PageOfAtlas({ edition, page, number }: PageProps) {
  const { store, plan, parts, roads, made } = edition;
  const state = store.getState();
  const dataset = selectDataset(state);
  if (dataset === null) return null;
  const tried = sceneFigures(state)?.tried ?? false;
  const place = { page: number, of: plan.pages.length, made, tried };
  switch (page.kind) {
    case 'about': {
      const districts = plan.pages.filter(({ kind }) => kind === 'district').length;
      return <AboutPage {...{ state, dataset, parts, districts }} {...place} />;
    }
    case 'contents':
      return <ContentsPage dataset={dataset} contents={page} {...place} />;
    case 'district':
      return <DistrictPage {...{ state, dataset, roads }} pageOf={plan.pageOf} {...page} {...place} />;
    case 'cluster': {
      const cluster = selectCluster(state, page.code);
      if (cluster === null) return null;
      const districtPage = plan.pageOf.get(cluster.district ?? '');
      return <ClusterPage {...{ state, dataset, cluster, districtPage }} {...place} />;
    }
  }
});

interface SceneProps {
  readonly edition: HandoutEdition;
  readonly scene: PrintedScene;
  readonly number: number;
}

const PageOfHandout = memo(function PageOfHandout({ edition: { of, made }, scene, number }: SceneProps) {
  const { tried } = scene.handout.scene.figures;
  return <ScenePage {...scene} page={number} {...{ of, made, tried }} />;
});
