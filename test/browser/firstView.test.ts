import { describe, expect, test } from 'vitest';
import { speakersOf } from '../../src/attribution/speakersOf.ts';
import { articleFiles } from '../e2e/articles.ts';
import { chromiumOfThisFile } from './chromium.ts';
import { openChannel } from './openChannel.ts';

const browser = chromiumOfThisFile();

/** Wide, and without a keyboard at hand. */
const TABLET = { viewport: { width: 1180, height: 820 }, hasTouch: true, isMobile: true };

test('the article stands beside the channel, with who is quoted', async () => {
  const { tab, articles } = await openChannel(browser());
  const article = articles?.get('tikrit-offensive');
  if (!article) throw new Error('The bundled article is missing.');
  await tab.pane.getByRole('heading', { name: article.title ?? '', level: 2 }).waitFor();
  await tab.pane.getByText('Mara Lindqvist · Verbatim Sampler · 2 March 2015', { exact: true }).waitFor();

  const speakers = tab.article.getByRole('region', { name: 'Who is quoted' }).getByRole('button');
  await expect.poll(() => speakers.count()).toBeGreaterThan(0);
  await speakers.filter({ hasText: /^\d+ more$/ }).click();
  const named = speakersOf(article).flatMap(({ name, attributions }) =>
    name === null ? [] : [[name, attributions.length] as const],
  );
  for (const [name, count] of named) {
    await speakers.filter({ hasText: new RegExp(`^${name}.*×${count}$`) }).waitFor();
  }
  await expect.poll(() => speakers.count()).toBe(speakersOf(article).length);
});

test('every sentence of the article is there, numbered, in its paragraph', async () => {
  const { tab, articles } = await openChannel(browser());
  const article = articles?.get('tikrit-offensive');
  await tab.article.waitFor();
  const shown = await tab.article.locator('.sentence').allTextContents();
  expect(shown.map((text) => text.trim())).toEqual(
    article?.sentences.map(({ start, end }) => article.text.slice(start, end)),
  );
  for (const [i] of article?.paragraphs.entries() ?? []) {
    await tab.article.getByText(`¶ ${i + 1}`, { exact: true }).waitFor();
  }
});

test('the page has one title, one main part and one heading of the first level', async () => {
  const { tab } = await openChannel(browser());
  expect(await tab.page.title()).toBe('Verbatim playground');
  expect(await tab.page.getByRole('main').count()).toBe(1);
  expect(await tab.page.getByRole('heading', { level: 1 }).allTextContents()).toEqual(['articles']);
});

describe('the questions to begin with', () => {
  test('are three, of which two are answered and the last is not', async () => {
    const { tab } = await openChannel(browser());
    await expect.poll(() => tab.examples.allTextContents()).toHaveLength(3);
    const questions = await tab.examples.allTextContents();
    for (const [i, question] of questions.entries()) {
      const answer = await tab.answerTo(() => tab.examples.nth(i).click());
      await answer.getByText(question, { exact: true }).waitFor();
      const says = await answer.getByText('The article does not seem to say.').count();
      expect(says, question).toBe(i === 2 ? 1 : 0);
      await answer.getByText('Reader used /ask').waitFor();
    }
    expect(await tab.messages.count()).toBe(3);
  });

  test('are of the article that is shown, and ask it', async () => {
    const { tab } = await openChannel(browser(), { files: articleFiles });
    await tab.pane.getByRole('combobox', { name: 'Show the article' }).selectOption('ferrets');
    await expect.poll(() => tab.examples.allTextContents()).toContain('What did Odile Brack say about ferrets?');
    const answer = await tab.answerTo(() => tab.examples.first().click());
    await answer.getByText('Ferrets lay cables under the opera house').waitFor();
  });
});

describe('the keyboard', () => {
  test('is on the line at first, ready for a question', async () => {
    const { tab } = await openChannel(browser());
    await tab.hasFocus(tab.line);
  });

  test('is nowhere at first where it would cover the page', async () => {
    const { tab } = await openChannel(browser(), { context: TABLET });
    expect(await tab.focused.count()).toBe(0);
  });

  test('comes first to a button that leads to the article', async () => {
    const { tab } = await openChannel(browser(), { context: TABLET });
    await tab.article.waitFor();
    await tab.page.keyboard.press('Tab');
    await tab.hasFocus(tab.page.getByRole('button', { name: 'Skip to the article' }));
    await tab.page.keyboard.press('Enter');
    await tab.hasFocus(tab.article);
  });

  test('is led to the article again after a place was opened there', async () => {
    const { tab } = await openChannel(browser());
    const message = await tab.ask('How many men are in the force?');
    await message.getByRole('button', { name: '¶ 1 of 12' }).click();
    await tab.hasFocus(tab.shown);
    await tab.page.getByRole('button', { name: 'Skip to the article' }).focus();
    await tab.page.keyboard.press('Enter');
    await tab.hasFocus(tab.article);
  });
});
