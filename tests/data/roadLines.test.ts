import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadRoadLines } from '../../src/data/roadLines';
import { readRealDataset } from '../unit/domain/realData';

const { near } = readRealDataset();
const serve = (url: string) => Promise.resolve(new Response(readFileSync(`public/${url}`, 'utf8')));

describe('roads', () => {
  it('go by the ids and names that distances give them', async () => {
    const { roads, lost } = await loadRoadLines('data/', serve, near);
    expect(lost).toEqual([]);
    const measured = near?.targets.filter(({ kind }) => kind === 'road' || kind === 'expressway') ?? [];
    expect(roads.map(({ id }) => id).sort()).toEqual(measured.map(({ id }) => id).sort());
    for (const { id, name, schematic } of roads) {
      expect({ id, name, schematic }).toEqual(
        measured
          .filter((target) => target.id === id)
          .map(({ name, schematic }) => ({ id, name, schematic }))[0],
      );
    }
  });

  it('have their course, and say what a schematic one rests on', async () => {
    const { roads } = await loadRoadLines('data/', serve, near);
    // Two features of the file: the road as built, and its course through Đức Hòa.
    expect(roads.find(({ id }) => id === 'n2')?.lines.map((line) => line.length)).toEqual([22, 16]);
    expect(roads.filter(({ schematic }) => schematic).every(({ basis }) => basis !== null)).toBe(true);
    expect(roads.find(({ id }) => id === 'ring-4')?.basis?.en).toMatch(/^Schematic, up to 3 km off/);
  });

  it('stand without a file that does not come or cannot be read, and say which', async () => {
    const { roads, lost } = await loadRoadLines(
      'data/',
      (url) => (url.includes('schematic') ? serve(url) : Promise.resolve(new Response('{'))),
      null,
    );
    expect(lost).toEqual(['roads.geojson']);
    expect(roads.map(({ id }) => id)).toContain('ho-chi-minh-city-ring-road-3');
  });
});
