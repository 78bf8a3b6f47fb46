import type { Browser } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { startChromium } from '../../bench/chromium.mjs';

/** One browser for the tests of a file, closed behind the last. */
export function chromiumOfThisFile(): () => Browser {
  let browser: Browser | null = null;
  beforeAll(async () => {
    browser = await startChromium();
  });
  afterAll(async () => {
    await browser?.close();
  });
  return () => {
    if (browser === null) throw new Error('The browser has not been started.');
    return browser;
  };
}
