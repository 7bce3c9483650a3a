/**
 * `scenario=`: the changes, joined by dots, two check letters at the end. A change is its letter and its parts, with
 * tildes between; a code is its three digits, or `K` and two digits for a cluster that the scenario adds:
 *
 *     p~001~o        phase: o operating, p in procedure, n newly planned
 *     g~001~5250     gross, s~ leasable, l~ leased land, in hundredths of a hectare
 *     f~001~6000     occupancy, in ten-thousandths of the leasable land
 *     r~001~5250~…   outline: its area likewise, then its corners as in `region=`, but in 1e-8°
 *     a~K01~n~5250~can-duoc~28126-28129~…~…   added: phase, area, district, communes, name in base64url, corners
 *     w~001          withdrawn
 *
 * A text that was changed on its way does not pass the check. Scenarios of more than 1,500 letters do not travel by link.
 */
import type { Change, PlannedCluster, Ring } from '../../domain/scenario';
import type { Phase } from '../../domain/types';
import { CORNER_DECIMALS, FRACTION_DECIMALS, HA_DECIMALS } from '../precision';
import { checkLetters, readNumbers } from './digits';
import { readText, writeText } from './letters';
import { readPoints, writePoints } from './region';
import type { Codec } from './row';

const MOST_LETTERS = 1500;
const HA = 10 ** HA_DECIMALS;
const FRACTION = 10 ** FRACTION_DECIMALS;
const DEGREE = 10 ** CORNER_DECIMALS;
const PHASE_LETTERS: Readonly<Record<Phase, string>> = { operating: 'o', procedure: 'p', new: 'n' };
const FIELD_LETTERS = { gross: 'g', leasable: 's', leased: 'l' } as const;
const CODE = /^(?:LA-\d{3}|KB-\d{2})$/;
const SHORT_CODE = /^(?:\d{3}|K\d{2})$/;
const WHOLE = /^\d{1,9}$/;
const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const UNIT = /^\d{1,8}$/;

export const scenarioChanges: Codec<readonly Change[]> = {
  encode: (changes) => {
    if (changes.length === 0) return '';
    const parts = changes.map((change) => writeChange(change).join('~'));
    const text = parts.join('.');
    const travels = text.length <= MOST_LETTERS && changes.every((change) => CODE.test(codeOf(change)));
    return travels ? `${text}.${checkLetters(text)}` : null;
  },
  decode: (text) => {
    const end = text.lastIndexOf('.');
    if (text === '') return [];
    if (end < 0 || text.length > MOST_LETTERS + 3 || checkLetters(text.slice(0, end)) !== text.slice(end + 1))
      return undefined;
    const changes = text.slice(0, end).split('.').map(readChange);
    return changes.every((change) => change !== undefined) ? changes : undefined;
  },
};

function codeOf(change: Change): string {
  return change.kind === 'add' ? change.cluster.code : change.code;
}

const shortCode = (code: string) => code.replace(/^LA-/, '').replace(/^KB-/, 'K');
const longCode = (short: string) => (short.startsWith('K') ? `KB-${short.slice(1)}` : `LA-${short}`);
const hundredths = (ha: number) => String(Math.round(ha * HA));

function writeChange(change: Change): readonly string[] {
  const code = shortCode(codeOf(change));
  switch (change.kind) {
    case 'phase':
      return ['p', code, PHASE_LETTERS[change.phase]];
    case 'land':
      return [FIELD_LETTERS[change.field], code, hundredths(change.ha)];
    case 'occupancy':
      return ['f', code, String(Math.round(change.fraction * FRACTION))];
    case 'outline':
      return ['r', code, hundredths(change.grossHa), writePoints(change.ring, DEGREE)];
    case 'withdraw':
      return ['w', code];
    case 'add':
      return ['a', code, ...writePlanned(change.cluster)];
  }
}

function writePlanned(cluster: PlannedCluster): readonly string[] {
  const { phase, grossHa, district, communesNew, name, ring } = cluster;
  return [
    PHASE_LETTERS[phase],
    hundredths(grossHa),
    district ?? '',
    communesNew.join('-'),
    writeText(name),
    ring === null ? '' : writePoints(ring, DEGREE),
  ];
}

function readChange(text: string): Change | undefined {
  const [letter, short = '', ...parts] = text.split('~');
  if (!SHORT_CODE.test(short)) return undefined;
  const code = longCode(short);
  const [part = ''] = parts;
  if (letter === 'a') return parts.length === 6 ? readPlanned(code, parts) : undefined;
  if (parts.length !== (letter === 'w' ? 0 : letter === 'r' ? 2 : 1)) return undefined;
  if (letter === 'w') return { kind: 'withdraw', code };
  if (letter === 'p') {
    const phase = readPhase(part);
    return phase && { kind: 'phase', code, phase };
  }
  if (!WHOLE.test(part)) return undefined;
  const ha = Number(part) / HA;
  if (letter === 'f') return { kind: 'occupancy', code, fraction: Number(part) / FRACTION };
  if (letter === 'r') {
    const ring = readRing(parts[1] ?? '');
    return ring && { kind: 'outline', code, ring, grossHa: ha };
  }
  const field = (['gross', 'leasable', 'leased'] as const).find((each) => FIELD_LETTERS[each] === letter);
  return field && { kind: 'land', code, field, ha };
}

function readPlanned(code: string, parts: readonly string[]): Change | undefined {
  const [phaseLetter = '', area = '', slug = '', units = '', text = '', corners = ''] = parts;
  const phase = readPhase(phaseLetter);
  const name = readText(text);
  const ring = corners === '' ? null : readRing(corners);
  const communesNew = units === '' ? [] : units.split('-');
  const isRead =
    WHOLE.test(area) && (slug === '' || ID.test(slug)) && communesNew.every((unit) => UNIT.test(unit));
  if (!isRead || phase === undefined || name === undefined || ring === undefined) return undefined;
  const district = slug === '' ? null : slug;
  return {
    kind: 'add',
    cluster: { code, name, phase, grossHa: Number(area) / HA, district, communesNew, ring },
  };
}

function readPhase(letter: string): Phase | undefined {
  return (['operating', 'procedure', 'new'] as const).find((phase) => PHASE_LETTERS[phase] === letter);
}

function readRing(text: string): Ring | undefined {
  const numbers = readNumbers(text);
  const ring = numbers === null ? undefined : readPoints(numbers, DEGREE);
  return ring !== undefined && ring.length >= 3 ? ring : undefined;
}
