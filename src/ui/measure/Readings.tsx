import { useId } from 'react';
import type { CornerDoubt } from '../../domain/cornerDoubts';
import type { Judgement, Reading } from '../../domain/cornerReadings';
import { Disclosure } from '../base/Disclosure';
import { useLang, useT } from '../base/text';
import { distanceWords, offsetWords, readingWords } from './words';

interface Props {
  readonly judgement: Judgement;
  /** What speaks against the likely one. */
  readonly doubts: readonly CornerDoubt[];
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
}

const LIMITS: readonly Reading['kind'][] = ['none', 'other', 'signs', 'degreesVn2000'];

/** The ways to read a table: the likely one and why, then what the others would give. Any of them can be chosen. */
export function Readings({ judgement, doubts, chosen, onChoose }: Props) {
  const t = useT();
  const { certainty, reasons, readings } = judgement;
  const name = useId();
  const row = (reading: Reading) => (
    <Row
      key={reading.id}
      reading={reading}
      name={name}
      best={reading === readings[0]}
      chosen={reading.id === chosen}
      onChoose={onChoose}
    />
  );
  const limits = readings.filter((reading) => LIMITS.includes(reading.kind));
  return (
    <fieldset className="readings">
      <legend className="field-label">{t('corners.in.readings')}</legend>
      <p aria-live="polite">
        <b>{t(`corners.certainty.${certainty === 'certain' && doubts.length > 0 ? 'only' : certainty}`)}</b>{' '}
        {reasons.map((reason) => t(`corners.reason.${reason}`)).join(' ')}
      </p>
      {doubts.map((doubt) => (
        <p key={doubt} className="indicative">
          {t(`corners.doubt.${doubt}`)}
        </p>
      ))}
      {readings.filter((reading) => !limits.includes(reading)).map(row)}
      {limits.length === 0 ? null : (
        <Disclosure summary={t('corners.in.limits')} startOpen={limits.some(({ id }) => id === chosen)}>
          {() => (
            <>
              <p className="note">{t('corners.in.limitsNote')}</p>
              {limits.map(row)}
            </>
          )}
        </Disclosure>
      )}
    </fieldset>
  );
}

interface RowProps {
  readonly reading: Reading;
  readonly name: string;
  readonly best: boolean;
  readonly chosen: boolean;
  readonly onChoose: (id: string) => void;
}

function Row({ reading, name, best, chosen, onChoose }: RowProps) {
  const t = useT();
  const lang = useLang();
  const { province, commune, stated, outlineKm, offset } = reading;
  const where = [
    ...(best || offset.way === null ? [] : [t('corners.where.offset', offsetWords(offset, lang, t))]),
    ...(province === 'none' ? [t('corners.where.outside')] : []),
    ...(province === 'some' ? [t('corners.where.partly')] : []),
    ...(commune === null ? [] : [t('corners.where.commune', { name: commune.name })]),
    ...(stated === null || province === 'none' ? [] : [t(`corners.where.stated.${stated}`)]),
    ...(outlineKm === null || province === 'none'
      ? []
      : [t('corners.where.outline', { distance: distanceWords(outlineKm * 1000, lang) })]),
  ];
  return (
    <label className="check reading">
      <input type="radio" name={name} checked={chosen} onChange={() => onChoose(reading.id)} />
      <span>
        <b>{readingWords(reading, t)}</b>
        {best ? <span className="reading-best">{t('corners.reading.best')}</span> : null}
        <span className="quiet">{where.join('; ')}</span>
      </span>
    </label>
  );
}
