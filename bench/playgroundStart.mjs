// How long the playground takes from `npm start` until a person can type into its page and reads the article beside it.
//
//   node bench/playgroundStart.mjs [starts]
//
// The first start may have to build; the others are those that people wait for. Needs Chromium or Chrome. The browser is open
// already, as a person's is.

import { startChromium } from './chromium.mjs';
import { startPlayground } from './startedPlayground.mjs';

const starts = Number(process.argv[2] ?? 6);
const browser = await startChromium();
const page = await browser.newPage();
try {
  for (let start = 1; start <= starts; start++) console.log(`start ${start}: ${await timeOneStart()}`);
} finally {
  await browser.close();
}

async function timeOneStart() {
  const began = performance.now();
  const since = () => Math.round(performance.now() - began);
  const playground = await startPlayground(['npm', 'start']);
  try {
    const link = since();
    await page.goto(playground.url);
    await page.getByRole('combobox', { name: /^Message/ }).waitFor();
    const usable = since();
    await page.locator('.sentence').first().waitFor();
    return `${link} ms to the link, ${usable} ms until one can type, ${since()} ms until one can read`;
  } finally {
    await playground.stop();
  }
}
