import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { MoonIcon, SunIcon } from './icons.tsx';
import { isDark, setTheme, storedTheme } from './theme.ts';

export function ThemeButton(): JSX.Element {
  const [isDarkNow, setDark] = useState(() => isDark(storedTheme()));
  return (
    <button
      type="button"
      class="icon-button"
      aria-label={isDarkNow ? 'Light theme' : 'Dark theme'}
      onClick={() => {
        setTheme(isDarkNow ? 'light' : 'dark');
        setDark(!isDarkNow);
      }}
    >
      {isDarkNow ? <SunIcon /> : <MoonIcon />}
    </button>
  );
}
