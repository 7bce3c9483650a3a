import { type ComponentType, lazy } from 'react';

/** A part of the page that is fetched when wanted, with the words it says, which arrive beside it. */
export function part<Props>(load: () => Promise<ComponentType<Props>>) {
  return lazy(async () => {
    const [wanted] = await Promise.all([load(), import('../../i18n/late')]);
    return { default: wanted };
  });
}
