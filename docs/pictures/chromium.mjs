// Takes pictures of pages with a Chromium that is installed on this machine. It opens local files alone.

import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);

const USUAL_PATHS = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** Device pixels a CSS pixel, for sharp text on dense screens. */
const SCALE = 2;
/** Enough for any card; the page says how high it is, and the picture is taken so high. */
const MEASURING_HEIGHT = 3000;

const OPTIONS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--hide-scrollbars',
  '--disable-lcd-text',
  '--font-render-hinting=none',
];

/** The path of a Chromium: the one that CHROMIUM names, else one in a usual place; null where there is none. */
export function findChromium() {
  const named = process.env.CHROMIUM;
  return (named ? [named] : USUAL_PATHS).find((path) => existsSync(path)) ?? null;
}

/** Writes the picture of a page, `width` CSS pixels wide and as high as the page says it is, to `path`. */
export async function takePicture(chromium, html, width, path) {
  const folder = await mkdtemp(join(tmpdir(), 'verbatim-picture-'));
  try {
    const file = join(folder, 'page.html');
    await writeFile(file, html);
    const open = (height, ...options) =>
      run(chromium, [
        ...OPTIONS,
        `--user-data-dir=${join(folder, 'profile')}`,
        `--window-size=${width},${height}`,
        ...options,
        pathToFileURL(file).href,
      ]);
    const { stdout } = await open(MEASURING_HEIGHT, '--dump-dom');
    const height = Number(/data-height="(\d+)"/.exec(stdout)?.[1]);
    if (!(height > 0)) throw new Error('Chromium did not say how high the page is.');
    await open(height, `--force-device-scale-factor=${SCALE}`, `--screenshot=${path}`);
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}
