import axe, { type AxeResults } from 'axe-core';
import type { BrowserContextOptions } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { articleFiles } from '../e2e/articles.ts';
import type { ChannelTab } from './channelTab.ts';
import { chromiumOfThisFile } from './chromium.ts';
import { type OpenChannel, openChannel } from './openChannel.ts';
import { otherBot } from './otherBot.ts';

const browser = chromiumOfThisFile();

/** WCAG 2.2, levels A and AA. */
const LEVELS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** What axe finds to be wrong with the page as it stands, a line each. */
async function problems({ page }: ChannelTab): Promise<string[]> {
  if (!(await page.evaluate('"axe" in globalThis'))) await page.evaluate(axe.source);
  const { violations } = await page.evaluate<AxeResults>(
    `axe.run({ runOnly: { type: 'tag', values: ${JSON.stringify(LEVELS)} } })`,
  );
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(
      ({ target, any }) => `${id}: ${help}: ${target.join(' ')} ${any.map(({ message }) => message).join(' ')}`,
    ),
  );
}

/** Holds that there is nothing wrong with the page as it stands, in light colours and in dark ones. */
async function isAccessible(tab: ChannelTab): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await tab.page.emulateMedia({ colorScheme });
    expect({ colorScheme, problems: await problems(tab) }).toEqual({ colorScheme, problems: [] });
  }
}

const WINDOWS: readonly (readonly [string, BrowserContextOptions])[] = [
  ['in a wide window', {}],
  ['on a phone', { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }],
];

/** How to come to a state of the page from the first view. */
type Way = (channel: OpenChannel) => Promise<unknown>;

const QUESTION = 'How many men are in the force?';

/** On a phone the channel shows at first. */
async function showArticle({ tab }: OpenChannel): Promise<void> {
  const button = tab.page.getByRole('button', { name: 'Show the article' });
  if (await button.isVisible()) await button.click();
  await tab.article.waitFor();
}

const STATES: readonly (readonly [string, Way])[] = [
  ['at first', async ({ tab }) => tab.examples.first().waitFor()],
  ['with an answer', async ({ tab }) => tab.ask(QUESTION)],
  ['with an answer under the pointer', async ({ tab }) => (await tab.ask(QUESTION)).hover()],
  ['with an answer that is none', async ({ tab }) => tab.ask('How many hearts does an octopus have?')],
  [
    'with a reply for one alone',
    async ({ tab }) => {
      const message = await tab.ask(QUESTION);
      await tab.answerTo(() => message.getByRole('button', { name: 'Cite' }).click());
    },
  ],
  [
    'with the list of commands',
    async ({ tab }) => {
      await tab.line.fill('/');
      await tab.suggestions.first().waitFor();
    },
  ],
  [
    'with options and what is offered for them',
    async ({ tab }) => {
      await tab.line.fill('/summary ');
      await tab.suggestions.first().waitFor();
      await tab.page.keyboard.press('ArrowDown');
    },
  ],
  [
    'with an option that has nothing to offer',
    async ({ tab }) => {
      await tab.line.fill('/ask ');
      await tab.page.getByRole('button', { name: '+article' }).click();
      await tab.page.keyboard.type('zzyzx');
    },
  ],
  [
    'with a command that lacks its option',
    async ({ tab }) => {
      await tab.line.fill('/ask ');
      await tab.page.keyboard.press('Enter');
      await tab.page.getByRole('alert').waitFor();
    },
  ],
  [
    'with the menu of a message',
    async ({ tab }) => {
      const message = await tab.ask(QUESTION);
      await message.getByRole('button', { name: 'More' }).focus();
      await tab.page.keyboard.press('Enter');
      await tab.page.keyboard.press('ArrowRight');
      await tab.page.getByRole('menuitem', { name: 'Ask the article' }).waitFor();
    },
  ],
  [
    'with the dialog',
    async ({ tab }) => {
      await tab.page.getByRole('button', { name: 'Add an article' }).click();
      await tab.dialog.waitFor();
    },
  ],
  [
    'with the dialog and a text in it',
    async ({ tab }) => {
      await tab.page.getByRole('button', { name: 'Add an article' }).click();
      await tab.dialog.getByRole('textbox').fill('Some words.');
    },
  ],
  [
    'with the note on what somebody says',
    async (channel) => {
      const { tab } = channel;
      await showArticle(channel);
      await tab.article.locator('[data-attribution]').first().focus();
      await tab.tooltip.waitFor();
    },
  ],
  [
    'with one speaker chosen, of all',
    async (channel) => {
      const { tab } = channel;
      await showArticle(channel);
      await tab.article.getByRole('button', { name: /more$/ }).click();
      await tab.article
        .getByRole('button', { name: /^Col\. Steve Warren/ })
        .first()
        .click();
    },
  ],
  [
    'with the sentence of a quote',
    async ({ tab }) => {
      const message = await tab.ask('What did Warren say about air strikes?');
      await message.getByRole('button', { name: /^¶/ }).first().click();
      await tab.shown.first().waitFor();
    },
  ],
  [
    'with what people wrote, in all of Markdown',
    async ({ tab, standIn }) => {
      standIn.post({
        content:
          '# Title\n## Less\n### Least\n**bold** *em* __under__ ~~no~~ ||secret|| `code` <@100000000000000004> @everyone\n> quote\n- one\n- two\n1. first\n-# small\n[link](https://example.org)\n```\nblock\n```',
      });
      await tab.messages.getByText('Least').waitFor();
    },
  ],
  [
    'with a hint and a problem',
    async ({ tab }) => {
      await tab.line.fill('Hello');
      await tab.page.keyboard.press('Enter');
      await tab.messages.getByText('Hello').waitFor();
      await tab.drag('drop', 'paper.pdf', '%PDF');
      await tab.page.getByRole('status').getByText('is not a text this reads').waitFor();
    },
  ],
  [
    'while an article is dragged over it',
    async ({ tab }) => {
      await tab.drag('dragenter', 'a.txt', 'A text.');
      await tab.page.getByText('Drop the article to ask about it').waitFor();
    },
  ],
];

/** Sends what Discord does not take, and leaves. */
const failingBot = otherBot([{ name: 'hello', description: 'Fails' }], async (interaction) => {
  if (!interaction.isChatInputCommand()) return;
  await interaction.reply('x'.repeat(2_001)).catch(() => undefined);
  await interaction.client.destroy();
});

describe.each(WINDOWS)('WCAG AA, in light and in dark colours, %s', (_, context) => {
  test.each(STATES)('is met %s', async (_state, comeTo) => {
    const channel = await openChannel(browser(), { context });
    await comeTo(channel);
    await isAccessible(channel.tab);
  });

  test('is met with several articles', async () => {
    const channel = await openChannel(browser(), { context, files: articleFiles });
    await showArticle(channel);
    await channel.tab.pane.getByRole('combobox', { name: 'Show the article' }).waitFor();
    await isAccessible(channel.tab);
  });

  test('is met with what Discord refused, with what failed, and without the bot', async () => {
    const { tab } = await openChannel(browser(), {
      context,
      otherBot: failingBot,
      refusals: 1,
      standIn: { timings: { acknowledgeWithin: 300 } },
    });
    await tab.line.fill('/hello ');
    await tab.page.keyboard.press('Enter');
    await tab.entries.getByText('The application did not respond').waitFor();
    await tab.entries.getByText('What it sent to').click();
    await tab.page.getByText('The bot is not in the channel at the moment.').waitFor();
    await isAccessible(tab);
  });
});
