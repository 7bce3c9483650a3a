import { expect, it } from 'vitest';
import { displayName } from '../../../src/domain/displayName';

const named = { name: 'Đức Hòa', altNames: ['Duc Hoa IC'], identified: true, flags: [] };
const described = { name: 'Chưa xác định tên', altNames: ['Unidentified'], identified: false, flags: [] };

it('keeps a proper name in both languages, composed', () => {
  expect(displayName({ ...named, name: named.name.normalize('NFD') }, 'en')).toBe('Đức Hòa');
});

it('tells a description in the reader’s language', () => {
  expect(displayName(described, 'vi')).toBe('Chưa xác định tên');
  expect(displayName(described, 'en')).toBe('Unidentified');
  expect(displayName({ ...named, flags: ['counted-not-named'] }, 'en')).toBe('Duc Hoa IC');
});

it('falls back on the Vietnamese where the register has no English', () => {
  expect(displayName({ ...described, altNames: [] }, 'en')).toBe('Chưa xác định tên');
});
