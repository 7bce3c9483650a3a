/** Wishes to lie near something: `ql50-10.port-20`, a target and whole kilometres. */
import type { NearWish } from '../../domain/clusterFilter';
import { tidyNear } from '../tidyFilter';
import type { Codec } from './row';

const WISH = /^([a-z0-9]+(?:-[a-z0-9]+)*)-(\d{1,3})$/;
const LONGEST_TARGET = 40;

/** What is no wish is passed over. */
export const nearWishes: Codec<readonly NearWish[]> = {
  encode: (wishes) => wishes.map(({ target, km }) => `${target}-${km}`).join('.'),
  decode: (text) =>
    tidyNear(
      text.split('.').flatMap((part): NearWish[] => {
        const [, target = '', km = ''] = WISH.exec(part) ?? [];
        return target === '' || target.length > LONGEST_TARGET ? [] : [{ target, km: Number(km) }];
      }),
    ),
};
