import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RegionShape } from '../../../src/domain/types';
import { INITIAL_STATE } from '../../../src/state/store';
import * as region from '../../../src/state/transitions/region';
import type { AppState } from '../../../src/state/types';
import { frozen } from './fixtures';
import { stepped } from './stepped';

const circle: RegionShape = { kind: 'circle', center: [106.123456789, 10.987654321], radiusKm: 10.00049 };
const unit = (id: string) => ({ op: 'add', shape: { kind: 'district', id } });

describe('region', () => {
  it('keeps of a shape what a link carries', () => {
    expect(stepped([region.addShape(circle)]).region.steps).toEqual([
      { op: 'add', shape: { kind: 'circle', center: [106.123457, 10.987654], radiusKm: 10 } },
    ]);
  });

  it('keeps a ring without its repeated vertex', () => {
    const open: [number, number][] = [
      [106, 10],
      [107, 10],
      [107, 11],
    ];
    const ring = [...open, [106.0000001, 10] as [number, number]];
    expect(stepped([region.addShape({ kind: 'polygon', ring })]).region.steps[0]?.shape).toEqual({
      kind: 'polygon',
      ring: open,
    });
  });

  it('subtracts when told to', () => {
    const { steps } = stepped([region.setRegionOp('subtract'), region.addShape(circle)]).region;
    expect(steps[0]?.op).toBe('subtract');
  });

  it('takes a unit picked twice out again, wherever it stands, and redo brings it back', () => {
    const picked = [region.addUnit('district', 'a'), region.addUnit('district', 'b')];
    const out = stepped([...picked, region.addUnit('district', 'a')]).region;
    expect(out.steps).toEqual([unit('b')]);
    expect(stepped([...picked, region.addUnit('district', 'a'), region.redoRegion()]).region.steps).toEqual([
      unit('b'),
      unit('a'),
    ]);
  });

  it('becomes one unit alone, and undo brings back what was before', () => {
    const before = [region.addUnit('district', 'a'), region.addUnit('district', 'b')];
    const sole = stepped([...before, region.soleUnit('district', 'c')]);
    expect(sole.region.steps).toEqual([unit('c')]);
    const back = stepped([region.undoRegion(), region.undoRegion()], sole);
    expect(back.region.steps).toEqual([unit('a'), unit('b')]);
  });

  it('tells units of one id and two kinds apart', () => {
    expect(
      stepped([region.addUnit('district', 'a'), region.addUnit('communeNew', 'a')]).region.steps,
    ).toHaveLength(2);
  });

  it('subtracts an added unit instead of dropping it, when it is to subtract', () => {
    const { steps } = stepped([
      region.addUnit('district', 'a'),
      region.setRegionOp('subtract'),
      region.addUnit('district', 'a'),
    ]).region;
    expect(steps.map((step) => step.op)).toEqual(['add', 'subtract']);
  });

  it('undoes and redoes any number of steps, and a new step ends what could be redone', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string(), { maxLength: 6 }), fc.nat({ max: 8 }), (added, times) => {
        const start = stepped(added.map((id) => region.addUnit('district', id)));
        const undo = Array.from({ length: times }, () => region.undoRegion());
        const redo = Array.from({ length: times }, () => region.redoRegion());
        const there = [...undo].reduce<AppState>((state, step) => frozen(step(state)), start);
        expect(there.region.steps).toHaveLength(Math.max(0, added.length - times));
        const back = redo.reduce<AppState>((state, step) => frozen(step(state)), there);
        expect(back.region.steps).toEqual(start.region.steps);
        expect(region.addShape(circle)(there).region.undone).toEqual([]);
      }),
    );
  });

  it('clears to nothing and lays the tool down', () => {
    const start = [
      region.setDrawMode('circle'),
      region.setDraftRadius(3.00049),
      region.addUnit('district', 'a'),
    ];
    expect(stepped(start.slice(0, 2)).region).toMatchObject({ mode: 'circle', draftRadiusKm: 3 });
    expect(stepped([...start, region.setRegionRule('touch'), region.clearRegion()]).region).toEqual({
      ...INITIAL_STATE.region,
      rule: 'touch',
      cleared: [unit('a')],
    });
  });

  it('brings a cleared region back by undo, also after what was drawn since is undone', () => {
    const cleared = [
      region.addUnit('district', 'a'),
      region.addUnit('district', 'b'),
      region.clearRegion(),
      // Pressed again on nothing, it takes nothing more away.
      region.clearRegion(),
    ];
    expect(region.canUndoRegion(stepped(cleared).region)).toBe(true);
    const back = stepped([...cleared, region.undoRegion()]).region;
    expect(back).toMatchObject({ steps: [unit('a'), unit('b')], undone: [], cleared: [] });
    const since = stepped([...cleared, region.addUnit('district', 'c'), region.undoRegion()]).region;
    expect(since).toMatchObject({ steps: [], undone: [unit('c')] });
    const both = stepped([
      ...cleared,
      region.addUnit('district', 'c'),
      region.undoRegion(),
      region.undoRegion(),
      region.redoRegion(),
    ]).region;
    expect(both.steps).toEqual([unit('a'), unit('b')]);
    expect(region.canUndoRegion(INITIAL_STATE.region)).toBe(false);
  });

  it('forgets the radius of a circle not finished', () => {
    const { region: drawn } = stepped([
      region.setDrawMode('circle'),
      region.setDraftRadius(2),
      region.setDrawMode('pick'),
      region.setPickKind('communeNew'),
    ]);
    expect(drawn).toMatchObject({ mode: 'pick', pickKind: 'communeNew', draftRadiusKm: null });
    expect(stepped([region.setDraftRadius(2), region.setDraftRadius(null)]).region.draftRadiusKm).toBeNull();
  });
});
