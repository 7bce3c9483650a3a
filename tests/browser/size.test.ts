/**
 * What the first load weighs, as a browser really fetches it, gzip level 9 (fonts as they are). Each part
 * has a ceiling, and an expected weight it may leave by no more than the slack in either direction: a
 * sudden loss of weight is news as well. Update `expected` when a change is meant.
 */
import { gzipSync } from 'node:zlib';
import { expect, inject, it } from 'vitest';
import { launchChromium } from './driver/browser';

const KB = 1000;
const SLACK = 12 * KB;
const QUOTA = {
  maplibre: { ceiling: 300 * KB, expected: 285 * KB },
  worker: { ceiling: 155 * KB, expected: 148 * KB },
  react: { ceiling: 75 * KB, expected: 67 * KB },
  rest: { ceiling: 130 * KB, expected: 128 * KB },
} as const;
const CODE_CEILING = 660 * KB;
const ALL_CEILING = 820 * KB;

type Part = keyof typeof QUOTA | 'data';

function partOf(path: string): Part {
  const name = path.split('/').at(-1) ?? '';
  if (!/\.(js|mjs|css)$/.test(name)) return 'data';
  if (name.includes('worker')) return 'worker';
  if (name.startsWith('maplibre')) return 'maplibre';
  if (name.startsWith('react')) return 'react';
  return 'rest';
}

async function firstLoad(): Promise<{ weights: Record<Part, number>; all: number }> {
  const browser = await launchChromium(inject('chromiumPath'), true);
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  const weights: Record<Part, number> = { maplibre: 0, worker: 0, react: 0, rest: 0, data: 0 };
  const bodies: Promise<void>[] = [];
  const seen = new Set<string>();
  page.on('response', (response) => {
    const url = new URL(response.url());
    if (url.protocol !== 'http:' || seen.has(url.href)) return;
    seen.add(url.href);
    bodies.push(
      response.body().then((body) => {
        const weight = url.pathname.endsWith('.woff2') ? body.length : gzipSync(body, { level: 9 }).length;
        weights[partOf(url.pathname)] += weight;
      }),
    );
  });
  await page.goto(inject('siteAddress'));
  await page.locator('#map[aria-busy="false"]').waitFor();
  // The panels come last: with their rows, everything of the first load is there.
  await page.locator('tr[data-code]').first().waitFor({ state: 'attached' });
  await page.waitForLoadState('networkidle');
  await Promise.all(bodies);
  await browser.close();
  return { weights, all: Object.values(weights).reduce((sum, weight) => sum + weight, 0) };
}

it('keeps the first load within its quotas, part by part', async () => {
  const { weights, all } = await firstLoad();
  const { data: _, ...code } = weights;
  for (const [part, quota] of Object.entries(QUOTA)) {
    const weight = weights[part as Part];
    expect(weight, `${part} weighs ${weight} bytes`).toBeLessThanOrEqual(quota.ceiling);
    expect(Math.abs(weight - quota.expected), `${part}: ${weight}, expected ${quota.expected}`).toBeLessThan(
      SLACK,
    );
  }
  const codeWeight = Object.values(code).reduce((sum, weight) => sum + weight, 0);
  expect(codeWeight, JSON.stringify(weights)).toBeLessThanOrEqual(CODE_CEILING);
  expect(all, JSON.stringify(weights)).toBeLessThanOrEqual(ALL_CEILING);
});
