import { REGION_LETTERS } from '../../cartography/palette';
import { useAppState } from '../base/store';
import { useT } from '../base/text';
import { CompareButton } from './CompareButton';
import { HueMark } from './HueMark';

/** At the head of the section: that regions are kept, and the way to compare them. Nothing while none is. */
export function KeptBar() {
  const t = useT();
  const count = useAppState((state) => state.kept.length);
  if (count === 0) return null;
  return (
    <div className="kept-bar">
      <span>{t('keptRegions.held', { count })}</span>
      <span aria-hidden="true">
        {REGION_LETTERS.slice(0, count).map((letter, index) => (
          <HueMark key={letter} index={index} />
        ))}
      </span>
      {count < 2 ? null : <CompareButton />}
    </div>
  );
}
