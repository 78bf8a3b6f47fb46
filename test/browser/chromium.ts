import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';

const USUAL_PATHS = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** It may run as root in a container, without a graphics card, and has nothing to fetch of its own accord. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

function findChromium(): string {
  const named = process.env['CHROMIUM'];
  const found = (named ? [named] : USUAL_PATHS).find((path) => existsSync(path));
  if (found === undefined) {
    throw new Error('These tests need a Chromium: install it, or name its path in the environment variable CHROMIUM.');
  }
  return found;
}

/** One browser for the tests of a file, closed behind the last. */
export function chromiumOfThisFile(): () => Browser {
  let browser: Browser | null = null;
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: findChromium(), args: FLAGS });
  });
  afterAll(async () => {
    await browser?.close();
  });
  return () => {
    if (browser === null) throw new Error('The browser has not been started.');
    return browser;
  };
}
