import { useId } from 'react';
import type { Judgement, Reading } from '../../domain/cornerReadings';
import { Disclosure } from '../base/Disclosure';
import { useFormats, useLang, useT } from '../base/text';
import { offsetWords, readingWords } from './words';

interface Props {
  readonly judgement: Judgement;
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
}

const LIMITS: readonly Reading['kind'][] = ['none', 'other', 'signs', 'degreesVn2000'];

/** The ways to read a table: the likely one and why, then what the others would give. Any of them can be chosen. */
export function Readings({ judgement, chosen, onChoose }: Props) {
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
      <legend className="field-label">{t('measure.in.readings')}</legend>
      <p aria-live="polite">
        <b>{t(`measure.certainty.${certainty}`)}</b>{' '}
        {reasons.map((reason) => t(`measure.reason.${reason}`)).join(' ')}
      </p>
      {readings.filter((reading) => !limits.includes(reading)).map(row)}
      {limits.length === 0 ? null : (
        <Disclosure summary={t('measure.in.limits')} startOpen={limits.some(({ id }) => id === chosen)}>
          {() => (
            <>
              <p className="note">{t('measure.in.limitsNote')}</p>
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
  const { km } = useFormats();
  const { province, commune, stated, outlineKm, offset } = reading;
  const where = [
    ...(best || offset.way === null ? [] : [t('measure.where.offset', offsetWords(offset, lang, t))]),
    ...(province === 'none' ? [t('measure.where.outside')] : []),
    ...(province === 'some' ? [t('measure.where.partly')] : []),
    ...(commune === null ? [] : [t('measure.where.commune', { name: commune.name })]),
    ...(stated === null || province === 'none' ? [] : [t(`measure.where.stated.${stated}`)]),
    ...(outlineKm === null ? [] : [t('measure.where.outline', { km: km(outlineKm) })]),
  ];
  return (
    <label className="check reading">
      <input type="radio" name={name} checked={chosen} onChange={() => onChoose(reading.id)} />
      <span>
        <b>{readingWords(reading, t)}</b>
        {best ? <span className="reading-best">{t('measure.reading.best')}</span> : null}
        <span className="quiet">{where.join('; ')}</span>
      </span>
    </label>
  );
}
