/** Vitest global set-up of the projects that look at the built site: one build, one server, for all of them. */
import type { TestProject } from 'vitest/node';
import { ensureChromium } from './chromium';
import { buildAndServe } from './site';

declare module 'vitest' {
  export interface ProvidedContext {
    siteAddress: string;
    siteFolder: string;
    chromiumPath: string;
  }
}

export default async function globalSite(project: TestProject): Promise<() => Promise<void>> {
  project.provide('chromiumPath', ensureChromium());
  const site = await buildAndServe();
  project.provide('siteAddress', site.address);
  project.provide('siteFolder', site.folder);
  return site.close;
}
