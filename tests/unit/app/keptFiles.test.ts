import { describe, expect, it } from 'vitest';
import { isMarked, withMark } from '../../../src/app/kept/kept';
import { keptFiles, webManifest } from '../../../src/app/kept/keptFiles';

describe('what of a build is kept in the browser', () => {
  const files = {
    'index.html': 'page',
    'copy-plan.json': 'plan',
    'embed.js': 'script',
    'embed.d.ts': 'types',
    'example-host.html': 'example',
    'data/clusters.csv': 'rows',
    'assets/start-abc.js': 'program',
  };
  const kept = keptFiles(files, (content) => `hash of ${content}`);

  it('is all of it but the example for other pages, in one order', () => {
    expect(kept.map(({ url }) => url)).toEqual([
      'assets/start-abc.js',
      'copy-plan.json',
      'data/clusters.csv',
      'embed.d.ts',
      'embed.js',
      'index.html',
    ]);
  });

  it('tells versions apart where the name does not', () => {
    expect(kept.find(({ url }) => url === 'data/clusters.csv')?.revision).toBe('hash of rows');
    expect(kept.find(({ url }) => url.startsWith('assets/'))?.revision).toBeNull();
  });
});

describe('the installed atlas', () => {
  it('stands on its own under its name', () => {
    expect(JSON.parse(webManifest())).toMatchObject({
      name: 'Bản đồ cụm công nghiệp Long An',
      display: 'standalone',
      start_url: './',
    });
  });
});

describe('an answer that was kept', () => {
  it('says so, and is the same otherwise', async () => {
    const answer = new Response('rows', { headers: { 'content-type': 'text/csv' } });
    expect(isMarked(answer)).toBe(false);
    const marked = withMark(answer);
    expect(isMarked(marked)).toBe(true);
    expect(marked.headers.get('content-type')).toBe('text/csv');
    expect(await marked.text()).toBe('rows');
  });
});
