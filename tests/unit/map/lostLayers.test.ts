import { describe, expect, it } from 'vitest';
import { lostLayer } from '../../../src/map/lostLayers';

const event = (sourceId: string, error: Error) => ({ type: 'error', sourceId, error });

describe('a layer file that does not come', () => {
  it('is named, with what the server answered', () => {
    const answer = Object.assign(new Error('AJAXError: Not Found (404): data/rivers.geojson'), {
      status: 404,
    });
    expect(lostLayer(event('rivers', answer))).toMatchObject({
      severity: 'warning',
      file: 'rivers.geojson',
      code: 'http-status',
      params: { status: 404 },
    });
  });

  it('is told apart from one that did not arrive and one that is broken', () => {
    const broken = new Error("Input data given to 'roads' is not a valid GeoJSON object.");
    expect(lostLayer(event('roads', broken))?.code).toBe('not-json');
    expect(lostLayer(event('schematic', new TypeError('Failed to fetch')))?.code).toBe('no-answer');
  });

  it('is not what went wrong with a source of the program’s own, or with no source', () => {
    expect(lostLayer(event('clusters', new Error('x')))).toBeNull();
    expect(lostLayer({ error: new Error('x') })).toBeNull();
  });
});
