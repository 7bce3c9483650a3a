import { THEME_CLASSES } from '../../domain/themes';
import { Swatch } from '../base/Swatch';
import { useAppState } from '../base/store';
import { useT } from '../base/text';
import { selectClassCounts } from './counts';

/** The classes of a colour theme other than phase, what is missing as a row of its own. */
export function ThemeClasses() {
  const t = useT();
  const color = useAppState((state) => state.view.color);
  const counts = useAppState(selectClassCounts);
  return (
    <ul className="class-rows" aria-label={t('legend.classes', { theme: t(`legend.color.${color}`) })}>
      {THEME_CLASSES[color].map(({ id }) => (
        <li key={id} className="class-row">
          <Swatch of={id} />
          <span>{t(`common.class.${id}`)}</span>
          <span className="class-count">
            {counts === null ? '' : t('legend.classCount', { count: counts.get(id) ?? 0 })}
          </span>
        </li>
      ))}
    </ul>
  );
}
