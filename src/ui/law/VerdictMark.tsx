import './law.css';
import type { LawReading, Verdict } from '../../domain/lawTypes';
import { Icon } from '../base/Icon';
import { useT } from '../base/text';
import { isIdle, readingWords } from './words';

const ICON = { pass: 'check', fail: 'close', unknown: 'help' } as const;

/** A verdict by sign and word; the colour only repeats them. */
export function VerdictMark({ verdict }: { verdict: Verdict }) {
  const t = useT();
  return (
    <span className={`verdict verdict-${verdict}`}>
      <Icon name={ICON[verdict]} />
      {t(`law.verdict.${verdict}`)}
    </span>
  );
}

interface ReadingProps {
  readonly reading: Pick<LawReading, 'arises' | 'verdict'>;
  /** Whether clusters in procedure count as well. */
  readonly procedure?: boolean;
}

/** The verdict of a reading; where there is nothing to check a neutral mark, or it would look like a check that was passed. */
export function ReadingMark({ reading, procedure = false }: ReadingProps) {
  const t = useT();
  if (!isIdle(reading)) return <VerdictMark verdict={reading.verdict} />;
  return (
    <span className="verdict verdict-idle">
      <span aria-hidden="true">–</span>
      {readingWords(reading, procedure, t)}
    </span>
  );
}

/** A caution, which is no verdict. */
export function CautionSign() {
  return (
    <span className="verdict verdict-unknown">
      <Icon name="warning" />
    </span>
  );
}

/** The sign alone, beside a sentence that says the same. */
export function VerdictSign({ verdict }: { verdict: Verdict }) {
  return (
    <span className={`verdict verdict-${verdict}`}>
      <Icon name={ICON[verdict]} />
    </span>
  );
}
