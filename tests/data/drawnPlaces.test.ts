/** What the map draws from files of its own can be found by name. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadDrawnPlaces } from '../../src/data/drawnPlaces';
import { searchPlaces } from '../../src/domain/search';
import { buildSearch } from '../../src/domain/searchIndex';
import { readRealDataset } from '../unit/domain/realData';
import { serve } from './loadFixtures';

const NAMES = ['rivers.geojson', 'roads.geojson', 'schematic.geojson'];
const texts = Object.fromEntries(NAMES.map((name) => [name, readFileSync(`public/data/${name}`, 'utf8')]));

describe('drawn places', () => {
  it('are rivers, roads, ports, airports and border gates, each once, with the province’s part of it', async () => {
    const places = await loadDrawnPlaces('data/', serve(texts));
    const ids = places.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(places.map(({ kind }) => kind))).toEqual(
      new Set(['river', 'road', 'port', 'airport', 'border']),
    );
    const river = places.find(({ name }) => name.vi === 'Sông Vàm Cỏ Đông');
    const [west = 0, south = 0, east = 0, north = 0] = river?.box ?? [];
    expect(west).toBeGreaterThan(105.9);
    expect(north).toBeLessThan(11.2);
    expect(east).toBeGreaterThan(west);
    expect(north).toBeGreaterThan(south);
    const port = places.find(({ name }) => name.en === 'Long An International Port');
    expect(port?.box[0]).toBe(port?.box[2]);
    expect(places.find(({ altNames }) => altNames.includes('QL.62'))?.kind).toBe('road');
  });

  it('are found by number and in English, and called so', async () => {
    const index = buildSearch(readRealDataset(), await loadDrawnPlaces('data/', serve(texts)));
    const first = (text: string, lang: 'vi' | 'en') => searchPlaces(index, text, lang)[0]?.name;
    for (const text of ['National Road 62', '62', 'QL.62', 'Quốc lộ 62']) {
      expect(first(text, 'en'), text).toBe('National Road 62 (Tân An – Tân Thạnh)');
      expect(first(text, 'vi'), text).toBe('Quốc lộ 62 (Tân An – Tân Thạnh)');
    }
    expect(first('N2', 'en')).toBe('National Road N2');
    expect(first('Trung Lương Expressway', 'en')).toBe('HCMC – Trung Lương Expressway');
    expect(first('Nguyen Van Linh', 'en')).toBe('Nguyễn Văn Linh Boulevard');
  });

  it('are what could be read where a file is missing or broken', async () => {
    const { 'roads.geojson': roads = '' } = texts;
    const places = await loadDrawnPlaces('data/', serve({ 'roads.geojson': roads, 'rivers.geojson': '{' }));
    expect(new Set(places.map(({ kind }) => kind))).toEqual(new Set(['road']));
  });
});
