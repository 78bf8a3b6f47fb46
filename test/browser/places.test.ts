import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { weirText } from '../attribution/weirArticle.ts';
import { articleFiles, bellText } from '../e2e/articles.ts';
import { chromiumOfThisFile } from './chromium.ts';
import { openChannel } from './openChannel.ts';

const browser = chromiumOfThisFile();

const places = (message: Locator) => message.getByRole('button', { name: /^¶ \d+/ });
const backToTheCard = (within: Locator) => within.getByRole('button', { name: 'Back to the card' });

/** What stands between the quote marks of the card, and in bold in it. */
async function quoted(quote: Locator): Promise<{ words: string; bold: string[] }> {
  return {
    words: (await quote.textContent()) ?? '',
    bold: await quote.getByRole('strong').allTextContents(),
  };
}

describe('the place below a quote', () => {
  test.each([
    'How many men are in the force?',
    'What did Warren say about air strikes?',
    'Who began a drive on the city of Tikrit early on Monday?',
    'Who has been reported to fear the week after the battle?',
  ])('leads to that very sentence, with the same words in bold: %s', async (question) => {
    const { tab } = await openChannel(browser());
    const message = await tab.ask(question);
    const { words, bold } = await quoted(message.getByRole('blockquote').first());
    await places(message).first().click();
    await tab.shown.first().waitFor();
    expect(await tab.shownWords()).toBe(words);
    expect(bold.length).toBeGreaterThan(0);
    expect((await tab.shown.locator('b').allTextContents()).join(' ')).toBe(bold.join(' '));
    await expect.poll(() => tab.inView(tab.shown.first())).toBe(true);
  });

  test('has the keyboard on the sentence, and comes back to where it was pressed', async () => {
    const { tab } = await openChannel(browser());
    const message = await tab.ask('What did Warren say about air strikes?');
    const place = places(message).first();
    await place.focus();
    await tab.page.keyboard.press('Enter');
    await tab.hasFocus(tab.shown.first());
    await tab.page.getByRole('status').getByText('What the card quotes, where it stands.').waitFor();
    await backToTheCard(tab.pane).focus();
    await tab.page.keyboard.press('Enter');
    await tab.hasFocus(place);
    await expect.poll(() => tab.shown.count()).toBe(0);
  });

  test('leads there again when it is pressed again', async () => {
    const { tab } = await openChannel(browser());
    const message = await tab.ask('What did the member of the provincial council say?');
    const place = places(message).first();
    await place.click();
    await tab.shown.first().waitFor();
    await tab.article.hover();
    await tab.page.mouse.wheel(0, -5_000);
    await expect.poll(() => tab.inView(tab.shown.first())).toBe(false);
    await place.click();
    await expect.poll(() => tab.inView(tab.shown.first())).toBe(true);
  });

  test('is there for each of many quotes, and each leads to its own', async () => {
    const { tab } = await openChannel(browser());
    await tab.line.fill('/summary length:long');
    const message = await tab.answerTo(async () => {
      await tab.page.keyboard.press('Enter');
      await tab.page.keyboard.press('Enter');
    });
    const quotes = message.getByRole('blockquote');
    const count = await quotes.count();
    expect(await places(message).count()).toBe(count);
    expect(count).toBeGreaterThan(3);
    for (let i = 0; i < count; i++) {
      const { words } = await quoted(quotes.nth(i));
      await places(message).nth(i).click();
      await expect.poll(() => tab.shownWords()).toBe(words);
    }
  });

  test('of another article than is shown brings that one', async () => {
    const { tab } = await openChannel(browser(), { files: { ...articleFiles, 'weir.md': weirText } });
    const choice = tab.pane.getByRole('combobox', { name: 'Show the article' });
    await choice.selectOption('ferrets');
    const message = await tab.ask('Who gave the first hundred crowns?');
    const { words } = await quoted(message.getByRole('blockquote').first());
    await places(message).first().click();
    await expect.poll(() => choice.inputValue()).toBe('chapel-bell');
    await expect.poll(() => tab.shownWords()).toBe(words);
    await tab.hasFocus(tab.shown.first());
    await expect.poll(() => tab.inView(tab.shown.first())).toBe(true);
  });

  test('is left once the article has changed under it', async () => {
    const { tab, folder } = await openChannel(browser(), { files: { 'chapel-bell.md': bellText } });
    const message = await tab.ask('Who gave the first hundred crowns?');
    await places(message).first().click();
    await tab.shown.first().waitFor();
    await writeFile(join(folder, 'chapel-bell.md'), bellText.replace(/\n\n/, '\n\nThis came first.\n\n'));
    await tab.article.getByText('This came first.').waitFor();
    expect(await tab.shown.count()).toBe(0);
  });

  test('far down a long article has its sentence in the middle of the window', async () => {
    const lamps = Array.from({ length: 400 }, (_, i) => `The lamp of house ${i} was lit by keeper ${i} at dusk.`);
    const text = lamps
      .map((lamp, i) => `${lamp} ${'It burns oil, and it burns it slowly. '.repeat(i % 5)}`)
      .join('\n\n');
    const { tab } = await openChannel(browser(), { files: { 'lamps.txt': text } });
    const message = await tab.ask('Who lit the lamp of house 333?');
    expect(await message.getByRole('blockquote').first().textContent()).toBe(lamps[333]);
    await places(message).first().click();
    await expect.poll(() => tab.shownWords()).toBe(lamps[333]);
    await expect.poll(() => tab.inView(tab.shown)).toBe(true);
    const box = await tab.shown.boundingBox();
    const pane = await tab.article.boundingBox();
    const middle = (pane?.y ?? 0) + (pane?.height ?? 0) / 2;
    expect(Math.abs((box?.y ?? 0) + (box?.height ?? 0) / 2 - middle)).toBeLessThan(100);
  });

  test('of a piece of a sentence that is too long for a card leads to the sentence', async () => {
    const { tab, articles } = await openChannel(browser(), { files: articleFiles });
    const message = await tab.ask('the steward of Umber, who had a new pencil, wrote down');
    await message.getByText(/part 1 of \d+, continues/).waitFor();
    const article = articles?.get('inventory');
    const { start = 0, end = 0 } = article?.sentences[1] ?? {};
    await places(message).first().click();
    await expect.poll(async () => (await tab.shownWords()) === article?.text.slice(start, end)).toBe(true);
  });

  test('of the context leads to all of its sentences', async () => {
    const { tab } = await openChannel(browser());
    const message = await tab.ask('What did the member of the provincial council say?');
    await message.getByRole('button', { name: 'Context' }).click();
    await message.getByText('In its context:').waitFor();
    const quotes = message.getByRole('blockquote');
    for (let i = 0; i < (await quotes.count()); i++) {
      const { words } = await quoted(quotes.nth(i));
      await places(message).nth(i).click();
      await expect.poll(() => tab.shownWords()).toBe(words);
    }
    expect(await quotes.count()).toBeGreaterThan(0);
  });

  test('of words that stand there no longer is said to lead nowhere', async () => {
    const { tab, articles } = await openChannel(browser(), {
      files: { 'a.txt': 'Owls nest in the tower.\n' },
    });
    const bytes = Buffer.from('The heron of Halden eats 40 fish a day.\n\nIt sleeps on the weir.\n');
    const given = articles?.add('heron.txt', bytes);
    const message = await tab.ask('How many fish does the heron eat a day?');
    articles?.remove(given && 'article' in given ? given.article.id : '');
    await places(message).first().click();
    await tab.page
      .getByRole('status')
      .getByText('These words stand in none of the articles here as they are now.')
      .waitFor();
    expect(await tab.shown.count()).toBe(0);
  });
});
