import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { MoonIcon, SunIcon } from './icons.tsx';
import { isDark, setTheme, storedTheme } from './theme.ts';

export function ThemeButton(): JSX.Element {
  const [theme, choose] = useState(storedTheme);
  useEffect(() => setTheme(theme), [theme]);
  const isDarkNow = isDark(theme);
  return (
    <button
      type="button"
      class="icon-button"
      aria-label={isDarkNow ? 'Light theme' : 'Dark theme'}
      onClick={() => choose(isDarkNow ? 'light' : 'dark')}
    >
      {isDarkNow ? <SunIcon /> : <MoonIcon />}
    </button>
  );
}
