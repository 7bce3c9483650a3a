import { describe, expect, it } from 'vitest';
import { handOf } from '../../../src/state/hand';
import { INITIAL_STATE, type Transition } from '../../../src/state/store';
import {
  addMeasured,
  clearMeasured,
  dropMeasured,
  setMeasureKind,
  setMeasuring,
  showPreview,
} from '../../../src/state/transitions/measure';
import { setDrawMode } from '../../../src/state/transitions/region';

const stepped = (...steps: readonly Transition[]) =>
  steps.reduce((state, step) => step(state), INITIAL_STATE);

const [A, B, C] = [
  [106.3, 10.6],
  [106.4, 10.6],
  [106.4, 10.7],
] as const;

describe('what is measured', () => {
  it('are points in their order; the same one twice is a double press', () => {
    expect(stepped(addMeasured(A), addMeasured(B), addMeasured(B), addMeasured(A)).measure.points).toEqual([
      A,
      B,
      A,
    ]);
  });

  it('loses the last point, or the one that is named', () => {
    const three = [addMeasured(A), addMeasured(B), addMeasured(C)];
    expect(stepped(...three, dropMeasured()).measure.points).toEqual([A, B]);
    expect(stepped(...three, dropMeasured(0)).measure.points).toEqual([B, C]);
    expect(stepped(dropMeasured()).measure.points).toEqual([]);
  });

  it('stays when it is measured another way, and when the tool is laid down', () => {
    const { measure } = stepped(
      setMeasuring(true),
      addMeasured(A),
      setMeasureKind('area'),
      setMeasuring(false),
    );
    expect(measure).toEqual({ kind: 'area', drawing: false, points: [A], preview: null });
  });

  it('is cleared with the tool laid down, whatever is previewed', () => {
    const { measure } = stepped(setMeasuring(true), addMeasured(A), showPreview([A, B, C]), clearMeasured());
    expect(measure).toMatchObject({ drawing: false, points: [], preview: [A, B, C] });
  });

  it('and the region never have a tool in hand at once', () => {
    const measuring = stepped(setDrawMode('polygon'), setMeasuring(true));
    expect([measuring.region.mode, handOf(measuring)]).toEqual(['none', 'measure']);
    const drawing = setDrawMode('circle')(measuring);
    expect([drawing.measure.drawing, handOf(drawing)]).toEqual([false, 'circle']);
    expect(handOf(setDrawMode('none')(drawing))).toBe('none');
  });
});
