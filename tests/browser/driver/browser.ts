/** The only file that knows Playwright's launch options. */
import { type Browser, type BrowserContextOptions, chromium } from 'playwright-core';

/** Software WebGL2, fixed colours, and none of Chromium's own traffic. */
const FLAGS = [
  '--no-sandbox',
  '--enable-unsafe-swiftshader',
  '--use-angle=swiftshader',
  // Only the map's canvas needs the emulated GPU. The page itself drawn on it too, as no real machine without a
  // GPU does, was half of the time of every test.
  '--disable-gpu-rasterization',
  '--force-color-profile=srgb',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
/** The same without any WebGL. */
const NO_WEBGL = ['--no-sandbox', '--disable-gpu', '--disable-3d-apis', ...FLAGS.slice(4)];

export function launchChromium(executablePath: string, webgl: boolean): Promise<Browser> {
  return chromium.launch({ executablePath, args: webgl ? FLAGS : NO_WEBGL });
}

export const SCREENS = {
  wide: { viewport: { width: 1440, height: 900 } },
  laptop: { viewport: { width: 1280, height: 720 } },
  phone: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
  narrow: { viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true },
  /** A screen of 1280 × 1024 at 400 %. */
  zoomed: { viewport: { width: 320, height: 256 } },
} as const satisfies Record<string, BrowserContextOptions>;
export type Screen = keyof typeof SCREENS;
