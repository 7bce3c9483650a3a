import type { ComponentProps } from 'react';
import { Icon } from './Icon';
import type { IconName } from './icons';

interface Props extends Omit<ComponentProps<'button'>, 'children'> {
  readonly icon: IconName;
  /** The accessible name, also shown as a tooltip. */
  readonly label: string;
  readonly pressed?: boolean;
}

/** A square button with a drawing and a name. */
export function IconButton({ icon, label, pressed, className = '', ...rest }: Props) {
  return (
    <button
      type="button"
      className={`icon-button ${className}`}
      aria-label={label}
      title={label}
      {...(pressed === undefined ? {} : { 'aria-pressed': pressed })}
      {...rest}
    >
      <Icon name={icon} />
    </button>
  );
}
