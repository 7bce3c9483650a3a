import './law.css';
import type { Verdict } from '../../domain/lawTypes';
import { Icon } from '../base/Icon';
import { useT } from '../base/text';

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
