/** Where no map can be drawn, what works on one says so where it stands, and does not pretend to work. */
import { act, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { mapFailed } from '../../src/state/transitions/map';
import { openAtlas } from './atlas';

const ONLY_PICTURE = /^The map is only a picture/;

function lose({ store }: ReturnType<typeof openAtlas>) {
  expect(screen.queryByText(ONLY_PICTURE)).toBeNull();
  act(() => store.setState(mapFailed('no-webgl2', '')));
}

it('shading a map that is a picture is said to reach the table only', async () => {
  const atlas = openAtlas({ search: '?task=units' });
  await screen.findByLabelText('Shade the map by');
  lose(atlas);
  expect(screen.getByText(/cannot be shaded; the table below/)).toBeTruthy();
});

it('signs of what is not counted cannot be switched on', async () => {
  const atlas = openAtlas({ search: '?task=targets' });
  const box = await screen.findByLabelText<HTMLInputElement>('Show on the map');
  expect(box.disabled).toBe(false);
  lose(atlas);
  expect(box.disabled).toBe(true);
  expect(screen.getByText(/cannot show these signs/)).toBeTruthy();
});

it('points cannot be clicked, but typed', async () => {
  const atlas = openAtlas({ search: '?task=measure' });
  const start = await screen.findByText('Click points on the map', { selector: 'button' });
  lose(atlas);
  expect(start.hasAttribute('disabled')).toBe(true);
  expect(screen.getByText(/no points can be clicked/)).toBeTruthy();
});

it('drawing tools say why they are still', async () => {
  const atlas = openAtlas({ search: '?task=region' });
  await screen.findByRole('heading', { name: 'Choose a region' });
  lose(atlas);
  const tool = screen.getByRole('button', { name: 'Draw circle' });
  expect(tool.hasAttribute('disabled')).toBe(true);
  expect(tool.title).not.toBe('Draw circle');
  expect(await screen.findByText(/the drawing tools do nothing/)).toBeTruthy();
});
