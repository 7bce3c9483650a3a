/** One Chromium per test file; every atlas opened through it is closed, and its unseen problems told, after each test. */
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, inject } from 'vitest';
import { Atlas, type OpenOptions } from './atlas';
import { launchChromium } from './browser';

export function atlasSession(options: { webgl: boolean } = { webgl: true }): {
  open: (how?: OpenOptions) => Promise<Atlas>;
} {
  let browser: Browser;
  const opened: Atlas[] = [];
  beforeAll(async () => {
    browser = await launchChromium(inject('chromiumPath'), options.webgl);
  });
  afterEach(async () => {
    for (const atlas of opened.splice(0)) await atlas.close();
  });
  afterAll(() => browser.close());
  return {
    open: async (how = {}) => {
      const atlas = await Atlas.open(browser, inject('siteAddress'), how);
      opened.push(atlas);
      return atlas;
    },
  };
}
