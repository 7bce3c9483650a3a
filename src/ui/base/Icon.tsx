import { ICONS, type IconName } from './icons';

/** A drawing beside or instead of a word; the word itself is always there for those who do not see it. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg className="icon" viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" focusable="false">
      <path d={ICONS[name]} />
    </svg>
  );
}
