import { describe, expect, it } from 'vitest';
import { frameAddress } from '../../../src/embed/host/address';

const HOME = 'https://atlas.example.vn/long-an/';
const HOST = { base: 'https://page.example.vn/news/today.html', origin: 'https://page.example.vn' };

function frame(attributes: Readonly<Record<string, string>>, host = HOST) {
  const url = new URL(frameAddress((name) => attributes[name] ?? null, HOME, host));
  return { place: url.origin + url.pathname, params: Object.fromEntries(url.searchParams) };
}

describe('the address of a frame', () => {
  it('is where the script lies, the map alone, open to this page', () => {
    expect(frame({})).toEqual({
      place: HOME,
      params: { layout: 'maponly', embed_origins: HOST.origin },
    });
  });

  it('says what the attributes say, over what `src` and `view` do', () => {
    expect(
      frame({
        src: '../atlas/?lang=en&phase=new&utm=x',
        view: 'phase=operating&color=free',
        scene: '2',
        lang: 'vi',
        theme: 'dark',
        static: '',
      }),
    ).toEqual({
      place: 'https://page.example.vn/atlas/',
      params: {
        lang: 'vi',
        phase: 'operating',
        utm: 'x',
        color: 'free',
        scene: '2',
        theme: 'dark',
        static: '1',
        layout: 'maponly',
        embed_origins: HOST.origin,
      },
    });
  });

  it('keeps the layout, panels, stillness and list that a page names', () => {
    const { params } = frame({ layout: 'viewer', static: '0', src: '?embed_origins=https://b.example.vn' });
    expect(params).toEqual({ layout: 'viewer', static: '0', embed_origins: 'https://b.example.vn' });
    expect(frame({ view: 'panels=collapsed' }).params).not.toHaveProperty('layout');
  });

  it('names no origin where the page has none', () => {
    expect(frame({}, { base: 'file:///home/page.html', origin: 'null' }).params).toEqual({
      layout: 'maponly',
    });
  });
});
