import { useEffect, useState } from 'react';
import { fetchFile } from '../../data/fetchText';
import type { Road } from '../../data/roadLines';
import { courseNear } from '../../domain/course';
import type { Dataset } from '../../domain/types';
import { selectDataset } from '../../state/selectors';
import { useAppState, useAppStore } from '../base/store';

export interface RoadChoice extends Road {
  /** Whether it runs through the province, or only near it. */
  readonly within: boolean;
}

export type RoadList =
  | { readonly status: 'loading' }
  | { readonly status: 'failed' }
  | { readonly status: 'ready'; readonly roads: readonly RoadChoice[]; readonly lost: readonly string[] };

/** Roads farther from the province than this are no choice, km. */
const NEAR_KM = 20;

/** The roads through the province and near it, fetched when first asked for. */
export function useRoads(): RoadList {
  const store = useAppStore();
  const dataset = useAppState(selectDataset);
  const [list, setList] = useState<RoadList>({ status: 'loading' });
  useEffect(() => {
    if (dataset === null) return;
    let left = false;
    load(dataset, store.getState().dataFolder).then(
      (found) => left || setList(found),
      () => left || setList({ status: 'failed' }),
    );
    return () => {
      left = true;
    };
  }, [dataset, store]);
  return list;
}

async function load(dataset: Dataset, folder: string): Promise<RoadList> {
  const { loadRoadLines } = await import('../../data/roadLines');
  const { roads, lost } = await loadRoadLines(folder, fetchFile, dataset.near);
  if (roads.length === 0) return { status: 'failed' };
  const province = dataset.units.province.geometry;
  const reaches = (road: Road, km: number) => courseNear(road.lines, province, km).length > 0;
  const choices = roads.flatMap((road): RoadChoice[] => {
    const within = reaches(road, 0);
    return within || reaches(road, NEAR_KM) ? [{ ...road, within }] : [];
  });
  return { status: 'ready', roads: choices, lost };
}
