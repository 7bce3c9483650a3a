import type { Comparison } from '../../domain/cornerColumns';
import { OWN_ZONE } from '../../domain/grids';
import { useLang, useT } from '../base/text';
import { distanceWords, meridianWords, offsetWords } from './words';

/** Whether the degrees of a table say the same as its metres; where not, by which error they were made. */
export function Columns({ comparison }: { comparison: Comparison }) {
  const t = useT();
  const lang = useLang();
  const { offset, matches, within } = comparison;
  const margin = distanceWords(within, lang);
  const agrees = matches.some(({ zone, shift }) => isOwn(zone) && shift === 'official');
  const [first] = matches;
  const coarse = matches.length > 1 ? [t('corners.columns.coarse', { within: margin })] : [];
  if (agrees) {
    return <p>{[t('corners.columns.agree', { within: margin }), ...coarse].join(' ')}</p>;
  }
  const why = [
    ...(first === undefined ? [t('corners.columns.unknown')] : []),
    ...(first === undefined || isOwn(first.zone)
      ? []
      : [t('corners.columns.zone', { meridian: meridianWords(first.zone.meridian) })]),
    ...(first === undefined || first.shift === 'official' ? [] : [t(`corners.columns.shift.${first.shift}`)]),
  ];
  return (
    <p className="indicative" role="status">
      <b>{t('corners.columns.differ', offsetWords(offset, lang, t))}</b> {[...why, ...coarse].join(' ')}
    </p>
  );
}

function isOwn({ width, meridian }: typeof OWN_ZONE): boolean {
  return width === OWN_ZONE.width && meridian === OWN_ZONE.meridian;
}
