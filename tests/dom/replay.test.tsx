import { screen, waitFor, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { dataset, openAtlas } from './atlas';

it('says that a link was made with other data, until nobody needs to be told', async () => {
  const { store, user } = openAtlas({ search: '?data_version=2025.07' });
  const notice = within(await screen.findByRole('alert'));
  expect(
    notice.getByRole('heading', { name: 'The data have changed since this link was made' }),
  ).toBeTruthy();
  expect(
    notice.getByText(`Made with data version 2025.07; shown now is ${dataset.version}. Figures can differ.`),
  ).toBeTruthy();
  // It blocks nothing.
  expect(screen.getByRole('status', { name: 'Totals' }).textContent).toContain('72 clusters');
  await user.click(notice.getByRole('button', { name: 'Hide this notice' }));
  await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
  expect(store.getState().madeWith).toBeNull();
});

it('says it in Vietnamese as well', async () => {
  openAtlas({ search: '?data_version=2025.07&lang=vi' });
  const notice = within(await screen.findByRole('alert'));
  expect(notice.getByText(/tạo với dữ liệu phiên bản 2025\.07; trang đang hiện phiên bản/)).toBeTruthy();
});

it('says nothing of a link made with the data that are shown', () => {
  const { store } = openAtlas({ search: `?data_version=${dataset.version}` });
  expect(store.getState().madeWith).toBeNull();
  expect(screen.queryByRole('alert')).toBeNull();
});
