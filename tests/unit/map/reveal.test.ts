import { describe, expect, it } from 'vitest';
import { newlyShown } from '../../../src/map/reveal';
import { shapeBox } from '../../../src/map/shapeBox';
import type { Transition } from '../../../src/state/store';
import { requestCamera } from '../../../src/state/transitions/camera';
import { datasetReady } from '../../../src/state/transitions/dataset';
import { hoverCluster, openCluster } from '../../../src/state/transitions/focus';
import { mapLive } from '../../../src/state/transitions/map';
import { addShape, addUnit, setDrawMode, undoRegion } from '../../../src/state/transitions/region';
import { setTableOpen } from '../../../src/state/transitions/view';
import { createDataset } from '../state/fixtures';
import { stepped } from '../state/stepped';

const dataset = createDataset();
const loaded = stepped([datasetReady(dataset, [])]);
const live = mapLive()(loaded);
const shownBy = (step: Transition, before = live) => newlyShown(step(before), before);
const circle = { kind: 'circle', center: [106.4, 10.9], radiusKm: 10 } as const;

describe('what comes into view by itself', () => {
  it('is a cluster that was opened', () => {
    const [w, s, e, n] = shownBy(openCluster('LA-001')) ?? [];
    expect([w, s]).toEqual([106.01, 10.51]);
    expect(e).toBeCloseTo(106.015);
    expect(n).toBeCloseTo(10.515);
    expect(shownBy(openCluster(null), openCluster('LA-001')(live))).toBeNull();
  });

  it('is the open cluster when the list opens over it, and nothing when it closes', () => {
    const opened = openCluster('LA-001')(live);
    expect(shownBy(setTableOpen(true), opened)).toEqual(shownBy(openCluster('LA-001')));
    expect(shownBy(setTableOpen(false), setTableOpen(true)(opened))).toBeNull();
    expect(shownBy(setTableOpen(true))).toBeNull();
  });

  it('is the open cluster when the map takes the place of the picture', () => {
    const opened = openCluster('LA-001')(loaded);
    expect(shownBy(mapLive(), opened)).toEqual(shownBy(openCluster('LA-001')));
    expect(shownBy(openCluster('LA-001'), loaded)).toBeNull();
  });

  it('is a shape that was drawn or chosen in a list, and not one picked on the map', () => {
    expect(shownBy(addShape(circle))).toEqual(shapeBox(circle, dataset.units));
    expect(shownBy(addUnit('district', 'duc-hoa'))).toEqual(dataset.units.districts[0]?.bbox);
    expect(shownBy(addUnit('district', 'duc-hoa'), setDrawMode('pick')(live))).toBeNull();
  });

  it('is nothing where a step is taken back, something else changes, or the camera is told where to go', () => {
    const drawn = addUnit('district', 'ben-luc')(addShape(circle)(live));
    expect(shownBy(undoRegion(), drawn)).toBeNull();
    expect(shownBy(hoverCluster('LA-002'), drawn)).toBeNull();
    const going: Transition = (state) => requestCamera({ kind: 'province' })(openCluster('LA-001')(state));
    expect(shownBy(going)).toBeNull();
  });
});

describe('the box around a shape', () => {
  it('holds every corner of a polygon', () => {
    const ring = [
      [106.2, 10.9],
      [106.1, 10.5],
      [106.4, 10.7],
    ] as const;
    expect(shapeBox({ kind: 'polygon', ring }, dataset.units)).toEqual([106.1, 10.5, 106.4, 10.9]);
  });

  it('is 20 km each way around a circle of 10', () => {
    const [w, s, e, n] = shapeBox(circle, dataset.units) ?? [0, 0, 0, 0];
    expect((n - s) * 110.6).toBeCloseTo(20, 0);
    expect((e - w) * 111.3 * Math.cos((10.9 * Math.PI) / 180)).toBeCloseTo(20, 0);
  });

  it('is that of the unit, and none where there is no such unit', () => {
    expect(shapeBox({ kind: 'communeNew', id: '27931' }, dataset.units)).toEqual(
      dataset.units.communesNew[0]?.bbox,
    );
    expect(shapeBox({ kind: 'communeOld', id: 'none' }, dataset.units)).toBeNull();
  });
});
