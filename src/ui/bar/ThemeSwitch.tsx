import { setTheme } from '../../state/transitions/view';
import type { Theme } from '../../state/types';
import { IconButton } from '../base/IconButton';
import { useAct, useAppState } from '../base/store';
import { useT } from '../base/text';

const NEXT: Record<'system' | Theme, Theme | null> = { system: 'light', light: 'dark', dark: null };
const ICON = { system: 'system', light: 'sun', dark: 'moon' } as const;

/** System, light, dark, and round again; its name says which is on and what comes next. */
export function ThemeSwitch() {
  const t = useT();
  const act = useAct();
  const theme = useAppState((state) => state.view.theme) ?? 'system';
  return (
    <IconButton
      icon={ICON[theme]}
      label={t(`bar.theme.${theme}`)}
      onClick={() => act(setTheme(NEXT[theme]))}
    />
  );
}
