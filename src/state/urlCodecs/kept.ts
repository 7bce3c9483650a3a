/**
 * `regions=`: how many regions are kept, then of each its name and its steps as `region=` has them, a tilde between
 * all of them: `2~~d-duc-hoa.XY~Dọc N2~s-n2_….XY`. A name left empty is made of the steps, in the reader's language.
 */
import type { KeptRegion } from '../../domain/keptRegions';
import { cleanName, KEPT_MOST } from '../transitions/kept';
import { regionSteps } from './region';
import type { Codec } from './row';

/** What is damaged is left out; `isKeptDamaged` tells whether anything was. A region too large for a link is left out as well. */
export const keptRegions: Codec<readonly KeptRegion[]> = {
  encode: (regions) => {
    const written = regions.flatMap(({ name, steps }) => {
      const text = regionSteps.encode(steps);
      return text === null || text === '' ? [] : [`${name}~${text}`];
    });
    return written.length === 0 ? '' : `${written.length}~${written.join('~')}`;
  },
  decode: (text) => {
    const known = read(text).filter((region) => region !== null);
    return known.length === 0 ? undefined : known;
  },
};

/** Whether a text lost a region on its way. */
export function isKeptDamaged(text: string): boolean {
  const regions = read(text);
  return regions.length !== Number(text.split('~', 1)[0]) || regions.includes(null);
}

/** As many as the text has, at most four; null for one that cannot be read. */
function read(text: string): (KeptRegion | null)[] {
  const [, ...parts] = text.split('~', 1 + 2 * KEPT_MOST);
  return Array.from({ length: Math.ceil(parts.length / 2) }, (_, i) => {
    const steps = regionSteps.decode(parts[2 * i + 1] ?? '');
    return steps === undefined ? null : { name: cleanName(parts[2 * i] ?? ''), steps };
  });
}
