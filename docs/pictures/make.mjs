// Makes the pictures of docs/pictures: a person's visit to the playground, and the terminal.
//
//   npm run pictures
//
// Needs Chromium or Chrome, in one of the usual places or where the environment variable CHROMIUM says. Noto Sans comes
// nearest to Discord's own font.

import { execFile } from 'node:child_process';
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { startChromium } from '../../bench/chromium.mjs';
import { startPlayground } from '../../bench/startedPlayground.mjs';
import { smallPng } from './smallPng.mjs';
import { terminalPage } from './terminalPage.mjs';

const LARGEST_PICTURE = 250_000;
/** Device pixels a CSS pixel, for sharp text on dense screens. */
const SHARP = { deviceScaleFactor: 2 };
/** As wide as Discord shows a card, with the page's own margins. */
const CARD = { viewport: { width: 700, height: 1400 }, ...SHARP };
const DESKTOP = { viewport: { width: 1280, height: 800 } };
const PHONE = { viewport: { width: 390, height: 780 }, ...SHARP, hasTouch: true };

const ANSWERED = 'What did Warren say about air strikes?';
const UNANSWERED = 'How many civilians have fled Tikrit?';

const PLAYGROUND = [process.execPath, 'dist/main.js', 'playground'];

const pathOf = (path) => fileURLToPath(new URL(path, import.meta.url));

const browser = await startChromium();
try {
  await withPlayground({}, async (open) => {
    await takeViews(open);
    await takeCards(open);
  });
  // Relatedness shows in a library of some size; the tests' articles fill this one.
  const folder = await mkdtemp(join(tmpdir(), 'verbatim-pictures-'));
  try {
    for (const from of ['../../data/articles', 'articles', '../../test/fixtures/articles']) {
      await cp(pathOf(from), folder, { recursive: true });
    }
    const settings = { ARTICLES_DIR: folder, DEFAULT_ARTICLE: 'tikrit-offensive' };
    await withPlayground(settings, async (open) => {
      const page = await open(CARD, 'dark');
      await take('related', await use(page, 'related'));
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  await takeTerminal();
} finally {
  await browser.close();
}

/** The page as a whole, on a desk and on a phone, in light and in dark. */
async function takeViews(open) {
  for (const scheme of ['light', 'dark']) {
    const desk = await open(DESKTOP, scheme);
    const card = await use(desk, 'ask', { question: ANSWERED });
    await card.getByRole('button', { name: '¶ 7 of 12' }).click();
    await take(`playground-${scheme}`, desk);

    const phone = await open(PHONE, scheme);
    const nearest = await use(phone, 'ask', { question: UNANSWERED });
    await take(`phone-${scheme}`, phone);
    await nearest.locator('.place').first().click();
    await take(`phone-article-${scheme}`, phone);
  }
}

/** Replies, one a picture. */
async function takeCards(open) {
  const page = await open(CARD, 'dark');
  const answer = await use(page, 'ask', { question: ANSWERED });
  await take('answer', answer);
  await answer.getByRole('button', { name: 'Cite' }).click();
  await take('citation', await lastMessage(page, 'pre'));
  await answer.getByRole('button', { name: 'Context' }).click();
  await answer.getByRole('button', { name: 'Back' }).waitFor();
  await take('context', answer);
  await take('nearest', await use(page, 'ask', { question: UNANSWERED }));
  await take('summary', await use(page, 'summary'));
  await take('quotes', await use(page, 'quotes'));
  await take('quotes-speaker', await use(page, 'quotes', { speaker: 'al-Hashimi' }));
  await take('related-topic', await use(page, 'related', { topic: 'Samarra' }));
}

async function takeTerminal() {
  const run = promisify(execFile);
  const options = { env: { ...process.env, FORCE_COLOR: '1' } };
  const { stdout } = await run(process.execPath, [pathOf('../../dist/cli.js'), 'ask', ANSWERED], options);
  const page = await browser.newPage(SHARP);
  await page.setContent(terminalPage(`verbatim ask "${ANSWERED}"`, stdout));
  await take('terminal', page.locator('main'));
}

/** Each page that is opened is a visit of its own, to the same channel. */
async function withPlayground(settings, visit) {
  const playground = await startPlayground(PLAYGROUND, settings);
  try {
    await visit(async (size, colorScheme) => {
      const context = await browser.newContext({ ...size, colorScheme, locale: 'en-GB', reducedMotion: 'reduce' });
      const page = await context.newPage();
      await page.goto(playground.url);
      await page.locator('.sentence').first().waitFor({ state: 'attached' });
      return page;
    });
  } finally {
    await playground.stop();
  }
}

/** Types a command, fills in its options and sends it; gives the message that answers. */
async function use(page, name, options = {}) {
  const before = await page.locator('.message').count();
  await page.getByRole('combobox', { name: /^Message/ }).fill(`/${name} `);
  const form = page.getByRole('form', { name: `/${name}` });
  for (const [option, value] of Object.entries(options)) await fillIn(form, option, value);
  await form.getByRole('button', { name: 'Send' }).click();
  await page.locator('.message').nth(before).locator('.container').waitFor();
  return page.locator('.message').nth(before);
}

/** An option that is not there yet is added first. */
async function fillIn(form, option, value) {
  const field = form.getByRole('combobox', { name: option });
  if (!(await field.isVisible())) await form.getByRole('button', { name: `+${option}` }).click();
  await field.fill(value);
}

async function lastMessage(page, holding) {
  const message = page.locator('.message').last();
  await message.locator(holding).waitFor();
  return message;
}

async function take(name, shown) {
  const page = 'page' in shown ? shown.page() : shown;
  // Neither the hour nor where the pointer was left tells anything.
  await page.mouse.move(0, 0);
  await page.evaluate(() => {
    for (const time of document.querySelectorAll('time')) time.textContent = '10:15';
  });
  const picture = smallPng(await shown.screenshot({ animations: 'disabled', caret: 'hide' }));
  await writeFile(pathOf(`${name}.png`), picture);
  console.log(`${name}.png: ${Math.round(picture.length / 1000)} kB`);
  if (picture.length > LARGEST_PICTURE) {
    throw new Error(`${name}.png is larger than ${LARGEST_PICTURE / 1000} kB.`);
  }
}
