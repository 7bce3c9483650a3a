import { cleanup } from '@testing-library/react';
import { afterAll, afterEach, vi } from 'vitest';

afterEach(cleanup);
// Files share their modules: a part still on its way when one ends would be broken for the next.
afterAll(() => vi.dynamicImportSettled());

/** jsdom has no layout, so nothing ever changes its size. */
class NeverResized implements ResizeObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}
globalThis.ResizeObserver ??= NeverResized;
