import { ApplicationCommandOptionType } from 'discord.js';
import { describe, expect, test } from 'vitest';
import { weirText } from '../attribution/weirArticle.ts';
import { articleFiles } from '../e2e/articles.ts';
import type { ChannelTab } from './channelTab.ts';
import { chromiumOfThisFile } from './chromium.ts';
import { openChannel } from './openChannel.ts';
import { otherBot } from './otherBot.ts';

const browser = chromiumOfThisFile();

const files = { ...articleFiles, 'weir.md': weirText };
const MILL = 'Old paper mill burns down in Tarnbeck';
const BELL = 'Chapel bell of Tarnbeck is to be recast';

/** Opens an option of a command, ready to type into. */
async function opened(tab: ChannelTab, command: string, option: string): Promise<void> {
  await tab.line.fill(`/${command} `);
  const add = tab.page.getByRole('button', { name: `+${option}` });
  if (await add.isVisible()) await add.click();
  await tab.hasFocus(tab.option(option));
}

const offered = (tab: ChannelTab) => () => tab.suggestions.locator('.suggestion-name').allTextContents();

describe('the article', () => {
  test('is offered by its title before anything is typed, and narrowed down by typing', async () => {
    const { tab } = await openChannel(browser(), { files });
    await opened(tab, 'ask', 'article');
    await expect.poll(offered(tab)).toHaveLength(Object.keys(files).length);
    await tab.page.keyboard.type('chapel');
    await expect.poll(offered(tab)).toEqual([BELL]);
  });

  test('picked with the keyboard is the one that is asked', async () => {
    const { tab } = await openChannel(browser(), { files });
    const { page } = tab;
    await tab.line.fill('/ask Who gave the first hundred crowns?');
    await page.getByRole('button', { name: '+article' }).click();
    await page.keyboard.type('tarnb');
    await expect.poll(offered(tab)).toEqual([MILL, BELL, expect.stringContaining('Lantern')]);
    await page.keyboard.press('ArrowDown');
    await tab
      .suggestion(BELL)
      .and(page.getByRole('option', { selected: true }))
      .waitFor();
    await page.keyboard.press('Enter');
    await expect.poll(() => tab.option('article').inputValue()).toBe(BELL);
    await expect.poll(() => tab.suggestions.count()).toBe(0);
    const answer = await tab.answerTo(() => page.keyboard.press('Enter'));
    expect(await answer.getByRole('blockquote').textContent()).toBe(
      'Marit Osei of the fire brigade gave the first hundred crowns.',
    );
    await answer.getByText(BELL).waitFor();
  });

  test('picked with the pointer is filled in, and the keyboard stays where it is', async () => {
    const { tab } = await openChannel(browser(), { files });
    await opened(tab, 'ask', 'article');
    await tab.suggestion(BELL).click();
    await expect.poll(() => tab.option('article').inputValue()).toBe(BELL);
    await tab.hasFocus(tab.option('article'));
  });

  test('that is picked and then typed over is none that was picked', async () => {
    const { tab } = await openChannel(browser(), { files });
    await opened(tab, 'ask', 'article');
    await tab.suggestion(BELL).click();
    await tab.option('article').fill('ferr');
    await expect.poll(offered(tab)).toEqual(['Ferrets lay cables under the opera house']);
  });

  test('that is not there leaves nothing to pick, and is answered with a sentence', async () => {
    const { tab } = await openChannel(browser(), { files });
    await tab.line.fill('/ask Who swam?');
    await tab.page.getByRole('button', { name: '+article' }).click();
    await expect.poll(offered(tab)).toContain(BELL);
    await tab.page.keyboard.type('zzyzx');
    await expect.poll(() => tab.suggestions.count()).toBe(0);
    const answer = await tab.answerTo(async () => {
      await expect
        .poll(async () => {
          await tab.page.keyboard.press('Enter');
          return tab.messages.count();
        })
        .toBe(1);
    });
    await answer.getByText('zzyzx').waitFor();
    expect(await answer.getByRole('blockquote').count()).toBe(0);
  });
});

test('a speaker is offered with role and number, of the article that is filled in', async () => {
  const { tab } = await openChannel(browser(), { files });
  const { page } = tab;
  await opened(tab, 'quotes', 'article');
  await page.keyboard.type('weir');
  await expect.poll(offered(tab)).toEqual(['Weir at Halden to be rebuilt']);
  await page.keyboard.press('Enter');
  await tab.option('speaker').click();
  await page.keyboard.type('sjo');
  await expect.poll(offered(tab)).toEqual(['Ingrid Sjöberg, a spokeswoman for the river board (5)']);
  await page.keyboard.press('Enter');
  const answer = await tab.answerTo(() => page.keyboard.press('Enter'));
  await answer.getByText('Ingrid Sjöberg, a spokeswoman for the river board · 2 quoted, 2 reported, 1 view').waitFor();
  expect(await answer.getByRole('blockquote').count()).toBe(5);
});

test('a topic is offered from the article, and leads to passages on it', async () => {
  const { tab } = await openChannel(browser());
  const { page } = tab;
  await opened(tab, 'related', 'topic');
  await expect.poll(() => tab.suggestions.count()).toBeGreaterThan(3);
  await page.keyboard.type('tri');
  await tab.suggestion('tribes').click();
  const answer = await tab.answerTo(() => page.keyboard.press('Enter'));
  expect(await answer.getByRole('blockquote').first().textContent()).toContain('tribes');
});

test('a bot that completes nothing in time is told as Discord tells it', async () => {
  const options = [
    { type: ApplicationCommandOptionType.String as const, name: 'fish', description: 'Which', autocomplete: true },
  ];
  const { tab } = await openChannel(browser(), {
    otherBot: otherBot([{ name: 'catch', description: 'Catches a fish', options }], async () => undefined),
    standIn: { timings: { acknowledgeWithin: 200 } },
  });
  await opened(tab, 'catch', 'fish');
  await tab.page.getByRole('alert').getByText('Loading options failed').waitFor();
});
