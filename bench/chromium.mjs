// A Chromium or Chrome that is installed on this machine. Nothing is downloaded.

import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

const USUAL_PATHS = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** It asks for nothing by itself, and draws letters alike on every machine. */
const OPTIONS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-lcd-text',
  '--font-render-hinting=none',
];

/** Starts it, headless: the one that CHROMIUM names, else one in a usual place. Throws where there is none. */
export async function startChromium() {
  const named = process.env.CHROMIUM;
  const executablePath = (named ? [named] : USUAL_PATHS).find((path) => existsSync(path));
  if (executablePath === undefined) {
    throw new Error('There is no Chromium here; install one, or name its path in the environment variable CHROMIUM.');
  }
  return chromium.launch({ executablePath, args: OPTIONS });
}
