/** The only file that knows Playwright's launch options. */
import { type Browser, type BrowserContextOptions, chromium } from 'playwright-core';

/**
 * What a browser does for itself. Each window loads some four hundred files of the pages that are to open beneath
 * its address bar: a tenth of what opening the atlas takes. This list is in place of Playwright's, so it holds
 * what of that is about pages or the network.
 */
const NOT_NEEDED = [
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'WebUIOmniboxFullPopup',
  'AimEnabled',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'LensOverlay',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PaintHolding',
  'PreconnectToSearch',
  'ThirdPartyStoragePartitioning',
];

/** Software WebGL2, fixed colours, and none of Chromium's own traffic. */
const FLAGS = [
  '--no-sandbox',
  '--enable-unsafe-swiftshader',
  '--use-angle=swiftshader',
  // Only the map's canvas needs the emulated GPU. The page itself drawn on it too, as no real machine without a
  // GPU does, was half of the time of every test.
  '--disable-gpu-rasterization',
  // Nor is the page put together on it: an eighth of what opening the atlas takes.
  '--disable-gpu-compositing',
  `--disable-features=${NOT_NEEDED.join(',')}`,
  '--force-color-profile=srgb',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
/** The same without any WebGL. */
const NO_WEBGL = [
  '--disable-gpu',
  '--disable-3d-apis',
  ...FLAGS.filter((flag) => !/swiftshader|gpu/.test(flag)),
];

export function launchChromium(executablePath: string, webgl: boolean): Promise<Browser> {
  return chromium.launch({ executablePath, args: webgl ? FLAGS : NO_WEBGL });
}

export const SCREENS = {
  wide: { viewport: { width: 1280, height: 800 } },
  laptop: { viewport: { width: 1280, height: 720 } },
  phone: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
  narrow: { viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true },
  /** A screen of 1280 × 1024 at 400 %. */
  zoomed: { viewport: { width: 320, height: 256 } },
} as const satisfies Record<string, BrowserContextOptions>;
export type Screen = keyof typeof SCREENS;
