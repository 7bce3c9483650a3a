import { mayAdd } from '../../domain/law';
import type { PlaceCheck } from '../../domain/lawPlaces';
import { isAssumed } from '../../domain/lawSettle';
import { type LawInput, type LawReading, NEW_CLUSTER, SIZE, type Verdict } from '../../domain/lawTypes';
import type { T } from '../../i18n/t';
import { useAppState } from '../base/store';
import { type Formats, useFormats, useT } from '../base/text';
import { VerdictMark, VerdictSign } from './VerdictMark';
import { enteredHa } from './words';

/** The verdict in plain words, with what it comes from and what it leaves out. */
export function Answer({ place }: { place: PlaceCheck }) {
  const t = useT();
  const formats = useFormats();
  const addedHa = useAppState((state) => state.view.lawHa);
  const { check, unit } = place;
  const { size, verdict } = mayAdd(check, addedHa);
  // The place does not forbid it: then the size does, and what is said of the place must not read as the answer.
  const bySize = size === 'fail' && check.verdict !== 'fail' ? check.verdict : null;
  const shown = addedHa === null ? check.verdict : verdict;
  const name = unit?.name ?? t('law.region');
  const doubtful = check.inputs.filter(({ cluster }) => cluster.flags.includes('operating-not-reconfirmed'));
  const { ha } = formats;
  const sizeLine = (
    <p>
      {t(`law.size.${size}`, {
        least: ha(SIZE.leastHa, 0),
        most: ha(SIZE.mostHa, 0),
        ha: enteredHa(addedHa, formats),
      })}
    </p>
  );
  return (
    <section className={`law-answer law-answer-${shown}`} aria-label={t('law.answer')} aria-live="polite">
      <h3>
        <VerdictSign verdict={shown} />
        {t(`law.headline.${bySize === null ? shown : 'size'}`)}
      </h3>
      {bySize === null ? null : sizeLine}
      <p>
        {bySize === null ? '' : `${t(`law.placeAlone.${bySize}`)} `}
        {whyWords(check, name, t, formats)}
      </p>
      {bySize === null ? sizeLine : null}
      <AssumedOccupancy inputs={check.inputs} />
      {check.possible.length > 0 && !check.possibleMatters ? (
        <p className="note">{t('law.placed', { count: check.possible.length })}</p>
      ) : null}
      <OtherReadings place={place} />
      {doubtful.length > 0 ? <p className="note">{t('law.doubtful', { count: doubtful.length })}</p> : null}
    </section>
  );
}

/** Of how many clusters the occupancy is not their own. */
function AssumedOccupancy({ inputs }: { inputs: readonly LawInput[] }) {
  const t = useT();
  const moved = useAppState((state) => state.query.assumed.operatingOccupancy !== null);
  const count = inputs.filter(isAssumed).length;
  if (count === 0) return null;
  return <p className="note">{t(moved ? 'law.occupancyMoved' : 'law.occupancyNote', { count })}</p>;
}

/** Whatever does not give the same answer, in sight of the headline. */
function OtherReadings({ place: { check, before, after } }: { place: PlaceCheck }) {
  const t = useT();
  const others: readonly (readonly [string, Verdict])[] = [
    [t('law.alsoProcedure'), check.withProcedure.verdict],
    ...[...before, ...after].map((each) => [each.unit.name, each.check.verdict] as const),
  ];
  const different = others.filter(([, verdict]) => verdict !== check.verdict);
  if (different.length === 0) return null;
  return (
    <ul className="law-others" aria-label={t('law.also')}>
      {different.map(([name, verdict]) => (
        <li key={name}>
          {name} <VerdictMark verdict={verdict} />
        </li>
      ))}
    </ul>
  );
}

/** What decides: the first reason that holds, the plainest first. */
function whyWords(check: LawReading, place: string, t: T, { ha, percent }: Formats): string {
  const { criteria, verdict, arises, possible, possibleMatters, missing, averagesDiffer } = check;
  const [half, land] = [percent(NEW_CLUSTER.occupancyAbove, 0), ha(NEW_CLUSTER.unleasedMostHa, 0)];
  if (!arises) return t(possible.length === 0 ? 'law.why.notArising' : 'law.why.perhapsNone', { place });
  if (verdict === 'fail') return t('law.why.fail', { place, percent: half, ha: land });
  if (verdict === 'pass') {
    const average = criteria.weighted.verdict === 'pass' && criteria.plain.verdict === 'pass';
    return average
      ? t('law.why.passAverage', { place, bound: half })
      : t('law.why.passLand', { place, bound: land });
  }
  if (possibleMatters) return t('law.why.possible', { place, count: possible.length });
  if (missing.length > 0) return t('law.why.missing', { place, count: missing.length });
  return t(averagesDiffer ? 'law.why.averagesDiffer' : 'law.why.range', { place });
}
