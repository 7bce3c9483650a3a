import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { buildPage } from '../../../src/app/page/buildPage';

const page = buildPage(
  '<body><!--atlas:bar--></body>',
  (name) => readFileSync(`public/data/${name}`, 'utf8'),
  null,
);
const noScript = /<noscript>(.*)<\/noscript>/.exec(page)?.[1] ?? '';

describe('the page without JavaScript', () => {
  it('says what needs it, and gives the legend with the totals of each phase', () => {
    expect(noScript).toContain('cần JavaScript');
    expect(noScript).toContain('<b>72 cụm · 3.989,0 ha</b>');
    for (const words of ['17 đang hoạt động · 857,0 ha', '28 quy hoạch mới · 1.808,0 ha'])
      expect(noScript).toContain(words);
    expect(noScript).toMatch(/27 đang làm thủ tục.* · 1\.324,0 ha/);
    expect([...noScript.matchAll(/background:(#\w+)/g)].map(([, color]) => color)).toEqual([
      '#003f5c',
      '#b85c00',
      '#8f7ac0',
    ]);
  });
});
