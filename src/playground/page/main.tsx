import { render } from 'preact';
import { App } from './app.tsx';
import { setTheme, storedTheme } from './theme.ts';

setTheme(storedTheme());
const root = document.getElementById('page');
if (root !== null) render(<App />, root);
