import { mayAdd } from '../../domain/law';
import type { PlaceCheck } from '../../domain/lawPlaces';
import { isAssumed } from '../../domain/lawSettle';
import { type LawInput, type LawReading, SIZE } from '../../domain/lawTypes';
import { useAppState } from '../base/store';
import { useFormats, useT } from '../base/text';
import { ReadingMark, VerdictSign } from './VerdictMark';
import { enteredHa, whyWords } from './words';

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
  return <p className="note">{t(moved ? 'law.occupancyMoved' : 'law.occupancyNote', { clusters: count })}</p>;
}

/** Whatever does not give the same answer, in sight of the headline. */
function OtherReadings({ place: { check, before, after } }: { place: PlaceCheck }) {
  const t = useT();
  const others: readonly (readonly [string, LawReading])[] = [
    [t('law.alsoProcedure'), check.withProcedure],
    ...[...before, ...after].map((each) => [each.unit.name, each.check] as const),
  ];
  const different = others.filter(([, { verdict }]) => verdict !== check.verdict);
  if (different.length === 0) return null;
  return (
    <ul className="law-others" aria-label={t('law.also')}>
      {different.map(([name, reading]) => (
        <li key={name}>
          {name} <ReadingMark reading={reading} procedure={reading === check.withProcedure} />
        </li>
      ))}
    </ul>
  );
}
