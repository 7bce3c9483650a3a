import { describe, expect, it } from 'vitest';
import {
  type EmbedOptions,
  elementCode,
  embedAddress,
  iframeCode,
  leftOutOfLink,
} from '../../../src/embed/iframeCode';
import { createAppStore, INITIAL_STATE, type InitialParts } from '../../../src/state/store';
import type { Scene } from '../../../src/state/types';
import { decodeState } from '../../../src/state/url';

const PAGE = 'https://atlas.example.vn/long-an/';

const PLAIN: EmbedOptions = {
  scene: null,
  lang: 'vi',
  theme: null,
  layout: 'maponly',
  panels: 'open',
  hidden: [],
  frozen: false,
  origins: [],
};

const stateWith = (parts: InitialParts) => createAppStore(parts).getState();
const address = (parts: InitialParts, options: Partial<EmbedOptions> = {}) =>
  embedAddress(stateWith(parts), { ...PLAIN, ...options }, PAGE);
const reread = (text: string) => decodeState(new URL(text).search, INITIAL_STATE);

describe('the address of a frame', () => {
  it('shows the present view as the options have it, and nothing that is open beside the map', () => {
    const text = address(
      {
        query: { filter: { districts: ['duc-hoa'] } },
        camera: { at: { zoom: 11, lat: 10.9, lng: 106.4 } },
        view: { lang: 'vi', theme: 'dark', dialog: 'share', tableOpen: true },
      },
      { lang: 'en', theme: 'light', layout: 'viewer', hidden: ['search'], frozen: true },
    );
    const { view, query, camera } = reread(text);
    expect(query.filter.districts).toEqual(['duc-hoa']);
    expect(camera.at).toEqual({ zoom: 11, lat: 10.9, lng: 106.4 });
    expect(view).toMatchObject({
      lang: 'en',
      theme: 'light',
      layout: 'viewer',
      frozen: true,
      dialog: 'none',
    });
    expect(view.hidden).toEqual(['search']);
    expect(address({ view: { tableOpen: true } })).not.toContain('table=');
  });

  it('shows a ready scene by its number alone, whatever the page shows', () => {
    const page = { query: { filter: { districts: ['duc-hoa'] } }, briefing: { presenting: true } };
    expect(address(page, { scene: 1 })).toBe(`${PAGE}?scene=2&layout=maponly`);
  });

  it('carries own scenes where they are short enough, else what the scene shows', () => {
    const scene: Scene = {
      id: 's1',
      ready: null,
      words: {},
      view: 'color=free&district=duc-hoa',
      frame: null,
    };
    const short = address({ briefing: { scenes: [scene], linked: 'x1' } }, { scene: 0 });
    expect(reread(short).briefing).toMatchObject({ at: 0, linked: 'x1' });
    const long = address({ briefing: { scenes: [scene], linked: null } }, { scene: 0 });
    expect(reread(long).query.filter.districts).toEqual(['duc-hoa']);
    expect(reread(long).view).toMatchObject({ color: 'free', layout: 'maponly' });
    expect(reread(long).briefing.at).toBeNull();
    expect(long).not.toContain('data_version');
  });

  it('names the origins that may talk with it', () => {
    const text = address({}, { origins: ['https://a.example.vn', 'https://b.example.vn:8443'] });
    expect(new URL(text).searchParams.get('embed_origins')).toBe(
      'https://a.example.vn,https://b.example.vn:8443',
    );
    const full = address({}, { layout: 'full', origins: ['https://a.example.vn'] });
    expect(full).toBe(`${PAGE}?embed_origins=https%3A%2F%2Fa.example.vn`);
  });
});

describe('the code', () => {
  const frame = { address: `${PAGE}?layout=maponly&q=%22x%22`, title: 'Đất "trống" <Đức Hòa> & Bến Lức' };

  it('escapes what stands in attributes', () => {
    const code = iframeCode({ ...frame, size: { kind: 'a4' } });
    expect(code).toContain('?layout=maponly&amp;q=%22x%22"');
    expect(code).toContain('title="Đất &quot;trống&quot; &lt;Đức Hòa&gt; &amp; Bến Lức"');
    expect(code).toContain('aspect-ratio:297/210');
    expect(code.match(/</g)).toHaveLength(2);
  });

  it('has the size it is given, or the width of its place', () => {
    const own = iframeCode({ ...frame, size: { kind: 'own', width: 640.4, height: 360 } });
    expect(own).toContain('width="640" height="360"');
    expect(own).not.toContain('aspect-ratio');
    expect(iframeCode({ ...frame, size: { kind: '4:3' } })).toContain('width:100%;aspect-ratio:4/3');
  });

  it('of the element names its layout, which it would else choose itself, and its script', () => {
    const code = elementCode({ ...frame, size: { kind: 'auto' } }, 'full', `${PAGE}embed.js`);
    expect(code).toContain(`<script src="${PAGE}embed.js" async></script>`);
    expect(code).toContain('layout="full"');
    expect(code).toContain('height="auto"');
  });
});

describe('what a link leaves out', () => {
  it('is nothing of an untouched atlas', () => {
    expect(leftOutOfLink(INITIAL_STATE)).toEqual([]);
  });

  it('is a scenario of more changes than an address takes, scenes too long for one, and points in hand', () => {
    const codes = Array.from({ length: 300 }, (_, index) => `LA-${String(index + 1).padStart(3, '0')}`);
    const long = stateWith({
      scenario: { changes: codes.map((code) => ({ kind: 'withdraw', code })) },
      briefing: { scenes: [], linked: null },
      measure: { points: [[106.4, 10.6]] },
    });
    expect(leftOutOfLink(long)).toEqual(['scenario', 'scenes', 'measured']);
    const short = stateWith({ scenario: { changes: [{ kind: 'withdraw', code: 'LA-001' }] } });
    expect(leftOutOfLink(short)).toEqual([]);
  });
});
