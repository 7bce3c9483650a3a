import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allowedOrigins, readOrigins } from '../../../src/embed/origins';

const OWN = 'https://atlas.example.vn';

describe('a list of origins', () => {
  it('is read with commas, each origin once, in the way browsers write them', () => {
    expect(readOrigins('https://a.example.vn, HTTPS://B.example.vn:8443/,https://a.example.vn:443')).toEqual([
      'https://a.example.vn',
      'https://b.example.vn:8443',
    ]);
    expect(readOrigins('http://127.0.0.1:4173,http://localhost:80,http://[::1]:9')).toEqual([
      'http://127.0.0.1:4173',
      'http://localhost',
      'http://[::1]:9',
    ]);
  });

  it.each([
    '',
    '*',
    'https://*.example.vn',
    'https://*',
    'null',
    'a.example.vn',
    '//a.example.vn',
    'https://a.example.vn/path',
    'https://user@a.example.vn',
    'https://a.example.vn?x',
    'https://a.example.vn#x',
    'javascript:alert(1)',
    'data:text/html,x',
    'file:///home',
    'blob:https://a.example.vn/1',
    'https://a.example.vn https://b.example.vn',
    'https://a.example.vn:99999',
  ])('holds nothing in «%s»', (text) => {
    expect(readOrigins(text)).toEqual([]);
  });

  it('ends somewhere', () => {
    const many = Array.from({ length: 500 }, (_, i) => `https://a${i}.example.vn`).join(',');
    expect(readOrigins(many)).toHaveLength(20);
  });

  it('never throws, and holds only what a message can have as its origin', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        for (const origin of readOrigins(`${text},https://${text}`))
          expect(new URL(origin).origin).toBe(origin);
      }),
    );
  });
});

describe('allowed', () => {
  const allowed = (search: string, built = '') => [...allowedOrigins(OWN, search, built)];

  it('is the own origin alone where nothing else is named', () => {
    expect(allowed('?lang=en')).toEqual([OWN]);
    expect(allowed('?embed_origins=*')).toEqual([OWN]);
  });

  it('is what the address names', () => {
    const search = `?embed_origins=${encodeURIComponent('https://a.example.vn,https://b.example.vn')}`;
    expect(allowed(search)).toEqual([OWN, 'https://a.example.vn', 'https://b.example.vn']);
  });

  it('is what the build names, of which an address may only choose', () => {
    const built = 'https://a.example.vn,https://b.example.vn';
    expect(allowed('', built)).toEqual([OWN, 'https://a.example.vn', 'https://b.example.vn']);
    expect(allowed('?embed_origins=https://b.example.vn,https://evil.example', built)).toEqual([
      OWN,
      'https://b.example.vn',
    ]);
    expect(allowed('?embed_origins=', built)).toEqual([OWN]);
  });

  it('is never an origin that everybody has', () => {
    expect([...allowedOrigins('null', '?embed_origins=null', '')]).toEqual([]);
  });
});
